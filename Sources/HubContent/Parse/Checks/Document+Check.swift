import SourceText

extension Document {
    /// What the whole of a document shows by itself, each rule in a file of its own beside this one. What its links show is
    /// found while they are read (`LinkChecks`).
    ///
    /// Every rule is one pass over the words or over a part of the outline.
    /// - Parameters:
    ///   - file: the document's.
    ///   - headings: what headings mean in this hub.
    func check(_ file: SourceFile, headings: HeadingMatcher) -> [Diagnostic] {
        let passages = Passages(of: self, file)
        var found = UnclosedParenthesis.findings(in: passages)
        found += DoubledWord.findings(in: passages)
        found += StrayCharacter.findings(in: file)
        found += BrokenTable.findings(in: passages)
        found += LostList.findings(in: passages)
        found += RenumberedList.findings(in: passages)
        found += BrokenFootnote.findings(in: passages)
        found += MissingCaption.findings(in: passages)
        found += RawTeX.findings(in: passages)
        found += RawLink.findings(in: passages)
        found += StarterText.findings(in: passages)
        found += HeadingSkip.findings(in: self)
        found += MissingAlt.findings(in: self, file)
        found += MissingSection.findings(in: self)
        found += MissingGoal.findings(in: self)
        found += LessonMinutes.findings(in: self)
        found += UnknownHeading.findings(in: self, headings: headings)
        found += LostHeading.findings(in: passages, headings: headings)
        found += AnswerOnSheet.findings(in: passages, headings: headings)
        found += MissingReferenceList.findings(in: passages)
        found += TableTotal.findings(in: self, file)
        found += ReservedName.findings(in: self)
        found += UselessAllowance.findings(in: self, file)
        return found
    }
}
