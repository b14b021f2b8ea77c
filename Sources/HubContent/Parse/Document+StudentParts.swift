extension Document {
    /// What a student's sheet may show of the sections of one meaning: ranges of the document's HTML, without what an
    /// author put below them for the teacher, such as a "Solution" below "Task".
    /// - Parameter meaning: `.task` or `.extensions`.
    package func studentParts(_ meaning: Meaning) -> [Range<Int>] {
        sections(meaning).filter { !isWithheld($0) }.flatMap { section in
            var kept: [Range<Int>] = []
            var start = section.content.lowerBound
            for inner in sections where isNeverStudents(inner, in: meaning) && section.content.contains(inner.html.lowerBound) {
                // One that lies in another that is taken away begins before the end of it.
                guard inner.html.lowerBound >= start else { continue }
                kept.append(start..<inner.html.lowerBound)
                start = inner.html.upperBound
            }
            return (kept + [start..<max(start, section.content.upperBound)]).filter { !$0.isEmpty }
        }
    }

    /// What the class is shown: each `Show` of the lesson with the phase it belongs to, in order.
    package var shows: [(phase: Meaning, section: Section)] {
        sections.filter { $0.meaning == .show && !isWithheld($0) }.compactMap { show in
            above(show).first { $0.meaning?.isPhase == true }.flatMap(\.meaning).map { ($0, show) }
        }
    }

    /// The sections that enclose one, the nearest first.
    private func above(_ section: Section) -> [Section] {
        guard let parent = sections.first(where: { $0.heading == section.parent }) else { return [] }
        return [parent] + above(parent)
    }

    /// Whether a part stands below a heading that is the teacher's.
    private func isWithheld(_ section: Section) -> Bool { above(section).contains { $0.meaning?.isForTeachersOnly == true } }

    /// "Questions" below a task are a student's own.
    private func isNeverStudents(_ section: Section, in meaning: Meaning) -> Bool {
        switch section.meaning {
        case .goal: true
        case .extensions: meaning == .task
        case .questions, nil: false
        case let other?: other.isForTeachersOnly
        }
    }
}
