import Markdown
import SourceText

/// `renumbered-list`: an item with another number than readers see, as a list counts on from its first one (CommonMark,
/// section 5.3). One whose numbers are all the same is meant to count by itself.
enum RenumberedList {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let (markdown, file) = (passages.document.markdown, passages.file)
        return markdown.lists.compactMap { list in
            guard list.isOrdered, list.items.count > 1 else { return nil }
            let numbers = list.items.map { number(in: file.bytes[file.range(ofLine: $0.line)]) }
            guard let start = numbers[0], numbers.contains(where: { $0 != start }) else { return nil }
            for (index, number) in numbers.enumerated() {
                guard let number, number != start + index else { continue }
                return Diagnostic(
                    .renumberedList, path: file.path, at: Position(line: list.items[index].line),
                    "readers see \"\(start + index).\" here and not \"\(number).\", because a list counts on from its first number; "
                        + "number it so, or write **\(number).** at the beginning of a paragraph of its own")
            }
            return nil
        }
    }

    /// What stands before an item's "." or ")"; `nil` where the line begins otherwise, as that of a list in a list does.
    private static func number(in line: ArraySlice<UInt8>) -> Int? {
        let digits = line.drop { $0 == .space || $0 == UInt8(ascii: ">") }.prefix(while: \.isDigit)
        let mark = line[digits.endIndex...].first
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        return Int(String(decoding: digits.prefix(9), as: UTF8.self))
    }
}
