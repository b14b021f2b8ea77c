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
        self.lines = String(decoding: file.bytes[lines], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        keys = FrontMatter.keys(for: kind)
        let first = FrontMatterSplitter(file).firstLine
        faulty = Set(decoded.diagnostics.compactMap { $0.position.map { $0.line - first } })
    }

    private let lines: [String]
    /// The names of keys, with those they are listed under.
    private let keys: [String: String]
    /// The lines with a value that the kind of page cannot have.
    private let faulty: Set<Int>

    /// What the rest of the import may change.
    private static let taken: Set<String> = ["title", "authors", "date", "adopted", "keywords"]

    /// Hands over what the page may have, and names what it leaves out.
    func complete(_ manuscript: inout Manuscript) {
        let values = decoded.frontMatter
        manuscript.title = values.title?.value
        manuscript.authors = values.authors.map(\.value)
        manuscript.date = values.date?.value.description
        manuscript.adopted = values.adopted?.value.description
        manuscript.keywords = values.keywords.map(\.value)
        var start = 0
        while start < lines.count {
            let end = lines[(start + 1)...].firstIndex(where: Self.beginsKey) ?? lines.count
            let key = keys[lines[start].prefix { $0 != ":" }.trimmed]
            let isValid = faulty.isDisjoint(with: start..<end)
            if let key, isValid, key != "kind" {
                if !Self.taken.contains(key) { manuscript.frontMatter += lines[start..<end] }
            } else {
                manuscript.changes += lines[start..<end].filter { !$0.oneLine.isEmpty }.map { "left out a line from the top: \($0.quoted)" }
            }
            start = end
        }
    }

    private static func beginsKey(_ line: String) -> Bool { line.first.map { !$0.isWhitespace && $0 != "-" } ?? false }
}
