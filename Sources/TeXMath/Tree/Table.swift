/// Rows and columns: a matrix, cases, aligned equations.
struct Table: Sendable {
    /// The raw value is the `<mtable>`'s class; the theme sets columns' and rows' distances by it.
    enum Layout: String, CaseIterable, Sendable {
        case matrix, array, cases, aligned, gathered, substack
        /// A matrix for a line of text.
        case small
        /// Lines broken by `\\` outside of any environment.
        case lines
    }

    enum Alignment: Sendable { case left, center, right }

    /// A line between columns or rows.
    enum Rule: Sendable { case solid, dashed, double }

    struct Column: Sendable {
        var alignment = Alignment.center
        var ruleBefore: Rule? = nil
        var ruleAfter: Rule? = nil
    }

    struct Row: Sendable {
        var cells: [Node] = []
        var ruleAbove: Rule? = nil
        /// The room asked for below it, as in `\\[1ex]`.
        var gap: Length? = nil
        var tag: Node? = nil
    }

    var layout: Layout
    var columns: [Column] = []
    var rows: [Row] = []
    var ruleBelow: Rule? = nil
    /// Whether cells are set as displayed formulas are.
    var isDisplay = false
}
