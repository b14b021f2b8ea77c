import HubContent

/// One thing that documents have and pages should not, and its mend.
protocol Repair {
    func apply(to manuscript: inout Manuscript)
}

/// The repairs in their order: each may count on those before it.
enum Repairs {
    static func all(for kind: Kind) -> [any Repair] {
        [
            ContentsRepair(), FurnitureRepair(), TitleRepair(), HeadLinesRepair(), HeadingRepair(kind: kind), ListRepair(),
            SplitParagraphRepair(kind: kind), ReferenceRepair(kind: kind), ContinuedTableRepair(), HeadingLevelRepair(), CaptionRepair(),
            LinkRepair(),
        ]
    }
}
