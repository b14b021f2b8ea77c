/// Link's value: the documents as one hub, every relation resolved.
package struct Hub: Sendable {
    package var settings: Settings
    package var audience: Audience
    /// By address.
    package var pages: [Page]
    /// Kinds in their order, then banks, then other folders.
    package var collections: [Collection]
    package var assets: [AssetFile]
    /// Old addresses with the page that each leads to now.
    package var redirects: [Redirect]

    package struct Redirect: Hashable, Sendable {
        package var from: Address
        package var to: Int
    }
}
