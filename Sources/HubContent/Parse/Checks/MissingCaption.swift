import Markdown
import SourceText

/// `missing-caption`: "see Table 4" on a page with tables 1 to 3. Of a page without captions nothing is said: what it names
/// may stand in another work.
enum MissingCaption {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let known = Set(passages.document.markdown.captionIDs)
        guard !known.isEmpty else { return [] }
        let kinds = Set(known.map { $0.prefix { $0 != "-" } })
        var places = WordPlaces(passages)
        var said: Set<String> = []
        return passages.all.flatMap { passage in
            labels(in: passage, of: passages.words.text).compactMap { start, label in
                guard !known.contains(label.key), kinds.contains(label.word[...]), said.insert(label.key).inserted else { return nil }
                let name = "\(label.word) \(label.number)"
                return Diagnostic(
                    .missingCaption, path: passages.file.path, at: places.position(at: start, in: passage),
                    "this page has no \(name); mend the number, or write \"\(name)\" and a title in the line above what it names")
            }
        }
    }

    /// The labels in a passage, but for those that another work has: "Table 2 of the report", "(NCTM, 2014, Table 2)".
    private static func labels(in passage: Passages.Passage, of text: [UInt8]) -> [(start: Int, label: CaptionLabel)] {
        text.withUnsafeBufferPointer { text in
            passage.text.compactMap { start in
                guard text[start] == UInt8(ascii: "T") || text[start] == UInt8(ascii: "F"),
                    start == passage.text.lowerBound || !(text[start - 1].isLetter || text[start - 1] >= 0x80),
                    let label = CaptionLabel(in: UnsafeBufferPointer(rebasing: text[start..<passage.text.upperBound]))
                else { return nil }
                let before = text[passage.text.lowerBound..<start]
                let after = text[(start + label.length)..<passage.text.upperBound]
                let isOfAnother = before.suffix(2).elementsEqual(", ".utf8) || others.contains { after.starts(with: $0.utf8) }
                return isOfAnother ? nil : (start, label)
            }
        }
    }

    private static let others = [" of ", " in ", " from ", " de ", " del ", " en "]
}
