import SourceText

/// Where formulas stand in a line, by the rule that Markdown's have: a dollar opens before what is no space, and
/// closes after what is no space and before what is no digit. Other dollars are money.
package enum FormulaSpans {
    /// - Returns: the ranges, dollars included, in order.
    package static func find(in scalars: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var open: Int?
        for index in scalars.indices where scalars[index] == "$" {
            if let start = open, index > start + 1, !scalars[index - 1].properties.isWhitespace,
                index + 1 == scalars.endIndex || !scalars[index + 1].isDigit
            {
                spans.append(start..<index + 1)
                open = nil
            } else if open == nil, index + 1 < scalars.endIndex, !scalars[index + 1].properties.isWhitespace {
                open = index
            }
        }
        return spans
    }

    /// Whether each scalar belongs to a formula.
    static func mask(of scalars: ArraySlice<Unicode.Scalar>) -> [Bool] {
        var mask = Array(repeating: false, count: scalars.count)
        for span in find(in: scalars) {
            for index in span { mask[index - scalars.startIndex] = true }
        }
        return mask
    }

}
