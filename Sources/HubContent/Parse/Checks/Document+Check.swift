import SourceText

extension Document {
    /// Everything that is found in a document by itself: each rule in a file of its own beside this one.
    ///
    /// Every rule is one pass over the words or over a part of the outline.
    /// - Parameter headings: what headings mean in this hub.
    func check(headings: HeadingMatcher) -> [Diagnostic] {
        let passages = Passages(of: self)
        var found = UnclosedParenthesis.findings(in: passages)
        found += DoubledWord.findings(in: passages)
        found += StarterText.findings(in: passages)
        found += HeadingSkip.findings(in: self)
        found += MissingAlt.findings(in: self)
        found += MissingGoal.findings(in: self)
        found += UnknownHeading.findings(in: self, headings: headings)
        found += TableTotal.findings(in: self)
        found += ReservedName.findings(in: self)
        found += UselessAllowance.findings(in: self)
        return found
    }
}
