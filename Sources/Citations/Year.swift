/// When a work appeared, as far as a citation or an entry says.
package struct Year: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case number(Int)
        case inPress
        case noDate
    }

    package var value: Value
    /// The letter that tells works of one author and year apart: `a` of `2015a`.
    package var letter: Character?
    /// What an entry adds to the year: `June 22`, `May/June`; `2017` of `2015–2017`.
    package var detail: String?
    /// When a work republished first appeared: 1945 of `1945/2004` (APA 7, section 9.41).
    package var original: Int?

    package init(_ value: Value, letter: Character? = nil, detail: String? = nil, original: Int? = nil) {
        self.value = value
        self.letter = letter
        self.detail = detail
        self.original = original
    }

    /// As a citation has it: `2015a`, `n.d.`, `in press`, `1945/2004`.
    package var label: String {
        let suffix = letter.map { String($0) } ?? ""
        switch value {
        case .number(let number): return (original.map { "\($0)/" } ?? "") + "\(number)\(suffix)"
        case .inPress: return "in press" + (letter == nil ? "" : "-\(suffix)")
        case .noDate: return "n.d." + (letter == nil ? "" : "-\(suffix)")
        }
    }
}
