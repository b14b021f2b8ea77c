import SourceText

/// `missing-goal`: a task that does not say what mathematics it is for.
enum MissingGoal {
    static func findings(in document: Document) -> [Diagnostic] {
        guard document.kind == .task, !document.isIntroduction, !document.isUnread, document.sections(.goal).isEmpty else { return [] }
        let goal = document.name(of: .goal)
        return [
            Diagnostic(
                .missingGoal, path: document.path, at: Position(line: 1),
                "this task has no heading \"\(goal)\"; add a line \"## \(goal)\" and below it the mathematics that students are to learn")
        ]
    }
}
