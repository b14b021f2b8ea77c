import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@testable import chalkline

struct ExplainTests {
    @Test(arguments: DiagnosticCode.allCases)
    func `says what each code means, shows an example and tells the usual mend`(code: DiagnosticCode) throws {
        let explanation = try #require(Explanation(of: code))
        try #require(explanation.blocks.count == 3)
        guard case .paragraph(let meaning) = explanation.blocks[0], case .example(_, let lines) = explanation.blocks[1],
            case .paragraph(let mend) = explanation.blocks[2]
        else {
            Issue.record("a meaning, an example, a mend")
            return
        }
        let severity = code.severity.rawValue.prefix(1).uppercased() + code.severity.rawValue.dropFirst()
        #expect(meaning.hasPrefix("*\(severity).* ") && meaning.hasSuffix("."))
        #expect(lines.contains { !$0.isEmpty })
        #expect(mend.split(separator: " ").count >= 4 && mend.hasSuffix("."))
        // On a terminal a link would be an address that leads nowhere.
        #expect(!(meaning + mend).contains("]("))
    }

    @Test func `explains nothing that is no code`() {
        let page = EmbeddedTexts.text("content/guide/findings.md")
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }
        #expect(headings.count == DiagnosticCode.allCases.count)
    }

    /// A page of a task, a statement or any other kind; hub.yml, standards.csv, a template. Others are words about files.
    @Test(arguments: DiagnosticCode.allCases)
    func `gives examples that have the finding`(code: DiagnosticCode) throws {
        let example = try #require(Explanation(of: code)).blocks.compactMap { block -> (String, String)? in
            guard case .example(let language, let lines) = block else { return nil }
            return (language, lines.joined(separator: "\n") + "\n")
        }.first
        guard let (language, text) = example, language != "text" else { return }
        var files = [
            "content/index.md": "# Home\n\n[An example](example.md), [another page](other.md).\n", "content/other.md": "# Other\n\n## Norms\n\nWe wait.\n",
            "content/example.md": "# Example\n\nText.\n", "content/models/lesson.md": "# Lesson\n\n## Elements\n\n### Room for ideas\n\nWe wait.\n",
            "content/hub.yml": "vision: models/lesson\n", "content/tasks/fractions/index.md": "# Fractions\n\nTasks.\n",
        ]
        let path = try #require(
            ["markdown": "content/example.md", "yaml": "content/hub.yml", "csv": "content/standards.csv", "html": "templates/parts/footer.html"][language])
        // What shows no lines at the top has a title all the same.
        files[path] = language == "markdown" && !text.hasPrefix("---\n") ? "---\ntitle: Ten papers\n---\n\n" + text : text
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, jobs: 1, today: try PartialDate("2026-11-01")).check()
        #expect(result.diagnostics.contains { $0.code == code }, "\(result.diagnostics)")
    }

    @Test(arguments: ["broken-anchor", "[broken-anchor]", "Broken-Anchor"])
    func `prints a meaning, an example and a mend`(code: String) throws {
        let outcome = try Chalkline.run("explain", code, in: TemporaryFolder())
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                broken-anchor

                *Error.* A link to a heading that its page does not have.

                    Begin with [what we agreed on](other.md#ground-rules).

                Headings change; link to the one it has now.

                """)
    }

    @Test func `lists every code with a line of its own`() throws {
        let lines = try Chalkline.run("explain", in: TemporaryFolder()).output.split(separator: "\n")
        #expect(lines.count == DiagnosticCode.allCases.count)
        for (line, code) in zip(lines, DiagnosticCode.allCases) { #expect(line.hasPrefix(code.rawValue + " ") && line.hasSuffix(code.summary)) }
    }
}
