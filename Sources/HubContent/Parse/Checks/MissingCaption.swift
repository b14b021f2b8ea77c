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
                guard !label.keys.contains(where: known.contains), kinds.contains(label.word[...]), said.insert(label.key).inserted else { return nil }
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
            passage.text.flatMap { start -> [(Int, CaptionLabel)] in
                guard CaptionLabel.initials.contains(text[start]),
                    start == passage.text.lowerBound || !(text[start - 1].isLetter || text[start - 1] >= 0x80),
                    var label = CaptionLabel(in: UnsafeBufferPointer(rebasing: text[start..<passage.text.upperBound]))
                else { return [] }
                var found = [(start, label)]
                var end = start + label.length
                while let (gap, next) = label.next(in: UnsafeBufferPointer(rebasing: text[end..<passage.text.upperBound])) {
                    found.append((end + gap, next))
                    end += gap + next.length
                    label = next
                }
                let isInList = text[passage.text.lowerBound..<start].suffix(2).elementsEqual(", ".utf8)
                let isOfAnother = isInList || others.contains { text[end..<passage.text.upperBound].starts(with: $0.utf8) }
                return isOfAnother ? [] : found
            }
        }
    }

    private static let others = [" of ", " in ", " from ", " de ", " del ", " en "]
}
