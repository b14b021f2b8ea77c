import Markdown
import SourceText

/// `empty-link-text`: a link that a reader cannot see and a screen reader cannot say.
enum EmptyLinkTextCheck {
    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        document.links.enumerated().filter { !$0.element.text.unicodeScalars.contains(where: isSeen) }.map { index, link in
            Diagnostic(
                .emptyLinkText, path: file.path, at: document.position(of: link, in: file),
                holdsImage(index, in: document)
                    ? "this link is an image without a description; say in its brackets where the link leads: [![words](…)](…)"
                    : "this link has no words; say between its brackets where it leads: [words](…)")
        }
    }

    /// Whether what stands between a link's tags has an image in it.
    private static func holdsImage(_ link: Int, in document: MarkdownDocument) -> Bool {
        let holes = document.holes
        guard let index = holes.firstIndex(where: { $0.content == .link(link) }), index + 1 < holes.count,
            case .image = holes[index + 1].content
        else { return false }
        return !document.html[holes[index].offset..<holes[index + 1].offset].contains("</a".utf8)
    }

    /// White space and the marks that have no width are not.
    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
}
