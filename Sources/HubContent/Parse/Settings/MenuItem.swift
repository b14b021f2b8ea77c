/// An entry of the site's menu.
package struct MenuItem: Hashable, Sendable {
    /// `nil`: the title of what is there.
    package var label: Located<String>?
    /// As written: a site address (`/tasks/`), a path of a page, or an address elsewhere.
    package var address: Located<String>
}
