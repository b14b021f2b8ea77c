extension Document {
    /// What a student's sheet may show of the sections of one meaning: ranges of the document's HTML, without what an
    /// author put below them for the teacher, such as a "Solution" below "Task".
    /// - Parameter meaning: `.task` or `.extensions`.
    package func studentParts(_ meaning: Meaning) -> [Range<Int>] { parts(of: meaning).students }

    /// What a student's sheet leaves out of the sections of one meaning, in order.
    /// - Parameter meaning: `.task` or `.extensions`.
    package func teacherParts(_ meaning: Meaning) -> [Range<Int>] { parts(of: meaning).teachers }

    /// What the class is shown: each `Show` of the lesson with the phase it belongs to, without what is the teacher's below it.
    package var shows: [(phase: Meaning, parts: [Range<Int>])] {
        sections.indices.compactMap { index in
            sections.phase(ofShow: sections[index]).map { ($0, parts(ofSection: index, .show).students) }
        }
    }

    private func parts(of meaning: Meaning) -> (students: [Range<Int>], teachers: [Range<Int>]) {
        var (parts, teachers): ([Range<Int>], [Range<Int>]) = ([], [])
        // How far the last one reaches: a "Task" below a "Task" is part of it, and stands there once.
        var end = 0
        for (index, section) in sections.enumerated() where section.meaning == meaning {
            guard section.html.lowerBound >= end, !sections.isWithheld(section) else { continue }
            end = section.html.upperBound
            let own = self.parts(ofSection: index, meaning)
            parts += own.students
            teachers += own.teachers
        }
        return (parts, teachers)
    }

    private func parts(ofSection index: Int, _ meaning: Meaning) -> (students: [Range<Int>], teachers: [Range<Int>]) {
        var (parts, teachers): ([Range<Int>], [Range<Int>]) = ([], [])
        var start = sections[index].content.lowerBound
        for inner in sections.inside(index) {
            // One that lies in another that is taken away begins before the end of it.
            guard isNeverStudents(inner, in: meaning), inner.html.lowerBound >= start else { continue }
            parts.append(start..<inner.html.lowerBound)
            teachers.append(inner.html)
            start = inner.html.upperBound
        }
        parts.append(start..<max(start, sections[index].content.upperBound))
        return (parts.filter { !$0.isEmpty }, teachers)
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
