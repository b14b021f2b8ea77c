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
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("### `") }
        #expect(headings.count == DiagnosticCode.allCases.count)
    }

    /// An example that is Markdown is a page's text, each a page of one hub; other languages are that of hub.yml, of
    /// standards.csv and of a template. The rest are words about files.
    @Test func `gives examples that have the finding`() throws {
        var files = [
            "content/index.md": "# Home\n\nText.\n", "content/reports/other.md": "# Other\n\n## Norms\n\nWe wait.\n",
            "content/models/lesson.md": "# Lesson\n\n## Elements\n\n### Room for ideas\n\nWe wait.\n",
        ]
        var expected: [(code: DiagnosticCode, path: String)] = []
        for code in DiagnosticCode.allCases {
            guard case .example(let language, let lines)? = Explanation(of: code)?.blocks.dropFirst().first else { continue }
            let paths = [
                "markdown": "content/reports/\(code.rawValue).md", "yaml": "content/hub.yml", "csv": "content/standards.csv",
                "html": "templates/parts/footer.html",
            ]
            guard let path = paths[language] else { continue }
            let text = lines.joined(separator: "\n") + "\n"
            // What shows no lines at the top has a title all the same.
            let isBare = language == "markdown" && !text.hasPrefix("---\n")
            #expect(files[path] == nil)
            files[path] = isBare ? "---\ntitle: Ten papers\n---\n\n" + text : text
            expected.append((code, path))
        }
        files["content/hub.yml", default: ""] += "vision: models/lesson\n"
        files["content/tasks/fractions/index.md"] = "# Fractions\n\nTasks.\n"
        #expect(expected.count > 45)
        // A template is read where there are no errors before.
        let template = files.removeValue(forKey: "templates/parts/footer.html")
        let plain = try TemporaryFolder(["content/index.md": "# Home\n\nText.\n", "templates/parts/footer.html": template ?? ""])
        let hub = try TemporaryFolder(files)
        let today = try PartialDate("2026-11-01")
        let found = [hub, plain].flatMap { HubBuild(hub: $0.path, jobs: 1, today: today).check().diagnostics }
        for (code, path) in expected {
            #expect(found.contains { $0.code == code && $0.path == path }, "\(code): \(found.filter { $0.path == path })")
        }
    }

    @Test(arguments: ["broken-anchor", "[broken-anchor]", "Broken-Anchor"])
    func `prints a meaning, an example and a mend`(code: String) throws {
        let outcome = try Chalkline.run("explain", code, in: TemporaryFolder())
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                broken-anchor

                Error. A link to a heading that its page does not have.

                    Begin with [what we agreed on](other.md#ground-rules).

                Headings change; link to the one it has now.

                """)
    }

    @Test(arguments: DiagnosticCode.allCases) func `shows prose without Markdown's marks`(code: DiagnosticCode) throws {
        let explanation = try #require(Explanation(of: code))
        // Examples, which are set in, stay as an author writes them.
        let prose = explanation.description.split(separator: "\n").filter { !$0.hasPrefix("    ") }.joined(separator: " ")
        #expect(!prose.contains("`") && !prose.contains("](") && prose.firstMatch(of: /\*\w/) == nil, "\(prose)")
    }

    @Test func `lists every code with a line of its own`() throws {
        let lines = try Chalkline.run("explain", in: TemporaryFolder()).output.split(separator: "\n")
        #expect(lines.count == DiagnosticCode.allCases.count)
        for (line, code) in zip(lines, DiagnosticCode.allCases) { #expect(line.hasPrefix(code.rawValue + " ") && line.hasSuffix(code.summary)) }
    }
}
