import Markdown
import SourceText

/// `malformed-link`: an address of another site that is not written as one.
enum MalformedLink {
    static func finds(_ link: MarkdownDocument.Link, in document: MarkdownDocument) -> Bool { address(of: link, in: document) != nil }

    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        var places = InlinePlaces(in: file)
        let links = document.links.compactMap { link in
            address(of: link, in: document).map { finding(link.destination, $0, in: file.path, at: places.position(of: link)) }
        }
        return links + MalformedProse(document, file).findings
    }

    static func finding(_ written: String, _ address: MalformedAddress, in path: String, at position: Position) -> Diagnostic {
        Diagnostic(
            .malformedLink, path: path, at: position,
            "the address \"\(written)\" \(address.fault)"
                + (address.instead.map { "; did you mean \"\($0)\"?" } ?? "; \(address.advice)"),
            suggestion: address.instead)
    }

    private static func address(of link: MarkdownDocument.Link, in document: MarkdownDocument) -> MalformedAddress? {
        guard link.form != .wiki, mayLeadOut(link.destination.utf8), !PlaceholderLink.finds(link, in: document) else { return nil }
        return MalformedAddress(link.destination)
    }

    /// Most links lead to pages of the hub: a path is told by its first bytes.
    private static func mayLeadOut(_ destination: String.UTF8View) -> Bool {
        destination.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
            || destination.starts(with: "www".utf8) || destination.starts(with: "http".utf8)
    }
}
