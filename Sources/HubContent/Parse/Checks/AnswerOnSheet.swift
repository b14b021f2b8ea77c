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
        let ofTables = document.markdown.tables.filter { parts.contains($0.element.lowerBound) }.flatMap { columns(of: $0, in: document, headings) }
        return (titles + labels(in: passages, of: parts, headings) + ofTables).map { name, position in
            Diagnostic(
                .answerOnSheet, path: document.path, at: position,
                "students get what stands under \"\(name)\", because it is part of their task; "
                    + "move it out of there, to a heading with as few # as \"\(document.name(of: .task))\" has, such as \"\(document.name(of: .solution))\" or \"\(document.name(of: .teacherNotes))\"")
        }
    }

    /// What begins a passage, a further line of one, a sentence or a parenthesis, and is called as what is the teacher's.
    private static func labels(in passages: Passages, of parts: RangeSet<Int>, _ headings: HeadingMatcher) -> [(String, Position)] {
        var found: [(name: String, position: Position)] = []
        var places = WordPlaces(passages)
        // The last line that was looked at, and those with a finding: the passages of a quotation share their lines.
        var reached = 0
        var told: Set<Int> = []
        func name(_ words: ArraySlice<UInt8>, in passages: Passages? = nil) -> String? {
            AnswerLabel(of: words, in: passages).map(\.name).flatMap { name in
                headings.match(name, in: .task)?.meaning.isForTeachersOnly == true || ofAnswers.contains(name.withoutDecorations.folded) ? name : nil
            }
        }
        for passage in passages.all where parts.contains(passages.words.offsets[passage.text.lowerBound]) {
            guard let block = passage.block, passages.document.markdown.blocks[block].kind.isProse else { continue }
            let text = passages.words.text[passage.text]
            let first = name(text, in: passages).map { ($0, text.startIndex) }
            for (name, start) in (first.map { [$0] } ?? []) + answers(within: text, of: passages, headings) {
                let position = places.position(at: start, in: passage)
                if told.insert(position.line).inserted { found.append((name, position)) }
            }
            // The question and its answer may be one paragraph.
            let lines = passages.lines(of: passage)
            for number in stride(from: max(lines.lowerBound, reached) + 1, through: lines.upperBound, by: 1) {
                let line = passages.file.bytes[passages.file.range(ofLine: number)]
                guard let name = name(line.filter { !marks.contains($0) }.drop(while: \.isWhitespace)), told.insert(number).inserted else { continue }
                found.append((name, Position(line: number)))
            }
            reached = max(reached, lines.upperBound)
        }
        return found
    }

    /// The columns of answers that are filled in.
    private static func columns(of table: MarkdownDocument.Table, in document: Document, _ headings: HeadingMatcher) -> [(String, Position)] {
        func words(of cell: MarkdownDocument.Cell) -> String { InlineText(html: document.markdown.html[cell.content]).plain }
        return table.head.enumerated().compactMap { column, cell in
            let name = words(of: cell)
            guard headings.match(name, in: .task)?.meaning == .solution,
                table.rows.contains(where: { words(of: $0[column]).contains { $0.isLetter || $0.isNumber } })
            else { return nil }
            return (name, Position(line: cell.line))
        }
    }

    /// Where an answer is named after the question, in the same passage: "How many? Answer: 24", "(Answer: four each)".
    private static func answers(within text: ArraySlice<UInt8>, of passages: Passages, _ headings: HeadingMatcher) -> [(String, Int)] {
        text.indices.compactMap { end in
            guard ends.contains(text[end]) else { return nil }
            let words = text[(end + 1)...].drop(while: \.isWhitespace)
            guard let label = AnswerLabel(of: words, in: passages)?.name, let meaning = headings.match(label, in: .task)?.meaning else { return nil }
            let name = label.folded
            let isTeachers = meaning == .teacherNotes && ["teacher", "docente", "maestr", "profesor"].contains(where: name.contains)
            return meaning == .solution || isTeachers ? (label, words.startIndex) : nil
        }
    }

    /// What a sentence ends with, or a parenthesis begins with.
    private static let ends = Array("?!.;([".utf8)

    /// Whether a heading is a phase of the lesson with its time, which the teacher goes by.
    private static func isOfLesson(_ heading: String, _ headings: HeadingMatcher) -> Bool {
        headings.match(heading, in: .task).map { $0.meaning.isPhase && $0.minutes != nil } ?? false
    }

    /// What Markdown sets around words.
    private static let marks = Array("*_>#`".utf8)

    /// Whether a heading begins or ends as those of teachers do.
    private static func isForTeachers(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard !words.contains("your"), !words.contains("tu"), !words.contains("tus") else { return false }
        return beginnings.contains { name == $0 || name.hasPrefix($0 + " ") } || endings.contains { name == $0 || name.hasSuffix(" " + $0) }
    }

    /// Names of what is not for students that are no headings of it: below a final answer they may have room for theirs.
    private static let ofAnswers: Set<String> = ["final answer", "sol", "respuesta final", "teachers", "look-fors", "look fors", "docentes"]

    private static let beginnings = [
        "solution", "solutions", "answers", "answer key", "answer to", "sample answer", "sample solution", "possible answer", "solucion",
        "soluciones", "solucionario", "respuestas", "respuesta a", "clave de", "for the teacher", "for teachers",
    ] + forTeachers
    private static let endings = ["answers", "answer key", "for teachers", "for the teacher"] + forTeachers
    private static let forTeachers = ["para el docente", "para la docente", "para docentes", "para los docentes"].flatMap { [$0] + HeadingNames.variants(of: $0) }
}
