import SourceText
import Testing

struct LessonMinutesTests {
    private func task(_ minutes: String, _ headings: String...) -> String {
        "---\ntitle: A\nminutes: \(minutes)\n---\n\n## Task\n\nx\n\n" + headings.map { "## \($0)\n\nx\n\n" }.joined()
    }

    @Test func `says how long the phases of a lesson take that is too short for them`() {
        let text = task("45", "Launch (10 min)", "Explore (30 min)", "Discuss (20 min)")
        #expect(
            messages(.lessonMinutes, in: text, at: "tasks/a.md") == [
                "content/tasks/a.md:3:10: warning: the phases take 60 minutes together, but the lesson 45; "
                    + "mend \"minutes\" or the time of a phase [lesson-minutes]"
            ])
    }

    @Test func `says so where phases leave time over, if each has a time`() {
        let text = task("45–60 min", "Launch (5–10 min)", "Explore (20 min)", "Discuss (10 min)")
        #expect(
            messages(.lessonMinutes, in: text, at: "tasks/a.md") == [
                "content/tasks/a.md:3:10: warning: the phases take 40 minutes together, but the lesson 45–60; "
                    + "mend \"minutes\" or the time of a phase [lesson-minutes]"
            ])
    }

    @Test func `finds a lesson too long though a phase has no time`() {
        #expect(places(.lessonMinutes, in: task("30", "Launch (10 min)", "Explore (25 min)", "Discuss"), at: "tasks/a.md") == ["3:10"])
    }

    @Test(arguments: [
        ["Launch (10 min)", "Explore (25 min)", "Discuss (10 min)"], ["Launch (5–10 min)", "Explore (25–30 min)", "Discuss (10 min)"],
        ["Launch (10 min)", "Explore", "Discuss (10 min)"], ["Launch", "Explore"], [],
        // What is not written down, and what is no phase, may take the rest.
        ["Launch (10 min)", "Explore (25 min)"],
        ["Launch (10 min)", "Explore (20 min)", "Discuss (5 min)", "Check for understanding (10 min)"],
        ["Launch (10 min)", "Explore (20 min)", "Discuss (5 min)", "Homework from yesterday (10 min)"],
        ["Task (45 min)", "Launch (45 min)"],
    ])
    func `leaves alone what fits, or may`(headings: [String]) {
        let text = headings.reduce(task("45")) { $0 + "## \($1)\n\nx\n\n" }
        #expect(places(.lessonMinutes, in: text, at: "tasks/a.md") == [])
    }

    @Test func `asks nothing of a task without minutes, nor of another kind`() {
        let phases = "## Launch (10 min)\n\nx\n"
        #expect(places(.lessonMinutes, in: "# A\n\n## Task\n\nx\n\n\(phases)", at: "tasks/a.md") == [])
        #expect(places(.lessonMinutes, in: "# A\n\n\(phases)", at: "models/a.md") == [])
    }
}
