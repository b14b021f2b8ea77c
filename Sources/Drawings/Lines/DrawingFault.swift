/// What is wrong with a line of a drawing, and where.
package struct DrawingFault: Hashable, Sendable {
    /// The line's index in the block, from 0; −1 is the line above, where the block says what it draws, for what is missing.
    package var line: Int
    /// Unicode scalars counted from 1.
    package var column: Int
    package var message: String
    /// What was most likely meant, in full.
    package var suggestion: String?

    package init(line: Int, column: Int, message: String, suggestion: String? = nil) {
        self.line = line
        self.column = column
        self.message = message
        self.suggestion = suggestion
    }
}
