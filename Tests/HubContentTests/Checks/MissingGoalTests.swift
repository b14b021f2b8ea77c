import SourceText
import Testing

struct MissingGoalTests {
    @Test func `finds a task without a goal`() {
        #expect(
            messages(.missingGoal, in: "# A\n\n## Task\n\nx\n", at: "tasks/a.md") == [
                "content/tasks/a.md:1:1: warning: this task has no heading \"Goal\"; "
                    + "add a line \"## Goal\" and below it the mathematics that students are to learn [missing-goal]"
            ])
    }

    @Test(arguments: [
        ("tasks/a.md", "# A\n\n## Mathematical goal\n\nx\n\n## Task\n\nx\n"), ("tasks/a.md", "# A\n\n## Meta\n\nx\n\n## Tarea\n\nx\n"),
        ("tasks/index.md", "# A\n"), ("tasks/b/index.md", "# A\n"), ("statements/a.md", "# A\n\n## Task\n\nx\n"),
    ])
    func `leaves alone a task that has one, and what is no task`(path: String, text: String) {
        #expect(places(.missingGoal, in: text, at: path) == [])
    }

    @Test func `names the headings of a Spanish page in Spanish`() {
        let page = "---\ntitle: Ranas\nlanguage: es\n---\n\n## Tarea\n\ntexto\n"
        #expect(messages(.missingGoal, in: page, at: "tasks/a.md").first?.contains("no heading \"Meta\"; add a line \"## Meta\"") == true)
        let empty = "---\ntitle: Ranas\nlanguage: es\n---\n\n## Meta\n\ntexto\n"
        #expect(messages(.missingSection, in: empty, at: "tasks/a.md").first?.contains("add a line \"## Tarea\"") == true)
    }
}
