import Markdown
import SourceText
import TeXMath

/// `raw-tex`: a command of TeX that readers see as it stands, because it is in no formula: in `$ \frac12 $`, say, whose
/// dollars have a space inside; or the brackets `\(…\)` and `\[…\]` of other programs, of which readers see brackets alone.
enum RawTeX {
    static func findings(in passages: Passages) -> [Diagnostic] {
        guard passages.file.bytes.contains(backslash) else { return [] }
        return commands(in: passages) + brackets(in: passages)
    }

    private static func commands(in passages: Passages) -> [Diagnostic] {
        let text = passages.words.text
        guard text.contains(backslash) else { return [] }
        var places = WordPlaces(passages)
        // One a passage: a formula has many.
        return passages.all.compactMap { passage in
            guard let start = firstCommand(in: text[passage.text]) else { return nil }
            let name = String(decoding: text[start...].prefix(1) + text[(start + 1)...].prefix(while: \.isLetter), as: UTF8.self)
            return Diagnostic(
                .rawTeX, path: passages.file.path, at: places.position(at: start, in: passage),
                "readers see \(name) as it stands here, because it is in no formula; "
                    + (name == "\\begin" ? "write $$ on a line of its own before it and behind its \\end" : "write $ right before and right behind the formula, with no space inside them"))
        }
    }

    /// Markdown takes the backslash off them, so they are looked for in the source: once a block.
    private static func brackets(in passages: Passages) -> [Diagnostic] {
        let file = passages.file
        return passages.document.markdown.blocks.compactMap { block in
            switch block.kind {
            case .heading, .paragraph, .list, .quote, .table: break
            case .code, .rule, .html, .other: return nil
            }
            let start = file.start(ofLine: block.lines.lowerBound)
            let source = file.bytes[start..<file.start(ofLine: block.lines.upperBound + 1)]
            guard source.contains(backslash), let place = bracket(in: source) else { return nil }
            let open = source[place + 1] == UInt8(ascii: "(") ? ("\\(", "$") : ("\\[", "$$")
            return Diagnostic(
                .rawTeX, path: file.path, at: file.position(at: place),
                "\(open.0) begins no formula here, and readers see what follows as it stands; write \(open.1) before and behind the formula instead")
        }
    }

    /// Where a bracket opens that is closed again, with what looks like a formula between the two; not in code or a formula.
    private static func bracket(in source: ArraySlice<UInt8>) -> Int? {
        var open: Int?
        var index = source.startIndex
        while index < source.endIndex {
            let byte = source[index]
            if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$") {
                // To where as many close it; where none do, it is a sign like others.
                let run = source[index...].prefix { $0 == byte }
                let rest = source[run.endIndex...].prefix(farthest)
                var end = rest.startIndex
                while end < rest.endIndex, !(rest[end] == byte && rest[end...].prefix(while: { $0 == byte }).count == run.count) { end += 1 }
                index = end < rest.endIndex ? end + run.count : run.endIndex
                continue
            }
            guard byte == backslash, index + 1 < source.endIndex else {
                index += 1
                continue
            }
            switch source[index + 1] {
            case UInt8(ascii: "("), UInt8(ascii: "["): open = index
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                if let open, isFormula(source[(open + 2)..<index]) { return open }
                open = nil
            default: break
            }
            index += 2
        }
        return nil
    }

    /// How many bytes code or a formula within a line may have.
    private static let farthest = 2_000

    private static func isFormula(_ words: ArraySlice<UInt8>) -> Bool {
        words.count { !$0.isWhitespace } < 3 || words.contains { "^_=+<>\\".utf8.contains($0) }
    }

    private static let backslash = UInt8(ascii: "\\")

    private static func firstCommand(in words: ArraySlice<UInt8>) -> Int? {
        words.indices.first { index in
            guard words[index] == backslash else { return false }
            let name = words[(index + 1)...].prefix(while: \.isLetter)
            return name.count > 1 && Formula.hasCommand(name)
        }
    }
}
