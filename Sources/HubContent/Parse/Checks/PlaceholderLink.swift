import Markdown
import SourceText

/// `placeholder-link`: a link whose address is still to be written.
enum PlaceholderLink {
    /// What authors write for an address that they do not have yet, in small letters.
    private static let placeholders: Set<String> = [
        "", "#", "todo", "tbd", "tba", "tbc", "xxx", "link", "url", "address", "...", "…", "?", "-", "insert-link", "insert-url",
        "link-here",
    ]
    /// A name that is reserved for examples (RFC 2606), as the whole of an address.
    private static let examples: Set<String> = [
        "http://example.com", "https://example.com", "http://www.example.com", "https://www.example.com",
    ]

    static func finds(_ link: MarkdownDocument.Link, in document: MarkdownDocument) -> Bool {
        // The longest of them is short and only the examples have a slash, so that most addresses are not looked at.
        guard link.form != .bare, link.destination.utf8.count <= 24,
            !link.destination.utf8.contains(UInt8(ascii: "/")) || link.destination.utf8.first?.lowercased == UInt8(ascii: "h")
        else { return false }
        let destination = link.destination.lowercased()
        if placeholders.contains(destination) { return true }
        let site = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
        return examples.contains(site) && document.words(of: link) != link.destination
    }

    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        var places = InlinePlaces(in: file)
        return document.links.filter { finds($0, in: document) }.map { link in
            Diagnostic(
                .placeholderLink, path: file.path, at: places.position(of: link),
                (link.destination.isEmpty ? "this link has no address yet" : "this link leads nowhere yet: its address is \"\(link.destination)\"")
                    + "; write where it leads, or take the link away")
        }
    }
}
