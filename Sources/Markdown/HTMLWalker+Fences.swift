import SourceText

/// Code without its closing fence: Markdown takes what follows for code too, and a heading in it begins nothing, so that
/// students might get a solution.
extension HTMLWalker {
    /// Whether a code block ends where its author meant it to; otherwise it is reported.
    mutating func isClosed(_ code: MarkdownNode) -> Bool {
        guard enriches, let fence = code.fence, code.startLine > 0 else { return true }
        let (first, last) = (code.startLine + lineOffset, code.endLine + lineOffset)
        let marks = String(repeating: Character(Unicode.Scalar(fence.character)), count: fence.length)
        let message: String
        if first == strayFence {
            // One missing fence is reported once.
            return false
        } else if first == last || !closes(last, fence) {
            message = "nothing ends this code, so that all below it is code too; write \(marks) on a line of its own where it ends"
        } else if code.parent?.kind == .item, isOutside(last) {
            strayFence = last
            message = "this code ends with its list item, because the \(marks) below it is not indented; indent it like the first"
        } else if let next = (first + 1..<last).first(where: { opens($0, fence) }) {
            message = "other code begins in line \(next) before this one ends; write \(marks) on a line of its own where it ends, "
                + "or more than \(fence.length) of them around code that shows such lines"
        } else {
            return true
        }
        document.diagnostics.append(Diagnostic(.unclosedCode, path: file.path, at: Position(line: first), message))
        return false
    }

    /// Whether a line holds nothing but enough of a fence's characters.
    private func closes(_ line: Int, _ fence: (character: UInt8, length: Int)) -> Bool {
        let text = content(of: line).trimmed
        return text.count >= fence.length && text.allSatisfy { $0 == fence.character }
    }

    /// Whether a line is a fence with a word behind it.
    private func opens(_ line: Int, _ fence: (character: UInt8, length: Int)) -> Bool {
        let text = content(of: line)
        let marks = text.prefix { $0 == fence.character }
        return marks.count >= fence.length && text.dropFirst(marks.count).first?.isLetter == true
    }

    /// Whether a line lies left of the words of every list item.
    private func isOutside(_ line: Int) -> Bool {
        let text = file.bytes[file.range(ofLine: line)]
        return text.prefix { $0 == .space }.count < 2 && text.drop { $0 == .space }.first != UInt8(ascii: ">")
    }

    /// A line without its indentation and the marks of quotes.
    private func content(of line: Int) -> ArraySlice<UInt8> {
        file.bytes[file.range(ofLine: line)].drop { $0 == .space || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    }
}
