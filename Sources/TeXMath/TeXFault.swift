/// What is wrong with a formula.
package struct TeXFault: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Hashable, Sendable {
        case unknownCommand, unbalanced, missingArgument, strayAlignment, doubleScript, tooDeep, unknownEnvironment, doubtful, wide, other
    }

    package var code: Code
    /// In bytes of the formula's source.
    package var offset: Int
    /// Headline wording: lower case, no full stop; the likely fix after a semicolon.
    package var message: String
    /// What to write instead, where one mend is plausible.
    package var suggestion: String?

    package init(_ code: Code, at offset: Int, _ message: String, suggestion: String? = nil) {
        self.code = code
        self.offset = offset
        self.message = message
        self.suggestion = suggestion
    }
}
