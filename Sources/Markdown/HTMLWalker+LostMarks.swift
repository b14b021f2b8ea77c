import SourceText

/// Arithmetic that is taken for markup: "2*3*4" is 2, a 3 in italics and 4; "2*l + 2*w" loses both signs.
extension HTMLWalker {
    /// Reports emphasis between two digits or a digit and a letter, or of one letter between letters: once a leaf, as it comes in rows.
    mutating func noteLostMark(_ element: MarkdownNode) {
        guard let before = element.previous, before.kind == .text, let left = before.literal.last, let after = element.next, after.kind == .text,
            let right = after.literal.first, let inner = element.firstChild, inner.kind == .text
        else { return }
        let isArithmetic = left.isDigit && (right.isDigit || right.isLetter) || left.isLetter && right.isLetter && inner.literal.count == 1 && inner.next == nil
        guard isArithmetic, lostMarkLeaf != leaf else { return }
        lostMarkLeaf = leaf
        let mark =
            switch element.kind {
            case .strikethrough: "~~"
            case .strong: "**"
            default: "*"
            }
        let words = String(decoding: inner.literal.prefix(20), as: UTF8.self)
        let written = Character(Unicode.Scalar(left)).description + mark + words + (inner.next == nil ? mark + String(Unicode.Scalar(right)) : "…")
        document.diagnostics.append(
            Diagnostic(
                .lostMark, path: file.path, at: MarkdownDocument.position(ofText: written, in: leaf, occurrence: 0, file: file),
                "readers do not see the \(mark) in \"\(written)\", which Markdown takes for its own marks; "
                    + "write a formula, such as $2 \\times 3$, or \\\(mark.prefix(1)) for the sign"))
    }
}
