import Markdown
import SourceText

/// `lost-list`: lines that begin as those of a list in a word processor, with "•" or with "a)" and "b)", which Markdown
/// runs together to one paragraph.
enum LostList {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let (blocks, file) = (passages.document.markdown.blocks, passages.file)
        return blocks.compactMap { block in
            guard block.kind == .paragraph, block.lines.count > 1 else { return nil }
            var before: Mark?
            for number in block.lines {
                let mark = Mark(file.bytes[file.range(ofLine: number)].drop { $0 == .space || $0 == UInt8(ascii: "\t") })
                if let mark, before?.isFollowed(by: mark) == true {
                    return Diagnostic(
                        .lostList, path: file.path, at: Position(line: number),
                        "this line and the one above it are no list, and readers see them run together; " + mark.advice)
                }
                before = mark
            }
            return nil
        }
    }

    /// What a line begins with.
    private enum Mark {
        case bullet
        /// `a)`, `(a)`, `a.`
        case letter(UInt8)

        init?(_ line: ArraySlice<UInt8>) {
            // None of them is of ASCII, and few lines begin with anything else.
            if let byte = line.first, byte >= 0x80, let first = String(decoding: line.prefix(4), as: UTF8.self).first,
                ListBullets.all.contains(first) || first == "·"
            {
                self = .bullet
                return
            }
            let isOpened = line.first == UInt8(ascii: "(")
            let rest = isOpened ? line.dropFirst() : line
            guard let letter = rest.first, letter.isLetter, let end = rest.dropFirst().first,
                end == UInt8(ascii: ")") || end == UInt8(ascii: ".") && !isOpened,
                let next = rest.dropFirst(2).first, next == .space || next == UInt8(ascii: "\t")
            else { return nil }
            self = .letter(letter)
        }

        func isFollowed(by next: Mark) -> Bool {
            switch (self, next) {
            case (.bullet, .bullet): true
            case (.letter(let letter), .letter(let other)): other == letter + 1
            default: false
            }
        }

        var advice: String {
            switch self {
            case .bullet: "begin each with \"- \" instead"
            case .letter: "put an empty line between them, or write 1. and 2."
            }
        }
    }
}
