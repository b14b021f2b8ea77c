import Markdown
import SourceText

/// `unknown-heading`: a heading that is one slip away from one that means something, such as "Lanuch", has a time as a phase
/// of a lesson has and is none, keeps a part of a task from students, or has no words.
enum UnknownHeading {
    static func findings(in document: Document, headings: HeadingMatcher) -> [Diagnostic] {
        unknown(in: document, headings: headings) + timed(in: document, headings: headings) + besideTask(in: document)
            + document.markdown.outline.filter(\.text.isEmpty).map { heading in
                Diagnostic(
                    .unknownHeading, path: document.path, at: heading.position,
                    "this heading has no words; write some behind its #, or take it out")
            }
    }

    /// "Part 2" right after the task and at its level, where no student gets it.
    private static func besideTask(in document: Document) -> [Diagnostic] {
        guard document.kind == .task else { return [] }
        var task: MarkdownDocument.Heading?
        return document.sections.filter { $0.parent == nil }.compactMap { section in
            let heading = document.heading(of: section)
            if section.meaning == .task { task = heading }
            guard section.meaning == nil, let task, isPart(heading.text) else {
                if section.meaning != .task { task = nil }
                return nil
            }
            return Diagnostic(
                .unknownHeading, path: document.path, at: heading.position,
                "students do not get \"\(heading.text)\", because it stands beside \"\(task.text)\" and not below it; "
                    + "write it with \(String(repeating: "#", count: min(6, task.level + 1)))")
        }
    }

    /// "Part 2", "Problem B", "Pregunta 3: …".
    private static func isPart(_ heading: String) -> Bool {
        let words = HeadingName(heading).key.split(separator: " ")
        return words.count > 1 && ["part", "parte", "problem", "problema", "question", "pregunta", "task", "tarea"].contains(words[0])
            && words[1].count <= 3
    }

    /// A part of a lesson with a time that names no phase: neither the line of the lesson nor its clock counts it.
    private static func timed(in document: Document, headings: HeadingMatcher) -> [Diagnostic] {
        guard document.kind == .task, !document.isIntroduction else { return [] }
        let timed = document.sections.filter { $0.parent == nil && HeadingTime(in: document.heading(of: $0).text) != nil }
        // A single time, in a task that has no phase, may be how long it takes students.
        guard timed.count > 1 || document.sections.contains(where: { $0.meaning?.isPhase == true }) else { return [] }
        let phases = [Meaning.launch, .explore, .discuss, .connect, .reflect].map { document.name(of: $0) }
        return timed.filter { $0.meaning == nil }.compactMap { section in
            let heading = document.heading(of: section)
            guard headings.nearest(to: heading.text, in: document.kind) == nil else { return nil }
            return Diagnostic(
                .unknownHeading, path: document.path, at: heading.position,
                "\"\(heading.text)\" has a time and names no phase, so the lesson's clock leaves it out; "
                    + "call it \(phases.listed(with: "or")), with other words in parentheses, or add its name to headings: in hub.yml")
        }
    }

    private static func unknown(in document: Document, headings: HeadingMatcher) -> [Diagnostic] {
        document.sections.filter { $0.meaning == nil }.compactMap { section in
            let heading = document.heading(of: section)
            guard let name = headings.nearest(to: heading.text, in: document.kind),
                // Where the meant section is there already, this one is something else.
                let meaning = headings.match(name, in: document.kind)?.meaning, document.sections(meaning).isEmpty
            else { return nil }
            return Diagnostic(
                .unknownHeading, path: document.path, at: heading.position,
                "nothing is made of the heading \"\(heading.text)\"; did you mean \"\(name)\"?", suggestion: name)
        }
    }
}
