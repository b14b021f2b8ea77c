import Foundation
import SourceText
import TestSupport
import Testing

@testable import chalkline

struct ReportTests {
    private struct Line: Decodable {
        var path: String?
        var line: Int?
        var column: Int?
        var severity: String
        var code: String?
        var message: String
    }

    private func decoded(_ line: String) throws -> Line {
        try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    }

    private let faulty = [
        "hub/content/bad.md": TemporaryFolder.untitled, "hub/content/odd.md": TemporaryFolder.oddKey,
    ]

    @Test func `is one JSON object a line and nothing else`() throws {
        let outcome = try Chalkline.run("build", "hub", "--format", "json", in: .hub(faulty))
        let lines = try outcome.errorLines.map(decoded)
        #expect(lines.map(\.code) == ["missing-title", "unknown-key"])
        #expect(lines.map(\.path) == ["content/bad.md", "content/odd.md"])
        #expect(lines.map(\.severity) == ["error", "warning"])
        #expect(lines.last?.line == 3)
        #expect(lines.last?.column == 1)
        #expect(outcome.output == "")
    }

    @Test func `is JSON for a failure of the machine as well`() throws {
        let outcome = try Chalkline.run("build", "no\"where", "--format", "json", in: TemporaryFolder())
        let lines = try outcome.errorLines.map(decoded)
        #expect(lines.map(\.severity) == ["error"])
        #expect(lines.first?.message.hasPrefix("there is no folder at \"no\"where\"") == true)
    }

    @Test func `annotates a commit at paths that begin where the command runs`() throws {
        let outcome = try Chalkline.run("check", "hub", "--format", "github", in: .hub(faulty))
        let lines = outcome.errorLines
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("::error file=hub/content/bad.md,") == true)
        #expect(lines.last?.hasPrefix("::warning file=hub/content/odd.md,line=3,col=1,title=unknown-key::") == true)
    }

    @Test(arguments: [("../hub/", "hub"), ("$PWD/../hub", "hub"), (".././hub", "hub")])
    func `annotates a commit at paths from the top of the repository, wherever it runs`(hub: String, path: String) throws {
        let folder = try TemporaryFolder.hub(faulty.merging(["docs/a.md": ""]) { $1 })
        let outcome = try Chalkline.run(
            script: "export GITHUB_WORKSPACE=\"$PWD\"; cd docs; \"$chalkline\" check \"\(hub)\" --format github", in: folder)
        #expect(outcome.errorLines.first?.hasPrefix("::error file=\(path)/content/bad.md,") == true, "\(outcome.errors)")
    }

    @Test(arguments: [(".", "."), ("./", "."), ("./hub/", "hub"), ("/srv/hub/", "/srv/hub"), ("a//b", "a/b")])
    func `writes the path of a hub plainly`(hub: String, path: String) {
        #expect(Report.pathInRepository(of: hub, workspace: nil) == path)
    }

    @Test func `shows 20 of a code and counts the rest`() throws {
        var files: [String: String] = [:]
        for number in 10..<33 { files["hub/content/odd-\(number).md"] = TemporaryFolder.oddKey }
        let lines = try Chalkline.run("check", "hub", in: .hub(files)).errorLines
        #expect(lines.count == 22)
        #expect(lines.prefix(20).allSatisfy { $0.hasSuffix("[unknown-key]") })
        #expect(lines.dropFirst(20).first == "… and 3 more [unknown-key]")
        #expect(lines.last?.hasPrefix("Checked ") == true)
        #expect(lines.last?.contains(", 23 warnings in ") == true)

        let all = try Chalkline.run("check", "hub", "--format", "json", in: .hub(files)).errorLines
        #expect(all.count == 23)
    }

    @Test func `counts 20 of a code without a word of more`() throws {
        let finding = Diagnostic(.unknownKey, path: "content/a.md", "x")
        let report = Report(format: .human, hub: ".", terminal: Terminal(isTTY: false) { _ in nil })
        #expect(report.lines(Array(repeating: finding, count: 20)).count == 20)
    }

    @Test func `ends with one line of counts, time and place`() throws {
        let folder = try TemporaryFolder.hub()
        let first = try #require(try Chalkline.run("build", "hub", in: folder).errorLines.last)
        #expect(first.wholeMatch(of: /Built \d+ pages? into a site of \d+ in \d+(\.\d)? m?s: \d+ written, 0 removed in hub\/public/) != nil, "\(first)")
        let second = try #require(try Chalkline.run("build", "hub", in: folder).errorLines.last)
        #expect(second.wholeMatch(of: /Built \d+ pages? into a site of \d+ in \d+(\.\d)? m?s: nothing changed in hub\/public/) != nil, "\(second)")
    }

    @Test func `says which files of one's own went from the folder`() throws {
        let folder = try TemporaryFolder.hub()
        _ = try Chalkline.run("build", "hub", in: folder)
        for number in 1...7 { try folder.write("x", to: "hub/public/mine-\(number).txt") }
        let last = try #require(try Chalkline.run("build", "hub", in: folder).errorLines.last)
        #expect(last == "Removed, as content/ has no such file: mine-1.txt, mine-2.txt, mine-3.txt, mine-4.txt, mine-5.txt and 2 more")
    }

    @Test func `ends with what an error means for the site`() throws {
        let last = try #require(try Chalkline.run("build", "hub", in: .hub(faulty)).errorLines.last)
        #expect(last.hasPrefix("1 error, 1 warning; nothing was published ("), "\(last)")
    }

    @Test func `is plain where no terminal shows it`() throws {
        #expect(!(try Chalkline.run("build", "hub", in: .hub(faulty)).errors.contains("\u{1B}")))
    }

    @Test func `colours a severity on a terminal, and nothing with NO_COLOR`() {
        let finding = Diagnostic(.unknownKey, path: "content/a.md", at: Position(line: 2, column: 3), "x")
        let colour = Report(format: .human, hub: ".", terminal: Terminal(isTTY: true) { _ in nil })
        #expect(colour.lines([finding]).first == "content/a.md:2:3: \u{1B}[33mwarning:\u{1B}[0m x [unknown-key]")
        let plain = Report(format: .human, hub: ".", terminal: Terminal(isTTY: true) { $0 == "NO_COLOR" ? "1" : nil })
        #expect(plain.lines([finding]).first == finding.description)
    }

    @Test func `shows the line a finding means on a terminal, and how to learn more`() throws {
        let folder = try TemporaryFolder(["content/a.md": "# Ten\n\tSort \u{1B}[2Jthem 數學 twice.\n"])
        let finding = Diagnostic(.doubledWord, path: "content/a.md", at: Position(line: 2, column: 18), "x")
        let elsewhere = Diagnostic(.unservedElement, path: "content/b.md", at: Position(line: 1), "y")
        let terminal = Terminal(isTTY: true) { $0 == "NO_COLOR" ? "1" : nil }
        #expect(
            Report(format: .human, hub: folder.path, terminal: terminal).lines([finding, elsewhere]) == [
                finding.description,
                "        Sort \u{241B}[2Jthem 數學 twice.",
                "                          ^",
                elsewhere.description,
            ])
        let report = Report(format: .human, hub: folder.path, terminal: terminal)
        #expect(report.hint([finding, elsewhere]) == "What a finding means, and what to do: chalkline explain doubled-word")
        #expect(report.hint([]) == nil)
        for format in ReportFormat.allCases {
            let piped = Report(format: format, hub: folder.path, terminal: Terminal(isTTY: false) { _ in nil })
            #expect(piped.lines([finding]).count == 1)
            #expect(piped.hint([finding]) == nil)
        }
    }
}
