import SourceText
import Testing

struct UnknownHeadingTests {
    @Test func `finds a heading that is one slip away`() {
        #expect(
            messages(.unknownHeading, in: "# A\n\n## Lanuch (10 min)\n", at: "tasks/a.md") == [
                "content/tasks/a.md:3:1: warning: nothing is made of the heading \"Lanuch (10 min)\"; did you mean \"Launch\"? [unknown-heading]"
            ])
    }

    @Test(arguments: [
        ("tasks/a.md", "Taks"), ("tasks/a.md", "Gaol"), ("tasks/a.md", "Reflextion"), ("tasks/a.md", "Anticpated strategies"),
        ("tasks/a.md", "3. Teacher nottes:"), ("tasks/a.md", "Expolre"), ("statements/a.md", "Refrences"), ("statements/a.md", "Reference"),
        ("statements/a.md", "Recomendations"), ("reports/a.md", "Limitatons"), ("models/a.md", "Growth trajctory"),
        ("protocols/a.md", "Aggenda"), ("page.md", "Biblography"), ("reports/a.md", "Recomendación"),
    ])
    func `finds slips in every kind`(path: String, heading: String) {
        let count = heading == "Recomendación" ? 0 : 1
        #expect(places(.unknownHeading, in: "# A\n\n## \(heading)\n", at: path).count == count)
    }

    @Test(arguments: [
        ("tasks/a.md", "Launched"), ("tasks/a.md", "Reflection"), ("tasks/a.md", "Tasks"), ("tasks/a.md", "Shape"), ("tasks/a.md", "Lunch"),
        ("tasks/a.md", "Explanation"), ("tasks/a.md", "Snow"), ("tasks/a.md", "Goat"), ("tasks/a.md", "Talk"), ("tasks/a.md", "Explored"),
        ("tasks/a.md", "Launching rockets"), ("tasks/a.md", "Votes"), ("tasks/a.md", "Clone"), ("reports/a.md", "Appendix F"),
        ("reports/a.md", "Finding 1"), ("protocols/a.md", "Next steps"), ("statements/a.md", "Lanuch"), ("rubrics/a.md", "Agnda"),
        ("page.md", "Taks"), ("statements/a.md", "The refrences we like"),
    ])
    func `leaves alone other words, endings and other kinds`(path: String, heading: String) {
        #expect(places(.unknownHeading, in: "# A\n\n## \(heading)\n", at: path) == [])
    }

    @Test func `finds timed parts where no heading is a phase, in the page's language`() {
        let message = { (line: Int, name: String, phases: String) in
            "content/tasks/a.md:\(line):1: warning: \"\(name)\" has a time and names no phase, so the lesson's clock leaves it out; "
                + "call it \(phases), with other words in parentheses, or add its name to headings: in hub.yml [unknown-heading]"
        }
        let english = "Launch, Explore, Discuss, Connect or Reflect"
        #expect(messages(.unknownHeading, in: "# A\n\n## Puzzling (10 min)\n\n## Songs (5 min)\n", at: "tasks/a.md") == [
            message(3, "Puzzling (10 min)", english), message(5, "Songs (5 min)", english),
        ])
        #expect(messages(.unknownHeading, in: "---\nlanguage: es\n---\n\n# A\n\n## Canto (10 min)\n\n## Inicio (5 min)\n", at: "tasks/a.md") == [
            message(7, "Canto (10 min)", "Lanzamiento, Exploración, Discusión, Conexión or Reflexión")
        ])
        #expect(messages(.unknownHeading, in: "# A\n\n## Puzzling (10 min)\n", at: "tasks/a.md") == [])
    }

    @Test func `finds a heading without words`() {
        #expect(messages(.unknownHeading, in: "# A\n\n## \n\nx\n", at: "statements/a.md") == [
            "content/statements/a.md:3:1: warning: this heading has no words; write some behind its #, or take it out [unknown-heading]"
        ])
    }

    @Test func `finds a part of a task that students do not get`() {
        let task = "# A\n\n## Task\n\nx\n\n## Part 2\n\ny\n\n## Parte B: más\n\nz\n\n## Launch\n\n## Part 3\n\n## Partners\n"
        #expect(places(.unknownHeading, in: task, at: "tasks/a.md") == ["7:1", "11:1"])
        #expect(messages(.unknownHeading, in: task, at: "tasks/a.md").first
            == "content/tasks/a.md:7:1: warning: students do not get \"Part 2\", because it stands beside \"Task\" and not below it; write it with ### [unknown-heading]")
        #expect(places(.unknownHeading, in: "# A\n\n## Task\n\nx\n\n### Part 2\n\n## Partner work\n", at: "tasks/a.md") == [])
    }

    @Test func `takes a first heading of one sign for a part where the title stands above it`() {
        let task = "---\ntitle: F\n---\n\n# Goal\n\nHalf.\n\n# Task\n\nx\n"
        #expect(messages(.missingGoal, in: task, at: "tasks/a.md") == [])
        #expect(messages(.missingGoal, in: task.replacing("F", with: "Goal"), at: "tasks/a.md").count == 1)
    }

    @Test func `leaves alone what stands beside the heading it is nearly`() {
        #expect(places(.unknownHeading, in: "# A\n\n## Reference\n\nx\n\n## References\n\ny\n", at: "statements/a.md") == [])
    }

    @Test func `knows the hub's own headings`() {
        let hub = "headings:\n  Launch: [Opening move]\n"
        #expect(messages(.unknownHeading, in: "# A\n\n## Opening move\n", at: "tasks/a.md", hub: hub) == [])
        #expect(
            messages(.unknownHeading, in: "# A\n\n## Openning move\n", at: "tasks/a.md", hub: hub) == [
                "content/tasks/a.md:3:1: warning: nothing is made of the heading \"Openning move\"; did you mean \"Opening move\"? [unknown-heading]"
            ])
    }

    @Test func `finds a part of a lesson with a time that names no phase`() {
        let text = "# A\n\n## Task\n\nx\n\n## Launch (10 min)\n\nx\n\n## Explore in pairs (20 min)\n\nx\n\n### Part A (5 min)\n\nx\n\n## Dicuss (5 min)\n"
        #expect(
            messages(.unknownHeading, in: text, at: "tasks/a.md") == [
                "content/tasks/a.md:11:1: warning: \"Explore in pairs (20 min)\" has a time and names no phase, so the lesson's clock leaves it out; "
                    + "call it Launch, Explore, Discuss, Connect or Reflect, with other words in parentheses, or add its name to headings: in hub.yml "
                    + "[unknown-heading]",
                "content/tasks/a.md:19:1: warning: nothing is made of the heading \"Dicuss (5 min)\"; did you mean \"Discuss\"? [unknown-heading]",
            ])
        #expect(places(.unknownHeading, in: "# A\n\n## Visit (10 min)\n", at: "protocols/a.md") == [])
    }
}
