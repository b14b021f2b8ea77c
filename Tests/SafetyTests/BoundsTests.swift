import Foundation
@testable import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// Each bound is stated in the guide and named by the finding of who meets it.
struct BoundsTests {
    private static let page = (try? String(
        contentsOf: URL(filePath: #filePath).appending(path: "../../../content/guide/bounds.md").standardizedFileURL, encoding: .utf8)) ?? ""

    private func findings(_ text: String, path: String = "content/reports/long.md") -> [String] {
        var tree = SourceTree()
        tree.documents = [SourceFile(path: path, text: text)]
        let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
        return (unread + Hub.link(parsed, audience: .everyone, drafts: true).diagnostics).filter { $0.severity == .error }.map(\.description)
    }

    @Test func `the guide states every bound`() {
        let numbers = [
            "\(Bounds.pageSize >> 20) MB of text", "\(Bounds.fileSize >> 20) MB |", "| \(Bounds.nesting) | Take", "| \(Bounds.tableCells / 1000),000 |",
            "| \(Bounds.markWork / 1_000_000) million |", "| \(Bounds.definedBytes >> 20) MB |", "| \(Bounds.yamlNesting) |",
            "| \(Bounds.yamlValues / 1000),000 |", "| \(Bounds.formulaNesting) |", "| \(Bounds.macroBytes / 1000),000 bytes |",
            "| \(Bounds.templateNesting) | Move", "| \(Bounds.templateCalls) | Look", "| \(Bounds.templateCallsOfPage.grouped) | Look", "| \(Bounds.crosswalkCodes) | Name", "\(Bounds.documentSize >> 20) MB of XML |",
            "| \(Bounds.readingTime) seconds |", "| \(Bounds.readingMemory >> 30) GB |", "| \(Bounds.nameLength) bytes |", "| \(Bounds.files.grouped) |", "\(Bounds.exactPlaces) findings",
        ]
        #expect(Self.page.contains("more than \(Bounds.guesses) wrong"))
        for number in numbers { #expect(Self.page.contains(number), "\(number)") }
        #expect(Self.page.split(separator: "\n").count { $0.hasPrefix("| ") } == numbers.count)
    }

    @Test func `a table names the bound of cells, whatever of it is missing`() {
        let message = "error: more than 200,000 cells in the tables of one page; split it, or attach the table as a file [too-large]"
        let wide = String(repeating: "|a", count: 2000) + "|\n" + String(repeating: "|-", count: 2000) + "|\n"
        #expect(findings("# A\n\n" + wide + String(repeating: "|a|\n", count: 5000)) == ["content/reports/long.md:103:1: " + message])
        #expect(findings("# A\n\n> " + wide.replacing("\n|-", with: "\n> |-") + String(repeating: "> a\n", count: 5000)) == ["content/reports/long.md:103:1: " + message])
        #expect(findings("# A\n\n| a | b | c |\n|---|---|---|\n" + String(repeating: "| 1 | 2 | 3 |\n", count: 100_000)).count == 1)
        #expect(findings("# A\n\n| a | b |\n|---|---|\n" + String(repeating: "| 1 | *2* |\n", count: 5_000)) == [])
        // What looks like the beginning of another block is a row all the same.
        #expect(findings("# A\n\n" + wide + String(repeating: "-1\n", count: 5000)) == ["content/reports/long.md:103:1: " + message])
        let columns = String(repeating: "|a", count: 1000) + "|\n" + String(repeating: "|-", count: 1000) + "|\n"
        #expect(findings("# A\n\n" + columns + columns) == [])
    }

    @Test func `a paragraph names the bound of marks`() {
        let message = "error: too many marks such as * _ [ < @ in paragraphs as long as this one: their number times their bytes is more than 400 million; "
            + "part them by blank lines [too-large]"
        for piece in ["www.a_", "<!A ", "*a ", "[^1]"] {
            #expect(findings("# A\n\nb\n\n" + String(repeating: piece, count: 40_000)) == ["content/reports/long.md:5:1: " + message], "\(piece)")
        }
        // What is long and ordinary is none of that.
        #expect(findings("# A\n\n" + String(repeating: "words ", count: 50_000)) == [])
        let list = (0..<10_000).map { "1. Name\($0), A. (2001). *Work \($0)*. <https://example.org/\($0)>\n" }.joined()
        #expect(findings("# A\n\n" + list) == [])
    }

    @Test func `a definition names the bound of what it becomes`() {
        let text = "# A\n\n[a]: /" + String(repeating: "x", count: 20_000) + "\n\n" + String(repeating: "[a] words\n\n", count: 2_000)
        let found = findings(text)
        #expect(found.count == 1 && found[0].contains("together more than 20 MB; shorten it [too-large]"), "\(found.prefix(2))")
    }

    @Test func `lists and quotes name the bound of nesting`() {
        let message = "more than 50 lists, quotes or emphases inside one another; take some of the `>`, `-` or `*` away [nested-too-deep]"
        for text in [String(repeating: "> ", count: 100_000), String(repeating: "- ", count: 60) + "a", (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()] {
            #expect(findings("# A\n\n" + text).first?.hasSuffix(message) == true)
        }
        #expect(findings("# A\n\n" + String(repeating: "- ", count: 60) + "\n\n" + String(repeating: "* ", count: 80) + "\n") == [])
        #expect(findings("# A\n\n" + (0..<30).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()) == [])
    }

    @Test func `names that no system takes are refused`() {
        #expect(findings("# A\n", path: "content/con.md") == [
            "content/con.md: error: no file or folder on Windows can have the name \"con\"; rename the file or folder [reserved-name]"
        ])
        let long = String(repeating: "x", count: 220)
        #expect(findings("---\ntitle: A\naliases: [/\(long)/]\n---\n").first?.contains("is longer than 200 bytes; choose a shorter one [too-large]") == true)
    }

    @Test func `a file of 50 MB is refused unread`() throws {
        let folder = try TemporaryFolder()
        try folder.write("# A\n", to: "hub/content/index.md")
        try folder.write([], to: "hub/content/big.md")
        try folder.write([], to: "hub/content/standards.csv")
        for name in ["big.md", "standards.csv"] {
            let file = try FileHandle(forWritingTo: URL(filePath: folder.path + "/hub/content/" + name))
            try file.truncate(atOffset: 50 << 20)
            try file.close()
        }
        #expect(HubBuild(hub: folder.path + "/hub", jobs: 1).check().diagnostics.filter { $0.code == .tooLarge }.map(\.description).sorted() == [
            "content/big.md: error: larger than 2 MB; is this really a text? Split it [too-large]",
            "content/standards.csv: error: larger than 16 MB; is this really a text? Split it [too-large]",
        ])
    }
}
