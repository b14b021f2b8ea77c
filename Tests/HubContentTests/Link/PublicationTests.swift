import Citations
import Testing

@testable import HubContent

@Suite struct PublicationTests {
    private func publication(
        _ title: String, _ source: String, year: Year? = nil, doi: String? = nil, url: String? = nil
    ) -> Publication {
        var work = Reference(text: "\(title). \(source). \(url ?? "")")
        (work.title, work.source, work.year, work.doi, work.url) = (title, source, year, doi, url)
        return Publication(work)
    }

    @Test func `reads journal, volume, issue and pages`() {
        let it = publication("Lessons", "Teaching, Learning, and Schools, 22(2), 337-355.")
        #expect(it.kind == .article && it.container == "Teaching, Learning, and Schools")
        #expect(it.volume == "22" && it.issue == "2" && it.pages == "337–355" && it.publisher == nil)
        let plain = publication("Lessons", "Higher Education, 48, Article 12")
        #expect(plain.kind == .article && plain.volume == "48" && plain.issue == nil && plain.pages == "12")
    }

    @Test func `reads a chapter as Spanish has it`() {
        let it = publication("El título", "En A. Ruiz, C. Gil e I. Sanz (Coords.), Un libro (3.ª ed., págs. 12-34). Morata")
        #expect(it.kind == .chapter && it.container == "Un libro" && it.pages == "12–34" && it.edition == "3" && it.publisher == "Morata")
        #expect(it.editors.map(\.name) == ["Ruiz", "Gil", "Sanz"])
    }

    @Test func `takes parentheses off the beginning of a source in one go`() {
        let source = String(repeating: "(a)", count: 200_000) + " Press"
        let time = ContinuousClock().measure { #expect(publication("T", source).publisher == "Press") }
        #expect(time < .seconds(20))
    }

    @Test func `reads a chapter in a book`() {
        let it = publication("Tasks", "In A. Lee & B. Cho (Eds.), The work of teams (2nd ed., pp. 3–20). Press of the South")
        #expect(it.kind == .chapter && it.container == "The work of teams" && it.pages == "3–20")
        #expect(it.edition == "2" && it.publisher == "Press of the South")
        #expect(it.editors == [Author(name: "Lee", initials: "A."), Author(name: "Cho", initials: "B.")])
        let more = publication("Tasks", "In M. C. Lee, J. van Tartwijk, & B.-J. Cho, Jr. (Eds.), Work. Press").editors
        #expect(more.map(\.name) == ["Lee", "van Tartwijk", "Cho"] && more.map(\.initials) == ["M. C.", "J.", "B.-J."])
        #expect(more.map(\.suffix) == [nil, nil, "Jr."])
        #expect(publication("Tasks", "In Work (pp. 1–2). Press").editors == [])
    }

    @Test func `reads an edition and what kind of work it is`() {
        let book = publication("Learning by doing (4th ed.)", "Solution Press")
        #expect(book.kind == .book && book.title == "Learning by doing" && book.edition == "4" && book.publisher == "Solution Press")
        let apart = publication("Learning by doing", "(4th ed.). Solution Press")
        #expect(apart.edition == "4" && apart.publisher == "Solution Press")
        let translated = publication("Pedagogy", "(M. Bergman Ramos, Trans.; 30th anniversary ed.). Continuum. (Original work published 1970)")
        #expect(translated.kind == .book && translated.edition == "30th anniversary" && translated.publisher == "Continuum")
        let numbered = publication("Schools", "(NCES Publication No. 2016-006). U.S. Department of Education")
        #expect(numbered.publisher == "U.S. Department of Education" && numbered.edition == nil)
        let talk = publication("What does it take? [Presentation]", "Annual Conference, Fullerton, CA")
        #expect(talk.kind == .talk && talk.title == "What does it take?" && talk.genre == "Presentation")
        let thesis = publication("Teams [Doctoral dissertation, University of the North]", "")
        #expect(thesis.kind == .thesis && thesis.publisher == "University of the North" && thesis.genre == "Doctoral dissertation")
    }

    @Test func `guesses soberly what is neither`() {
        #expect(publication("Teams at work", "Institute of Teams", url: "https://example.org/a.pdf").kind == .report)
        #expect(publication("Teams (Working paper 3)", "Institute").kind == .report)
        let page = publication("More for the buck", "Principals", year: Year(.number(2024), detail: "May/June"), url: "https://example.org/")
        #expect(page.kind == .webpage && page.container == "Principals")
        #expect(publication("Teams", "").kind == .other)
        let wiki = publication("Grade 6 unit 2", "Wiki of Teachers. Retrieved May 4, 2025, from", year: Year(.noDate), url: "https://example.org/")
        #expect(wiki.container != "Retrieved May 4" && wiki.publisher == "Wiki of Teachers" && wiki.volume == nil)
        let soon = publication("Ratios", "Mathematics Teacher", year: Year(.inPress))
        #expect(soon.kind == .article && soon.container == "Mathematics Teacher")
    }
}
