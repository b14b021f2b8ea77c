import SourceText
import Testing

@testable import HubContent

struct ThemeWordsTests {
    private func decode(_ yaml: String) -> (words: ThemeWords, diagnostics: [Diagnostic]) {
        ThemeWords.decode(SourceFile(path: "en.yml", text: yaml))
    }

    @Test func `decodes plain words and plurals in order`() {
        let (words, diagnostics) = decode("# words\nhome: Home: here\npages:\n  one: 1 page: \"x\"\n  other: {{count}} pages\nread: {one: a, other: b}\nempty:\n\"no\": no\n")
        #expect(diagnostics.map(\.description) == [])
        #expect(words.entries.map(\.name.value) == ["home", "pages", "read", "empty", "no"])
        #expect(words["home"] == .plain("Home: here"))
        #expect(words["pages"] == .plural(one: "1 page: \"x\"", other: "{{count}} pages"))
        #expect(words["read"] == .plural(one: "a", other: "b"))
        #expect(words["empty"] == .plain(""))
        #expect(words["no"] == .plain("no"))
        #expect(words["none"] == nil)
        #expect(words.entries[1].name.position == Position(line: 3, column: 1))
    }

    @Test(arguments: [
        ("pages: {one: a}", "1:1: error: \"pages\" has no other: form; write both one: and other: [invalid-value]"),
        ("pages:\n  one: a\n  many: b", "3:3: error: \"many\" is no form of a word; write one: and other: [invalid-value]"),
        ("pages: [a, b]", "1:8: error: expected a text, or one: and other: below \"pages\" [invalid-value]"),
        ("a: b\na: c", "2:1: error: \"a\" is there twice; the first is on line 1 [duplicate-key]"),
    ])
    func `says what is wrong with a word`(yaml: String, fault: String) {
        #expect(decode(yaml).diagnostics.map(\.description) == ["en.yml:" + fault])
    }
}
