import SourceText
import Testing

struct MisspeltFolderTests {
    private func findings(_ files: [String: String]) -> [String] {
        LinkedHub(files).findings.filter { $0.code == .misspeltFolder }.map(\.description)
    }

    @Test func `says once of a folder that its name is in the singular`() {
        #expect(findings(["statement/b.md": "# B\n\nb\n", "statement/a.md": "# A\n\na\n", "Rubric/old/c.md": "# C\n\nc\n"]) == [
            "content/Rubric/old/c.md:1:1: warning: what is in content/Rubric/ is plain pages, since rubrics belong in content/rubrics/; "
                + "rename the folder, or say `kind: page` where a plain page is meant [misspelt-folder]",
            "content/statement/a.md:1:1: warning: what is in content/statement/ is plain pages, since statements belong in content/statements/; "
                + "rename the folder, or say `kind: page` where a plain page is meant [misspelt-folder]",
        ])
    }

    @Test func `takes other folders, and pages that say their kind, as they are`() {
        #expect(findings([
            "statements/a.md": "# A\n\na\n", "page/b.md": "# B\n\nb\n", "modules/c.md": "# C\n\nc\n", "about/task/d.md": "# D\n\nd\n",
            "report/e.md": "---\nkind: page\n---\n\n# E\n\ne\n", "model/f.md": "---\nkind: model\n---\n\n# F\n\nf\n", "task.md": "# G\n\ng\n",
        ]) == [])
    }
}
