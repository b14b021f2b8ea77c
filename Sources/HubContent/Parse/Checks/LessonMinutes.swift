import Markdown
import SourceText

/// `lesson-minutes`: the times of a lesson's phases add up to the minutes that the task says it takes.
///
/// A range fits what lies in it. Too little is found only where a lesson is written out: three phases or more, each with a
/// time, and no other part that has one. What is not written down can only take longer.
enum LessonMinutes {
    static func findings(in document: Document) -> [Diagnostic] {
        guard let minutes = document.frontMatter.minutes else { return [] }
        let phases = document.sections.filter { $0.meaning?.isPhase == true }
        let times = phases.compactMap(\.minutes)
        let (least, most) = (times.reduce(0) { $0 + $1.shortest }, times.reduce(0) { $0 + $1.longest })
        let isShort = most < minutes.value.shortest && times.count > 2 && times.count == phases.count
            && document.timedHeadings == times.count
        guard isShort || least > minutes.value.longest else { return [] }
        return [
            Diagnostic(
                .lessonMinutes, path: document.path, at: minutes.position,
                "the phases take \(isShort ? most : least) minutes together, but the lesson \(minutes.value.text); "
                    + "mend \"minutes\" or the time of a phase")
        ]
    }
}

extension Document {
    fileprivate var timedHeadings: Int { markdown.outline.count { HeadingTime(in: $0.text) != nil } }
}
