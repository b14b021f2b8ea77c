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
    /// What an entry adds to the year: `June 22`, `May/June`.
    package var detail: String?

    package init(_ value: Value, letter: Character? = nil, detail: String? = nil) {
        self.value = value
        self.letter = letter
        self.detail = detail
    }
}
