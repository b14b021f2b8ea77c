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

    /// An example that is Markdown is a page's text, each a page of one hub. Those of hub.yml and of a template, and a path alone,
    /// have a hub for each; the rest are words about files.
    @Test func `gives examples that have the finding`() throws {
        var files = [
            "content/index.md": "# Home\n\nText.\n", "content/reports/other.md": "# Other\n\n## Norms\n\nWe wait.\n",
            "content/models/lesson.md": "# Lesson\n\n## Elements\n\n### Room for ideas\n\nWe wait.\n",
            "content/tasks/fractions/index.md": "# Fractions\n\nTasks.\n", "content/hub.yml": "vision: models/lesson\n",
        ]
        var expected: [(code: DiagnosticCode, path: String)] = []
        var found: [Diagnostic] = []
        func look(_ files: [String: String]) throws {
            let hub = try TemporaryFolder(files)
            found += HubBuild(hub: hub.path, jobs: 1, today: try PartialDate("2026-11-01")).check().diagnostics
        }
        for code in DiagnosticCode.allCases {
            guard case .example(let language, let lines)? = Explanation(of: code)?.blocks.dropFirst().first else { continue }
            let text = lines.joined(separator: "\n") + "\n"
            let path: String
            switch language {
            case "markdown", "csv":
                path = language == "csv" ? "content/standards.csv" : "content/reports/\(code.rawValue).md"
                #expect(files[path] == nil)
                // What shows no lines at the top has a title all the same.
                let isBare = language == "markdown" && !text.hasPrefix("---\n")
                files[path] = isBare ? "---\ntitle: Ten papers\n---\n\n" + text : text
            case "yaml", "html":
                path = language == "yaml" ? "content/hub.yml" : "templates/parts/footer.html"
                try look(["content/index.md": "# Home\n\nText.\n", path: text])
            case "text" where lines.count == 1 && lines[0].hasPrefix("templates/") && !lines[0].contains(" "):
                path = lines[0]
                try look(["content/index.md": "# Home\n\nText.\n", path: "Text.\n"])
            default: continue
            }
            expected.append((code, path))
        }
        try look(files)
        #expect(expected.count > 45)
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
