import Markdown
import SourceText

/// `empty-link-text`: a link that a reader cannot see and a screen reader cannot say.
enum EmptyLinkText {
    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        let wordless = document.links.indices.filter { !hasWords(document.words(of: document.links[$0])) }
        guard !wordless.isEmpty else { return [] }
        let images = images(of: wordless, in: document)
        let unseen = wordless.filter { link in !(images[link] ?? []).contains { hasWords(document.images[$0].alt) } }
        var places = InlinePlaces(in: file)
        return unseen.map { index in
            Diagnostic(
                .emptyLinkText, path: file.path, at: places.position(of: document.links[index]),
                images[index] != nil
                    ? "this link is an image without a description; say in its brackets where the link leads: [![words](…)](…)"
                    : "this link has no words; say between its brackets where it leads: [words](…)")
        }
    }

    /// The images between the tags of links, by the link's index.
    private static func images(of links: [Int], in document: MarkdownDocument) -> [Int: [Int]] {
        var images: [Int: [Int]] = [:]
        var left = links[...]
        for hole in document.holes {
            while let link = left.first, document.links[link].content.upperBound <= hole.offset { left.removeFirst() }
            guard let link = left.first else { break }
            guard case .image(let image) = hole.content, document.links[link].content.contains(hole.offset) else { continue }
            images[link, default: []].append(image)
        }
        return images
    }

    /// White space and the marks that have no width are not seen.
    private static func hasWords(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
    }
}
