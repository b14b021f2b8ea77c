import Markdown
import SourceText

/// `lost-list`: lines that begin as those of a list in a word processor, with "•" or with "a)" and "b)", or whose numbers
/// and dashes have no space after them: Markdown runs them together to one paragraph.
enum LostList {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let (blocks, file) = (passages.document.markdown.blocks, passages.file)
        return blocks.compactMap { block in
            guard block.kind.isProse, block.lines.count > 1 else { return nil }
            var before: ItemMark?
            var isCode = false
            for number in block.lines {
                let line = file.bytes[file.range(ofLine: number)].drop { $0 == .space || $0 == UInt8(ascii: "\t") }
                if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isCode.toggle() }
                let mark = isCode ? nil : ItemMark(line)
                // In a list a number or dash with its space begins an item.
                if let mark, before?.isFollowed(by: mark) == true, block.kind == .paragraph || !mark.isOfMarkdown {
                    return Diagnostic(
                        .lostList, path: file.path, at: Position(line: number),
                        "this line and the one above it are no list, and readers see them run together; " + mark.advice)
                }
                before = mark
            }
            return nil
        }
    }
}
