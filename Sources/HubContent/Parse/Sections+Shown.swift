extension [Section] {
    /// The phase of the lesson that a part called `Show` belongs to; `nil` for any other part.
    func phase(ofShow section: Section) -> Meaning? {
        guard section.meaning == .show, !isWithheld(section) else { return nil }
        return above(section).first { $0.meaning?.isPhase == true }.flatMap(\.meaning)
    }

    /// Whether a part stands below a heading that is the teacher's.
    func isWithheld(_ section: Section) -> Bool { above(section).contains { $0.meaning?.isForTeachersOnly == true } }

    /// The sections that enclose one, the nearest first.
    private func above(_ section: Section) -> [Section] {
        Array(sequence(first: section) { section in section.parent.map { self[$0] } }.dropFirst())
    }

    /// All sections that are part of the one at an index, at any level, in order.
    func inside(_ index: Int) -> ArraySlice<Section> {
        let end = self[index].html.upperBound
        return self[(index + 1)...].prefix { $0.html.lowerBound < end }
    }

    /// The sections directly below one, in order.
    package func children(of section: Section) -> [Section] { section.children.map { self[$0] } }
}
