/// What a link leads to, once the whole hub is known.
package enum Target: Hashable, Sendable {
    /// A page by its index in `Hub.pages`; the fragment is an id in it, or empty.
    case page(Int, fragment: String)
    /// A page that the site makes itself: a list, the feed.
    case address(Address)
    /// An asset by its index in `Hub.assets`.
    case asset(Int)
    /// Another site, a mail address or a telephone number, as written.
    case outside(String)
    /// Nothing that this site has; a diagnostic says why.
    case broken
}
