import SourceText
import Testing

struct MissingLanguageTests {
    private func findings(_ headings: [String], _ top: String = "", hub: String = "") -> [String] {
        let page = "---\ntitle: Ranas\n\(top)---\n" + headings.map { "\n## \($0)\n\ntexto\n" }.joined()
        return LinkedHub(["tasks/b/a.md": page, "index.md": "# Home\n", "hub.yml": hub]).messages.filter { $0.contains("missing-language") }
    }

    @Test func `finds a page with Spanish headings that names no language`() {
        #expect(findings(["Meta", "Tarea", "Solución"]) == [
            "content/tasks/b/a.md:1:1: warning: the headings of this page are Spanish (\"Meta\", \"Tarea\"), and its language is not named; "
                + "add \"language: es\" at its top [missing-language]"
        ])
    }

    @Test func `says nothing where the language is named, or few headings are Spanish`() {
        #expect(findings(["Meta", "Tarea", "Solución"], "language: es\n") == [])
        #expect(findings(["Meta", "Tarea", "Solución"], hub: "language: es\n") == [])
        #expect(findings(["Goal", "Task", "Solución", "Preguntas", "Launch"]) == [])
    }
}
