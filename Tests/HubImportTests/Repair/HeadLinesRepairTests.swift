import Testing

@testable import HubImport

struct HeadLinesRepairTests {
    private static func head(_ text: String) -> [String] {
        Array(Importing.page(text).text.split(separator: "\n").dropFirst().prefix { $0 != "---" }).map(String.init)
    }

    @Test(arguments: [
        ("By Rosa Ibarra and Tom Kell", ["Rosa Ibarra", "Tom Kell"]), ("Authors: Rosa Ibarra; Tom Kell", ["Rosa Ibarra", "Tom Kell"]),
        ("ROSA IBARRA, TOM KELL", ["Rosa Ibarra", "Tom Kell"]), ("Por Rosa Ibarra y Tom de la Cruz", ["Rosa Ibarra", "Tom de la Cruz"]),
    ])
    func `makes authors of the line that names them`(line: String, names: [String]) {
        #expect(Self.head("Our year\n\n\(line)\n\nWe met every week.") == ["title: Our year", "authors:"] + names.map { "  - \($0)" })
    }

    @Test(arguments: ["March 2026", "Date: March 2026"]) func `makes a date of the line that has it`(line: String) {
        #expect(Self.head("Our year\nBy Rosa Ibarra\n\(line)\n\nWe met every week.") == ["title: Our year", "authors:", "  - Rosa Ibarra", "date: 2026-03"])
    }

    @Test(arguments: [
        ("Adopted on March 12, 2024", "2024-03-12", false), ("Adopted: March 2024", "2024-03", false),
        ("Approved by the Board of Directors, March 12, 2024.", "2024-03-12", true),
        ("Adoptada por la Junta el 12 de marzo de 2024", "2024-03-12", true),
    ])
    func `makes the day of its adoption of the line that has it, and keeps who adopted it`(line: String, date: String, stays: Bool) {
        let page = Importing.page("Our year\nBy Rosa Ibarra\n\(line)\n\nWe met every week.").text
        #expect(page == "---\ntitle: Our year\nauthors:\n  - Rosa Ibarra\nadopted: \(date)\n---\n\n\(stays ? line + "\n\n" : "")We met every week.\n")
    }

    @Test func `reads the lines of one paragraph each by itself`() {
        var manuscript = Manuscript()
        manuscript.blocks = [Block(.paragraph, "By Dana Li & Sam Wu\\\nApril 2026"), Block(.paragraph, "We met.")]
        HeadLinesRepair().apply(to: &manuscript)
        #expect(manuscript.authors == ["Dana Li", "Sam Wu"] && manuscript.date == "2026-04" && manuscript.blocks.map(\.text) == ["We met."])
    }

    @Test func `leaves sentences alone`() {
        #expect(Self.head("Our year\n\nBy and by we met in March 2026.\n\nThen no more.") == ["title: Our year"])
    }
}
