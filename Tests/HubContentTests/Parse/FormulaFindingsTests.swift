import HubContent
import SourceText
import Testing

struct FormulaFindingsTests {
    /// `line:column code` of every finding about formulas and drawings.
    private func places(_ text: String) -> [String] {
        findings(in: ["x.md": text]).filter { $0.code.rawValue.hasPrefix("tex-") || $0.code == .drawing || $0.code == .unknownDrawing }
            .map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code.rawValue)" }
    }

    @Test(arguments: [
        ("$\\frax12$", "1:2 tex-unknown-command"), ("$\\begin{matrx}a\\end{matrx}$", "1:9 tex-unknown-command"),
        ("$\\frac{1}{2$", "1:10 tex-unbalanced"), ("$\\left( x$", "1:2 tex-unbalanced"), ("$\\frac{1}$", "1:2 tex-missing-argument"),
        ("$a & b$", "1:4 tex-alignment"), ("$x^2^3$", "1:5 tex-double-script"), ("$x # y$", "1:4 tex-syntax"), ("$$x\n", "1:1 tex-unclosed"),
    ]) func `each mistake has its code and place`(text: String, finding: String) {
        #expect(places(text) == [finding])
    }

    @Test(arguments: [
        "$\\frac12$", "$\\begin{matrix}a\\end{matrix}$", "$\\frac{1}{2}$", "$\\left( x \\right.$", "$\\begin{matrix}a & b\\end{matrix}$",
        "${x^2}^3$", "$x \\# y$", "$$x$$", "Between \\$5 and $10.",
    ]) func `what is right has none`(text: String) {
        #expect(places(text) == [])
    }

    @Test func `a formula nested too deep is a finding and no crash`() {
        let deep = "$" + String(repeating: "{", count: 3000) + String(repeating: "}", count: 3000) + "$"
        #expect(places(deep).map { $0.split(separator: " ").last.map(String.init) ?? "" } == ["tex-too-deep"])
    }

    @Test(arguments: [
        // After front matter, with letters of several bytes before it.
        ("---\ntitle: T\n---\n\nDéjà $\\frax$\n", ["5:7 tex-unknown-command"]),
        ("---\ntitle: T\n---\n\n> - été $\\frax$\n>   $a\n>   \\frax$\n", ["5:10 tex-unknown-command", "7:5 tex-unknown-command"]),
        ("---\ntitle: T\n---\n\n| é | b |\n|---|---|\n| é | $|x| \\frax$ |\n", ["7:12 tex-unknown-command"]),
        ("- a\n\n  ```math\n  x\n    + \\frax\n  ```\n", ["5:7 tex-unknown-command"]),
        ("## Why $\\frax$?\n", ["1:9 tex-unknown-command"]),
    ]) func `stands at its line and column in the file`(text: String, expected: [String]) {
        #expect(places(text) == expected)
    }

    @Test(arguments: [
        ("title: Déjà $x + \\frax$", "2:18"), ("title: \"Déjà $x + {$\"", "2:19"), ("title: 'So: $x + \\frax$'", "2:18"),
        ("title: \"\\u0041 $x + {$\"", "2:8"), ("summary: The $\\frax$", "2:15"),
    ]) func `a title's and a summary's formulas too`(line: String, place: String) {
        let text = "---\n\(line)\n\(line.hasPrefix("title") ? "" : "title: T\n")---\n\ntext\n"
        #expect(places(text).map { $0.split(separator: " ").first.map(String.init) ?? "" } == [place])
    }

    @Test(arguments: [
        ("---\ntitle: T\n---\n\n```number-line\nfrom: 0\nto: one\n```\n", ["7:5 drawing"]),
        // What is missing is said of the fence.
        ("> text\n>\n> ```number-line\n> from: 0\n> ```\n", ["3:3 drawing"]),
        ("- é\n\n  ```number-line\n  from: 0\n  to: 1\n  pint: 1\n  ```\n", ["6:3 drawing"]),
        ("> ```number-line\n> from: 0\n> to: 1\n> point: 1/2 (é $\\frax$)\n> ```\n", ["4:18 tex-unknown-command"]),
        ("```number-line\n# $\\frax$ is a note\nfrom: 0\nto: 1\n```\n", []),
    ]) func `a drawing's mistakes stand at their lines`(text: String, expected: [String]) {
        #expect(places(text) == expected)
    }

    @Test(arguments: [("numberline", "number-line"), ("number line", "number-line"), ("NumberLine", "number-line"), ("tenframe 7", "ten-frame"), ("clok", "clock")])
    func `a language that nearly names a drawing is a finding`(written: String, meant: String) {
        let found = findings(in: ["x.md": "- a\n\n  ```\(written)\n  x\n  ```\n"]).filter { $0.code == .unknownDrawing }
        #expect(found.map(\.suggestion) == [meant])
        #expect(found.allSatisfy { $0.position == Position(line: 3, column: 3) })
    }

    @Test(arguments: ["swift", "python", "r", "text", "math", "json", "number-line"])
    func `other languages are code`(language: String) {
        #expect(findings(in: ["x.md": "```\(language)\nfrom: 0\nto: 1\n```\n"]).filter { $0.code == .unknownDrawing } == [])
    }
}
