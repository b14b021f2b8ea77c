import Markdown
import SourceText

/// `answer-on-sheet`: words on the sheet that students get which name what is the teacher's, such as "Answer: 12", a
/// heading "Answers to part 1", or a phase of the lesson with its time. A heading that is called "Solution" or "Teacher notes" and no more is kept from them.
enum AnswerOnSheet {
    static func findings(in passages: Passages, headings: HeadingMatcher) -> [Diagnostic] {
        let document = passages.document
        guard document.kind == .task else { return [] }
        let parts = RangeSet(document.studentParts(.task) + document.studentParts(.extensions) + document.shows.flatMap(\.parts))
        guard !parts.isEmpty else { return [] }
        let outline = document.markdown.outline.filter { parts.contains($0.element.lowerBound) }
        let titles = outline.filter { isForTeachers(HeadingName($0.text).key) || isOfLesson($0.text, headings) }.map { ($0.text, $0.position) }
        return (titles + labels(in: passages, of: parts, headings)).map { name, position in
            Diagnostic(
                .answerOnSheet, path: document.path, at: position,
                "students get what stands under \"\(name)\", because it is part of their task; "
                    + "move it out of there, to a heading with as few # as \"Task\" has, such as \"Solution\" or \"Teacher notes\"")
        }
    }

    /// What begins a passage, or a further line of one, and is called as what is the teacher's.
    private static func labels(in passages: Passages, of parts: RangeSet<Int>, _ headings: HeadingMatcher) -> [(String, Position)] {
        var found: [(name: String, position: Position)] = []
        var places = WordPlaces(passages)
        // The last line that was looked at, and those with a finding: the passages of a quotation share their lines.
        var reached = 0
        var told: Set<Int> = []
        func name(_ words: ArraySlice<UInt8>) -> String? {
            label(of: words).flatMap { headings.match($0, in: .task)?.meaning.isForTeachersOnly == true ? $0 : nil }
        }
        for passage in passages.all where parts.contains(passages.words.offsets[passage.text.lowerBound]) {
            guard let block = passage.block, isProse(passages.document.markdown.blocks[block].kind) else { continue }
            if let name = name(passages.words.text[passage.text]),
                case let position = places.position(at: passage.text.lowerBound, in: passage), told.insert(position.line).inserted
            {
                found.append((name, position))
            }
            // The question and its answer may be one paragraph.
            let lines = passages.lines(of: passage)
            for number in stride(from: max(lines.lowerBound, reached) + 1, through: lines.upperBound, by: 1) {
                let line = passages.file.bytes[passages.file.range(ofLine: number)]
                guard let name = name(line.filter { !marks.contains($0) }.drop(while: \.isWhitespace)) else { continue }
                told.insert(number)
                found.append((name, Position(line: number)))
            }
            reached = max(reached, lines.upperBound)
        }
        return found
    }

    /// Whether a heading is a phase of the lesson with its time, which the teacher goes by.
    private static func isOfLesson(_ heading: String, _ headings: HeadingMatcher) -> Bool {
        headings.match(heading, in: .task).map { $0.meaning.isPhase && $0.minutes != nil } ?? false
    }

    private static func isProse(_ kind: MarkdownDocument.Block.Kind) -> Bool {
        switch kind {
        case .paragraph, .list, .quote: true
        default: false
        }
    }

    /// What Markdown sets around words.
    private static let marks = Array("*_>#`".utf8)

    /// "Answer" of "Answer: 12", and words that are such a name alone; not of "Answer: ____", which is for students to fill in.
    private static func label(of words: ArraySlice<UInt8>) -> String? {
        let name = words.prefix(40).prefix { $0 != UInt8(ascii: ":") }
        guard name.count < 40 else { return nil }
        let rest = words.dropFirst(name.count + 1).drop(while: \.isWhitespace)
        guard rest.isEmpty || rest.contains(where: { $0.isLetter || $0.isDigit }) else { return nil }
        let text = String(decoding: name, as: UTF8.self).trimmed
        return text.isEmpty || rest.isEmpty && oneAnswer.contains(text.folded) ? nil : text
    }

    /// What students find above the room for theirs.
    private static let oneAnswer: Set<String> = ["answer", "notes", "questions", "respuesta", "notas", "preguntas"]

    /// Whether a heading begins or ends as those of teachers do.
    private static func isForTeachers(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard !words.contains("your"), !words.contains("tu"), !words.contains("tus") else { return false }
        return beginnings.contains { name == $0 || name.hasPrefix($0 + " ") } || endings.contains { name == $0 || name.hasSuffix(" " + $0) }
    }

    private static let beginnings = [
        "solution", "solutions", "answers", "answer key", "answer to", "sample answer", "sample solution", "possible answer", "solucion",
        "soluciones", "respuestas", "respuesta a", "for the teacher", "for teachers", "para el docente", "para la docente", "para docentes",
    ]
    private static let endings = ["answers", "answer key", "for teachers", "for the teacher", "para docentes", "para el docente"]
}
