import Markdown
import SourceText

/// What words are called by those before their colon: "Answer" of "Answer: 12", and a name that stands alone; not of
/// "Answer: ____", which is for students to fill in.
struct AnswerLabel {
    let name: String

    /// - Parameter passages: whose words they are; `nil`: they are of the source.
    init?(of words: ArraySlice<UInt8>, in passages: Passages?) {
        let short = Self.short.first { short in words.prefix(short.utf8.count).lazy.map(\.lowercased).elementsEqual(short.utf8) }
        let label = short.map { words.prefix($0.utf8.count - 1) } ?? words.prefix(Self.longest).prefix { $0 != UInt8(ascii: ":") }
        guard label.count < Self.longest else { return nil }
        let after = passages.map { $0.markup(after: label.endIndex) } ?? []
        let isFormula = after.starts(with: "<math".utf8)
        let rest = after.first == .lineFeed
            ? [] : words.dropFirst(label.count).drop { $0.isWhitespace || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        guard isFormula || rest.isEmpty || Self.isAnswer(rest) else { return nil }
        let text = String(decoding: label, as: UTF8.self).trimmed
        let isAboveRoom = rest.isEmpty && !isFormula && Self.aboveRoom.contains(text.folded)
        guard !text.isEmpty, !isAboveRoom else { return nil }
        name = text
    }

    /// Whether words come soon, and no room for them.
    private static func isAnswer(_ words: ArraySlice<UInt8>) -> Bool {
        !room.contains { words.starts(with: $0.utf8) } && words.prefix(12).contains { $0.isLetter || $0.isDigit }
    }

    /// In bytes.
    private static let longest = 40
    /// Names that a full stop makes of longer ones.
    private static let short = ["ans.", "resp."]
    /// Where students write.
    private static let room = ["_", "☐"]
    /// What students find above the room for theirs.
    private static let aboveRoom: Set<String> = ["answer", "final answer", "notes", "questions", "respuesta", "respuesta final", "notas", "preguntas"]
}

extension Passages {
    /// The HTML after a label, which a colon may follow: the words tell neither a formula nor where their line ends.
    fileprivate func markup(after end: Int) -> ArraySlice<UInt8> {
        guard end > 0, end <= words.offsets.count else { return [] }
        var html = document.markdown.html[(words.offsets[end - 1] + 1)...].prefix(80)
        while let byte = html.first {
            if html.starts(with: "</".utf8) {
                html = html.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == .space {
                html.removeFirst()
            } else {
                break
            }
        }
        return html
    }
}
