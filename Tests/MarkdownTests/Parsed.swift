import Markdown
import SourceText

/// A text parsed as a hub's page, with what tests ask of it.
struct Parsed {
    var file: SourceFile
    var document: MarkdownDocument

    /// - Parameter frontMatter: what stands before the body in the file.
    init(_ text: String, frontMatter: String = "", style: MarkdownStyle = .hub()) {
        file = SourceFile(path: "page.md", text: frontMatter + text)
        document = MarkdownDocument(
            parsing: file, body: frontMatter.utf8.count..<file.bytes.count, style: style)
    }

    var html: String { String(decoding: document.standalone(), as: UTF8.self) }

    subscript(range: Range<Int>) -> String { String(decoding: document.html[range], as: UTF8.self) }

    var messages: [String] { document.diagnostics.map(\.description) }

    /// `line:column` of each link.
    var linkPlaces: [String] {
        var places = InlinePlaces(in: file)
        return document.links.map { places.position(of: $0) }.map { "\($0.line):\($0.column)" }
    }

    var imagePlaces: [String] {
        var places = InlinePlaces(in: file)
        return document.images.map { places.position(of: $0) }.map { "\($0.line):\($0.column)" }
    }
}
