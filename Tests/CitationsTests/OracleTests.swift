import Citations
import Foundation
import SourceText
import Testing

/// A position statement as it was published, with its slips.
struct OracleTests {
    @Test func `finds what is wrong in a published statement, and nothing else`() throws {
        guard let source = Shared.text("real/content/statements/strengthening-collaborative-communities.md") else { return }
        let paper = CrudePaper(source)
        #expect(paper.entries.count == 24)
        let text = CitedText(Array(paper.prose.utf8), entries: paper.entries)

        #expect(text.citations.count == 27)
        #expect(text.citations.allSatisfy { $0.reference != nil })
        #expect(text.findings.map(\.code) == [.wrongYear, .uncitedReference, .referenceOrder])
        #expect(text.findings.map(\.message) == [
            "\"Ware, 2009\" is not in the reference list, but Ware (2006) is; mend the year here or there",
            "nothing in the text cites Ball (2015); cite it where it is used, or take it off the list",
            "NCSM (2024) stands before NCSM (2020), which should come first: one author's works stand earliest first",
        ])
        let wrong = try #require(text.citations.first { paper.quote($0) == "Ware, 2009" })
        #expect(try text.references[#require(wrong.reference)].label == "Ware (2006)")
        #expect(text.citations.contains { paper.quote($0) == "Farrell et al., 2019" })
    }

    @Test(arguments: [
        "models/responsive-math-teaching.md", "rubrics/collaborative-professional-learning.md", "reports/math-in-common.md",
    ])
    func `finds nothing in a document without a reference list`(path: String) {
        guard let source = Shared.text("real/content/" + path) else { return }
        let paper = CrudePaper(source)
        let text = CitedText(Array(paper.prose.utf8), entries: paper.entries)
        #expect(text.findings == [])
        #expect(text.citations == [])
    }
}

/// A paper's words and list, cut out of its Markdown as roughly as will do.
struct CrudePaper {
    var prose = ""
    var entries: [String] = []

    init(_ source: String) {
        var isList = false
        for line in source.split(separator: "\n") {
            let words = String(line.filter { !"*<>".contains($0) })
            if words.hasPrefix("#") {
                isList = words.contains("References")
                prose += "\n"
            } else if !isList {
                prose += words + " "
            } else if words.hasPrefix("- ") {
                entries.append(String(words.dropFirst(2)))
            }
        }
    }

    func quote(_ citation: Citation) -> String { String(decoding: Array(prose.utf8)[citation.range], as: UTF8.self) }
}

/// What lies beside the repository on the machine that has it.
enum Shared {
    static func text(_ path: String, from start: String = #filePath) -> String? {
        var folder = URL(filePath: start).deletingLastPathComponent()
        while folder.path != "/" {
            let file = folder.appending(path: "shared").appending(path: path)
            if let text = try? String(contentsOf: file, encoding: .utf8) { return text }
            folder.deleteLastPathComponent()
        }
        print("skipped: no shared/\(path) beside the repository")
        return nil
    }
}
