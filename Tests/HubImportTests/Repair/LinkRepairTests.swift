import Testing

@testable import HubImport

struct LinkRepairTests {
    @Test func `keeps addresses of the web and headings of the document`() {
        let text = "Our year\n\nSee [this](https://example.org/a_(b)) and [below](#what-we-saw), or [mail](mailto:a@example.org).\n\n## What we saw\n\nMuch."
        #expect(Importing.body(text).hasPrefix("See [this](https://example.org/a_(b)) and [below](#what-we-saw), or [mail](mailto:a@example.org)."))
    }

    @Test func `keeps the words of what leads nowhere, and says where it led`() {
        let text = "Our year\n\nSee [the plan](plan.docx), [the table](#_Toc12) and [the video](#)."
        #expect(Importing.body(text) == "See the plan, the table and the video.")
        #expect(Importing.changes(text).contains("kept the words of a link that leads nowhere from here: \"the plan\" (plan.docx)"))
    }

    @Test func `makes a link of a picture on another site`() {
        #expect(Importing.body("Our year\n\n![Circles](https://example.org/c.png)") == "[Circles](<https://example.org/c.png>)")
    }
}
