import SourceText

/// Finds inline constructs again in the source of the block they stand in.
///
/// The parser's own columns are wrong after indented and lazy lines, in footnotes and in cells, so
/// for a diagnostic the block's lines are read once more, by a small lexer that knows what hides a construct:
/// escapes, code, raw HTML and addresses between angle brackets.
struct InlineLocator {
    struct Candidate {
        enum Kind: Hashable { case link, image, wiki, raw, bare }
        var kind: Kind
        /// Where a message points: the destination, or the bracket that opens a reference.
        var place: Int
        /// What gives its destination when it is parsed alone.
        var snippet: [UInt8] = []
        /// The label of a reference, whose destination stands elsewhere.
        var label: [UInt8]?
    }

    let file: SourceFile
    /// The bytes of the lines.
    let range: Range<Int>

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    init(file: SourceFile, lines: ClosedRange<Int>) {
        self.file = file
        let start = file.range(ofLine: lines.lowerBound).lowerBound
        let end = lines.count == 1
            ? file.range(ofLine: lines.lowerBound).upperBound : file.range(ofLine: lines.upperBound).upperBound
        range = start..<max(start, end)
    }

    /// What is written there, in its order.
    func candidates() -> [Candidate] {
        var lexer = InlineLexer(bytes: file.bytes, range: range)
        return lexer.candidates()
    }

    /// The places of a bare address.
    func places(ofBare text: String) -> [Int] {
        var lexer = InlineLexer(bytes: file.bytes, range: range, bare: Array(text.utf8))
        return lexer.candidates().filter { $0.kind == .bare }.map(\.place)
    }

    /// The destination of the link that a snippet is.
    static func destination(_ snippet: [UInt8]) -> String? {
        snippet.withUnsafeBufferPointer { text in
            CMark.withTree(of: text, features: TextFeatures(of: text), extensions: []) { root -> String? in
                var found: String?
                root.visit { node in
                    guard node.kind == .link else { return true }
                    found = String(decoding: node.destination, as: UTF8.self)
                    return false
                }
                return found
            } ?? nil
        }
    }

    /// What stands before `|`, with escapes and entities read.
    static func wikiName(_ snippet: [UInt8]) -> String? {
        // The letter before keeps "1. Title" from being a list.
        let text = [UInt8(ascii: "x")] + snippet
        let words = text.withUnsafeBufferPointer { text in
            CMark.withTree(of: text, features: TextFeatures(of: text), extensions: []) { plainText(of: $0) }
        }
        guard let words else { return nil }
        let name = words.dropFirst().prefix { $0 != UInt8(ascii: "|") }
        return String(decoding: Array(name)[...].trimmed, as: UTF8.self)
    }
}

/// The destinations of a file's link reference definitions, by label.
struct LinkDefinitions {
    private var snippets: [String: [UInt8]] = [:]

    init(in file: SourceFile) {
        for line in file.bytes.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }) {
            let rest = line.drop { $0 == .space || $0 == .tab || $0 == UInt8(ascii: ">") }
            guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
                rest[(close + 1)...].first == UInt8(ascii: ":")
            else { continue }
            let destination = rest[(close + 2)...].trimmed.prefix { $0 > .space }
            let label = Self.normalized(rest[(rest.startIndex + 1)..<close])
            if snippets[label] == nil {
                snippets[label] = Array("[x](".utf8) + destination + [UInt8(ascii: ")")]
            }
        }
    }

    subscript(label: [UInt8]) -> [UInt8]? { snippets[Self.normalized(label[...])] }

    private static func normalized(_ label: ArraySlice<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
