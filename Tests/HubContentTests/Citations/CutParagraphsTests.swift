import Testing

@testable import HubContent

@Suite struct CutParagraphsTests {
    private static let references = "\n\n## References\n\n- Author, A. (2020). *A title*. A Press.\n"
    private static let citation = "Teams need time (Author, 2020).\n\n"

    private func cuts(_ body: String) -> [String] {
        places(Self.citation + body + Self.references).filter { $0.hasSuffix("paragraph") || $0.hasSuffix("sentence") }
    }

    @Test func `joins a paragraph that a page break cut, and says where`() {
        #expect(cuts("Teams that plan together grow\n\nin their practice.") == ["5:30 split-paragraph"])
        #expect(cuts("Teams that plan\ntogether  \n\ngrow.") == ["6:9 split-paragraph"])
    }

    @Test func `joins a sentence cut twice`() {
        #expect(cuts("Teams that plan together\n\ngrow in\n\ntheir practice.") == ["5:25 split-paragraph", "7:8 split-paragraph"])
    }

    @Test(arguments: [
        // It ends.
        "Teams that plan together grow.\n\nin their practice.", "Do teams grow when they plan?\n\nin their practice.",
        "Teams that plan together grow:\n\nin their practice.", "Teams that plan together say “we grow.”\n\nin their practice.",
        "Teams that plan together grow.<sup>1</sup>\n\nin their practice.", "They say, \"Teams grow.\" (Author, 2020)\n\nin their practice.",
        "Teams that plan together grow.12\n\nin their practice.", "Teams that plan together grow (in time).\n\nin their practice.",
        // What follows goes nothing on.
        "Teams that plan together grow\n\nIn their practice.", "Teams that plan together grow\n\na) in their practice",
        "Teams that plan together grow\n\niPads help.", "Teams that plan together grow\n\n- in their practice",
        "We plan these things together\n\ni. in practice", "Teams that plan together grow\n\nemail: team@example.org",
        // It is no sentence.
        "**Teams that plan together grow**\n\nin their practice.", "Jane Doe\n\nprofessor of mathematics",
        "Dr. Jane Doe, University of North Carolina\n\nprofessor of mathematics", "*Teams that plan together grow*\n\nin their practice.",
    ])
    func `leaves paragraphs apart that are two`(body: String) {
        #expect(cuts(body).filter { $0.hasSuffix("split-paragraph") } == [])
    }

    @Test func `finds a sentence that was never finished, before a heading and at the end`() {
        #expect(cuts("Those who teach might plan with partners, wherein all of them\n\n## More\n\nIt ends.") == ["5:62 truncated-sentence"])
        #expect(places("Teams need time (Author, 2020).\n\n## References\n\n- Author, A. (2020). *A title*. A Press.\n") == [])
        #expect(cuts("Those who teach might plan with partners, wherein all of them") == ["5:62 truncated-sentence"])
    }

    @Test func `takes no quotation mark for an end`() {
        #expect(cuts("Teams that plan together say \"grow\"\n\nin their practice.") == ["5:36 split-paragraph"])
    }

    @Test func `sums a page up by its first paragraph as a whole`() {
        let (document, _) = parsed("# T\n\nTeams that plan together\n\ngrow in\n\ntheir practice.\n\nIt ends." + Self.references)
        #expect(document.summary == "Teams that plan together grow in their practice.")
    }

    @Test func `counts the words of a sentence cut in two together`() {
        #expect(cuts("Those who teach might plan\n\nwith partners wherein they\n\n## More\n\nIt ends.")
            == ["5:27 split-paragraph", "7:27 truncated-sentence"])
    }

    @Test(arguments: [
        "Seven words and no end of it", "Those who teach might plan with partners, wherein all of them\n\n- do\n- say",
        "Those who teach might plan with partners, wherein all of them\n\n| a | b |\n|---|---|\n| c | d |",
        "Those who teach might plan with partners, wherein all of them\n\n> do", "Those who teach might plan with partners, wherein all of them:",
        "**Those who teach might plan with partners, wherein all of them**", "Jane Doe and John Smith, Department of Mathematics, University of California, Los Angeles",
        "Keywords: mathematics, coaching, teams, planning, time, practice, districts, leaders",
        "All of this is to be had for nothing at https://example.org/all", "For more of what we found write to the team at team@example.org",
        "As one of those teachers said, \"We grew by planning.\" (Author, 2020, p. 3)", "Those who teach plan with all of their partners;",
        "Those who teach might plan with partners, and all of them grow.[^1]\n\n[^1]: It is so.",
    ])
    func `takes no other end for a cut`(body: String) {
        #expect(cuts(body + "\n\n## More\n\nIt ends.").filter { $0.hasSuffix("truncated-sentence") } == [])
    }

    @Test func `looks at nothing after the references, and at no document without any`() {
        #expect(places(Self.citation + "It ends." + Self.references + "\nThose who teach might plan with partners and\n\ngrow") == [])
        #expect(places("Those who teach might plan with partners, wherein all of them\n\ngo on") == [])
    }
}
