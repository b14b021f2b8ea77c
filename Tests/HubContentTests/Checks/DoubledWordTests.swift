import SourceText
import Testing

struct DoubledWordTests {
    @Test func `finds a word that stands twice`() {
        #expect(
            messages(.doubledWord, in: "# A\n\nWe look at the the task.\n") == [
                "content/page.md:3:12: warning: \"the\" stands here twice in a row; take one out [doubled-word]"
            ])
    }

    @Test(arguments: [
        ("The the task.", "3:1"), ("at the\nthe end", "3:4"), ("- one\n- is\n  is two", "4:3"), ("| a | of of |\n|---|---|", "3:7"),
        ("*see the the* end", "3:6"), ("the `the` code, in in use", "3:17"), ("la la tarea", "3:1"), ("según según", "3:1"),
        ("The theme and the the me", "3:15"), ("> said that they they did", "3:13"), ("[a](the-the) in in", "3:14"),
    ])
    func `finds it across lines, in items, cells and emphasis`(text: String, place: String) {
        #expect(places(.doubledWord, in: "# A\n\n\(text)\n") == [place])
    }

    @Test(arguments: [
        "I had had it", "so that that is", "3 3", "the 12 12 of", "ha ha", "where x x is", "Walla Walla and Pago Pago", "the, the",
        "the. The", "the *the* point", "the [the](http://e.org) x", "the<br>the", "the `the`", "the $x$ the", "$the the$",
        "two two-digit numbers", "one-to-one one", "one one and two tens", "la la la", "May may be late", "very very", "the “the” word",
        "muy muy bien", "in/in in/out", "- the\n- the", "the\n\nthe", "the | the", "it it's", "the — the", "gave her her book",
    ])
    func `leaves alone what is meant, or parted`(text: String) {
        #expect(places(.doubledWord, in: "# A\n\n\(text)\n") == [])
    }

    @Test func `keeps neighbouring cells apart`() {
        #expect(places(.doubledWord, in: "# A\n\n| the | the |\n|---|---|\n| the | the |\n") == [])
    }

    @Test func `finds each of several in order, though code and addresses have the words too`() {
        let text = "# A\n\n`the the` the the, the the. [x](the the\n\nthe the\n"
        #expect(places(.doubledWord, in: text) == ["3:11", "3:20", "3:33", "5:1"])
    }
}
