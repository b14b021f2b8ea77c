import Markdown
import SourceText
import Testing

@testable import HubContent

@Suite struct LinkablePlacesTests {
    /// What of the words between `‹` and `›` would be the link, in HTML; `nil` where none would be.
    private func linked(_ text: String, kind: Kind = .statement) -> String? {
        let file = SourceFile(path: "content/x.md", text: text)
        let marked = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: .hub())
        let html = String(decoding: marked.html, as: UTF8.self)
        guard let open = html.firstIndex(of: "‹"), let close = html.firstIndex(of: "›") else { return nil }
        let start = html.utf8.distance(from: html.startIndex, to: open)
        let end = html.utf8.distance(from: html.startIndex, to: close) - "‹".utf8.count

        let plain = SourceFile(path: "content/x.md", text: String(text.filter { $0 != "‹" && $0 != "›" }))
        let markdown = MarkdownDocument(parsing: plain, body: 0..<plain.bytes.count, style: .hub())
        let headings = Settings().headingMatcher
        let places = LinkablePlaces(
            in: markdown, sections: Section.all(in: markdown, kind: kind, headings: headings, title: nil), kind: kind, seams: [])
        return places.linkable(start..<end).map { String(decoding: markdown.html[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Said (‹Kane, 2023›).", "Kane, 2023"),
        ("Said (‹Kane *et al.*, 2023›).", "Kane <em>et al.</em>, 2023"),
        ("Said *‹Kane et al., 2023›* so.", "Kane et al., 2023"),
        ("Said (‹*Kane* and Li, 2023›).", "<em>Kane</em> and Li, 2023"),
        ("Said *(see ‹Kane* and Lindqvist, 2023›).", " and Lindqvist, 2023"),
        ("Said (‹Kane & **Li, 2023›, p. 3**).", "Kane &amp; "),
        ("Said (‹Kane,  \n2023›).", "Kane,<br />\n2023"),
    ])
    func `keeps elements nested`(text: String, link: String) {
        #expect(linked(text) == link)
    }

    @Test(arguments: ["Said [‹Kane, 2023›](https://example.org/).", "Said ‹Kane ([2023](https://example.org/))›.", "## As ‹Kane (2023)› says\n\ntext"])
    func `puts no link into a link or a heading`(text: String) {
        #expect(linked(text) == nil)
    }

    @Test func `leaves the names of a model's phases alone, and links what is said of them`() {
        #expect(linked("# M\n\n## Phases\n\n- **Launch** (‹Kane, 2023›): begin.\n", kind: .model) == nil)
        #expect(linked("# M\n\n## Phases\n\n- Launch ‹Kane, 2023›\n", kind: .model) == nil)
        #expect(linked("# M\n\n## Phases\n\n- **Launch**: begin (‹Kane, 2023›).\n", kind: .model) == "Kane, 2023")
    }
}
