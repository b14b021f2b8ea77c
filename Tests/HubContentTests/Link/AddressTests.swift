import HubContent
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("content/index.md", ""),
        ("content/about.md", "about/"),
        ("content/tasks/index.md", "tasks/"),
        ("content/tasks/Fractions/Fair share!.md", "tasks/fractions/fair-share/"),
        ("content/statements/2.1 Équité.md", "statements/2.1-équité/"),
        ("content/???.md", "page/"),
    ])
    func `gives a document the address of its path`(path: String, address: String) {
        #expect(Address(ofDocument: path).path == address)
    }

    @Test(arguments: [
        ("", "tasks/", "tasks/index.html"),
        ("tasks/", "", "../index.html"),
        ("tasks/a/x/", "tasks/a/y/", "../y/index.html"),
        ("tasks/a/", "tasks/ab/", "../ab/index.html"),
        ("handouts/a/x/", "tasks/a/x/", "../../../tasks/a/x/index.html"),
        ("tasks/a/", "tasks/a/", "index.html"),
        ("404.html", "tasks/", "tasks/index.html"),
    ])
    func `refers to another page from this one`(here: String, there: String, reference: String) {
        #expect(Address(here).reference(to: Address(there)) == reference)
    }

    @Test func `never begins with a scheme`() {
        #expect(Address.home.reference(toFile: "javascript:alert(1).txt") == "javascript%3Aalert(1).txt")
        #expect(Address("a/").reference(toFile: "a/Lesson:1.png") == "Lesson%3A1.png")
    }

    @Test func `encodes what an address may not hold`() {
        #expect(Address("").reference(toFile: "a b/ü%.png") == "a%20b/%C3%BC%25.png")
        #expect(Address("").reference(to: Address("x/"), fragment: "équité") == "x/index.html#%C3%A9quit%C3%A9")
    }

    @Test func `decodes percent-encoding, and leaves alone what is none`() {
        #expect(percentDecoded("x%+5y%-0") == "x%+5y%-0")
        #expect(percentDecoded("a%20b") == "a b")
        #expect(percentDecoded("50%") == "50%")
        #expect(percentDecoded("%FF") == "%FF")
    }
}
