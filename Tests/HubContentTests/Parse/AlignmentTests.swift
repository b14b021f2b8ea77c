import HubContent
import SourceText
import TestSupport
import Testing

struct AlignmentTests {
    private func task(_ lines: String) -> (alignment: Alignment?, messages: [String]) {
        var tree = SourceTree()
        tree.documents = [SourceFile(path: "content/tasks/t.md", text: "---\ntitle: T\n\(lines)\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n")]
        let (hub, diagnostics) = ParsedHub.parse(tree, jobs: 1)
        return (hub.documents.first?.alignment, diagnostics.map(\.description))
    }

    @Test func `takes codes in their one form, each once, a range as its standards`() {
        let (alignment, messages) = task("standards: [3.nf.1, 3.NF.A.1–2, A-SSE.1, 3.NF.A]\nbuilds-on: 2.G.3\npractices: [MP2]")
        #expect(messages == [])
        #expect(alignment?.standards.map(\.text) == ["3.NF.A.1", "3.NF.A.2", "HSA-SSE.A.1", "3.NF.A"])
        #expect(alignment?.buildsOn.map(\.text) == ["2.G.A.3"])
        #expect(alignment?.practices.map(\.number) == [2])
    }

    @Test func `takes practices among the standards as practices`() {
        let (alignment, messages) = task("standards: [3.NF.A.1, SMP 3]\npractices: [MP3, MP1]")
        #expect(messages == [])
        #expect(alignment?.standards.map(\.text) == ["3.NF.A.1"])
        #expect(alignment?.practices.map(\.number) == [3, 1])
    }

    @Test func `says that a code is no standard, where it stands, and which was meant`() {
        let (alignment, messages) = task("standards: [3.NF.A.1, 3.NF.B.1]\nbuilds-on: [fractions, MP2]")
        #expect(messages == [
            "content/tasks/t.md:3:23: warning: no standard has the code \"3.NF.B.1\"; did you mean \"3.NF.A.1\"? [unknown-standard]",
            "content/tasks/t.md:4:13: warning: no standard has the code \"fractions\"; write one such as 3.NF.A.1, or give this one a line in content/standards.csv [unknown-standard]",
            "content/tasks/t.md:4:24: warning: \"MP2\" is a mathematical practice, and a task builds on standards; list it under practices: [unknown-standard]",
        ])
        #expect(alignment?.standards.map(\.entry).last == .some(nil))
    }

    @Test func `counts what is written: five standards, clusters and ranges, and three practices`() {
        #expect(task("standards: [3.NF.A.1-3, 3.OA, 3.MD.A, 3.G.1, 3.G.2, MP4]\npractices: [MP1, MP2, MP1]").messages == [])
        #expect(task("standards: [3.NF.1, 3.NF.2, 3.NF.3, 3.G.1, 3.G.2, 3.OA.1]\npractices: [MP1, MP2, MP3, MP4]").messages == [
            "content/tasks/t.md:3:51: warning: this task names 6 standards, and teachers look for what it is really about; keep at most 5 [too-many-standards]",
            "content/tasks/t.md:4:28: warning: this task names 4 practices, and teachers look for what it is really about; keep at most 3 [too-many-standards]",
        ])
    }

    @Test func `takes the codes of a list that leaves out what they share`() {
        let (alignment, messages) = task("standards: 3.MD.C.7a, b\nbuilds-on: 2.OA.1 & 2")
        #expect(messages == [])
        #expect(alignment?.standards.map(\.text) == ["3.MD.C.7.a", "3.MD.C.7.b"])
        #expect(alignment?.buildsOn.map(\.text) == ["2.OA.A.1", "2.OA.B.2"])
    }
}
