/// Sections begin at the second level, below the title, and no level is skipped.
struct HeadingLevelRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        let levels = manuscript.blocks.compactMap(\.headingLevel)
        guard let top = levels.min() else { return }
        if top != 2 {
            manuscript.changes.append("set the levels of headings so that sections begin with ##")
        }
        // What stands at the same level stays together, however deep the one before it was.
        var open: [(old: Int, new: Int)] = []
        for index in manuscript.blocks.indices {
            guard let old = manuscript.blocks[index].headingLevel else { continue }
            while let last = open.last, last.old >= old { open.removeLast() }
            let new = min(6, (open.last?.new ?? 1) + 1)
            open.append((old, new))
            if new != old - top + 2 {
                manuscript.blocks[index].changes.append("moved the heading \(manuscript.blocks[index].text.quoted) to level \(new), as a level was skipped")
            }
            manuscript.blocks[index].content = .heading(level: new)
        }
    }
}
