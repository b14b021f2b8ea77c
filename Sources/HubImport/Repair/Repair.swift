/// One thing that documents have and pages should not, and its mend.
protocol Repair {
    func apply(to manuscript: inout Manuscript)
}

/// The repairs in their order: each may count on those before it.
enum Repairs {
    static func all(_ words: HeadingWords) -> [any Repair] {
        [
            ContentsRepair(), FurnitureRepair(), TitleRepair(), HeadLinesRepair(), HeadingRepair(words: words), BoxRepair(),
            ListRepair(), SplitParagraphRepair(words: words), ReferenceRepair(words: words), ContinuedTableRepair(), HeadingLevelRepair(), CaptionRepair(),
            LinkRepair(),
        ]
    }
}
