import Markdown
import SourceText

/// `empty-link-text`: a link that a reader cannot see and a screen reader cannot say.
enum EmptyLinkTextCheck {
    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        let unseen = document.links.indices.filter { !document.links[$0].text.unicodeScalars.contains(where: isSeen) }
        guard !unseen.isEmpty else { return [] }
        let images = linksWithImages(in: document)
        var places = InlinePlaces(in: file)
        return unseen.map { index in
            Diagnostic(
                .emptyLinkText, path: file.path, at: places.position(of: document.links[index]),
                images.contains(index)
                    ? "this link is an image without a description; say in its brackets where the link leads: [![words](…)](…)"
                    : "this link has no words; say between its brackets where it leads: [words](…)")
        }
    }

    /// The links that have an image between their tags.
    private static func linksWithImages(in document: MarkdownDocument) -> Set<Int> {
        var links: Set<Int> = []
        for (hole, next) in zip(document.holes, document.holes.dropFirst()) {
            guard case .link(let link) = hole.content, case .image = next.content,
                !document.html[hole.offset..<next.offset].contains("</a".utf8)
            else { continue }
            links.insert(link)
        }
        return links
    }

    /// White space and the marks that have no width are not.
    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
}
