/// Where readers can suggest a change: an address of the web, with `{path}` where a page's file goes.
package struct EditAddress: Hashable, Sendable {
    private let before: Substring
    private let after: Substring

    static let example = "https://github.com/OWNER/NAME/edit/main/{path}"

    /// - Returns: `nil` where the text is no address of the web, or has no `{path}` after its host.
    init?(_ text: String) {
        guard let place = text.firstRange(of: "{path}") else { return nil }
        (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
        // A site's address and a `/` begin it; nothing in it ends an address in a text.
        guard let scheme = before.firstRange(of: "://"), let slash = before[scheme.upperBound...].firstIndex(of: "/"),
            BaseURL(String(before[...slash])) != nil
        else { return nil }
        let isAddress = (before + after).unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && !$0.isControl && !["\"", "<", ">", "\\"].contains($0)
        }
        guard isAddress else { return nil }
    }

    /// The address for one page.
    /// - Parameter file: relative to the hub: `content/about.md`.
    package func address(of file: String) -> String { before + percentEncoded(file.utf8) + after }
}
