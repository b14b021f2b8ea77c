import Markdown
import SourceText
import TeXMath

/// `raw-tex`: a command of TeX that readers see as it stands, because it is in no formula: in `$ \frac12 $`, say, whose
/// dollars have a space inside.
enum RawTeX {
    static func findings(in passages: Passages) -> [Diagnostic] {
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
                    + "write $ right before and right behind the formula, with no space inside them")
        }
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
