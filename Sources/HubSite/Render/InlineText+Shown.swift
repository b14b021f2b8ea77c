import HubContent
import Markdown
import Templates

extension Value {
    /// Words and formulas as a page shows them.
    static func shown(_ text: InlineText) -> Value { .html(text.html) }

    /// Words and formulas, or null where there are none.
    static func shown(orNull text: InlineText?) -> Value {
        text.map { $0.isEmpty ? .null : .shown($0) } ?? .null
    }
}

extension InlineText {
    /// Its beginning, up to a word's end and an ellipsis where it is longer.
    /// - Parameter limit: in characters of the plain words.
    func shortened(to limit: Int) -> InlineText {
        let short = plain.shortened(to: limit)
        guard short != plain else { return self }
        return prefix(short.utf8.count - "…".utf8.count) + InlineText("…")
    }

    /// Up to the end of its first sentence.
    var firstSentence: InlineText { prefix(plain.firstSentence.utf8.count) }

    /// A heading without its time, which is shown beside it.
    var withoutTime: InlineText {
        HeadingTime(in: plain).map { prefix($0.range.lowerBound) + dropFirst($0.range.upperBound) } ?? self
    }

    /// A name without its label, which is shown below it.
    var withoutLabel: InlineText { prefix(LabelledName(plain).name.utf8.count) }
}
