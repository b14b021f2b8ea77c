import Markdown
import SourceText

/// `missing-section`: a task without what students get.
enum MissingSection {
    static func findings(in document: Document) -> [Diagnostic] {
        guard document.kind == .task, !document.isIntroduction, !document.isUnread, !document.markdown.isRefused else { return [] }
        let sections = document.sections(.task)
        let task = document.name(of: .task)
        guard let first = sections.first else {
            return [finding(document, Position(line: 1), "this task has no heading \"\(task)\"; students get what stands below it, so add a line \"## \(task)\"")]
        }
        guard sections.allSatisfy({ document.markdown.html[$0.content].allSatisfy(\.isWhitespace) }) else { return [] }
        let heading = document.heading(of: first)
        let next = document.markdown.outline[first.heading...].dropFirst().first
        // What was meant as words of the task, or as a heading within it.
        let isCutShort = next.map { $0.level < heading.level } ?? false
        let fix = isCutShort ? "the heading \"\(next?.text ?? "")\" ends it: give it more # than \"\(task)\" has, or write \\# where the sign means a number" : "write there what they are to do"
        return [finding(document, heading.position, "nothing stands below the heading \"\(heading.text)\", so students would get an empty sheet; \(fix)")]
    }

    private static func finding(_ document: Document, _ position: Position, _ message: String) -> Diagnostic {
        Diagnostic(.missingSection, path: document.path, at: position, message)
    }
}
