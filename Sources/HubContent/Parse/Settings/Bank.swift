/// A folder of tasks that hub.yml says something about.
package struct Bank: Hashable, Sendable {
    /// Its folder's name under `content/tasks/`.
    package var id: Located<String>
    package var title: Located<String>?
    package var summary: Located<String>?
    /// Whether the public site has it.
    package var isPublic = true

    package init(id: Located<String>) { self.id = id }

    /// Its folder as it stands in addresses.
    package var slug: String { Address.slug(id.value) }
}
