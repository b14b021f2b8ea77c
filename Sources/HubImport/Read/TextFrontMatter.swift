import HubContent
import SourceText

/// The lines between `---` that a page of Markdown begins with, where a text that is imported has them already.
struct TextFrontMatter {
    private let decoded: FrontMatter.Decoded
    /// What stands below them.
    let body: String

    /// - Returns: `nil` where the text has none that can be read.
    init?(_ text: String, kind: Kind) {
        let file = SourceFile(path: "", text: text)
        guard let lines = FrontMatterSplitter(file).yaml, !lines.isEmpty else { return nil }
        decoded = FrontMatter.decode(file, kind: kind)
        guard !decoded.diagnostics.contains(where: { $0.code == .frontMatter }) else { return nil }
        body = String(decoding: file.bytes[decoded.body], as: UTF8.self)
        self.lines = String(decoding: file.bytes[lines], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private let lines: [String]
    private static let kept = ["title", "author", "authors", "date", "keywords"]

    /// Hands over what every document may have, and names what it leaves out.
    func complete(_ manuscript: inout Manuscript) {
        let values = decoded.frontMatter
        manuscript.title = values.title?.value
        manuscript.authors = values.authors.map(\.value)
        manuscript.date = values.date?.value.description
        manuscript.keywords = values.keywords.map(\.value)
        var isKept = false
        for line in lines {
            let key = line.prefix { $0 != ":" }
            if !(line.first?.isWhitespace ?? true), line.first != "-" { isKept = Self.kept.contains(key.trimmed) }
            if !isKept { manuscript.changes.append("left out a line from the top: \(line.quoted)") }
        }
    }
}
