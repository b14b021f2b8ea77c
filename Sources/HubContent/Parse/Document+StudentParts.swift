extension Document {
    /// What a student's sheet may show of the sections of one meaning: ranges of the document's HTML, without what an
    /// author put below them for the teacher, such as a "Solution" below "Task".
    /// - Parameter meaning: `.task` or `.extensions`.
    package func studentParts(_ meaning: Meaning) -> [Range<Int>] {
        sections(meaning).filter { !sections.isWithheld($0) }.flatMap { section in
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
