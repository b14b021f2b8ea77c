import Testing

@testable import SourceText

struct ExcerptTests {
    private func excerpt(_ text: String, _ line: Int, _ column: Int, width: Int = 100) -> [String]? {
        Excerpt(at: Position(line: line, column: column), in: SourceFile(path: "a.md", text: text), width: width).map { [$0.line, $0.caret] }
    }

    @Test func `puts the caret under the column`() {
        #expect(excerpt("one\ntwo three\n", 2, 5) == ["two three", "    ^"])
        #expect(excerpt("one", 1, 1) == ["one", "^"])
        #expect(excerpt("one\r\ntwo\r\n", 1, 3) == ["one", "  ^"])
        #expect(excerpt("\u{FEFF}one", 1, 2) == ["one", " ^"])
    }

    @Test func `puts it after the line where the column is past it`() {
        #expect(excerpt("one\ntwo", 1, 4) == ["one", "   ^"])
        #expect(excerpt("one\ntwo", 1, 90) == ["one", "   ^"])
        #expect(excerpt("one\ntwo", 1, 0) == ["one", "^"])
    }

    @Test func `has none for a line that is not there`() {
        #expect(excerpt("one\n", 2, 1) == ["", "^"])
        #expect(excerpt("one\n", 3, 1) == nil)
        #expect(excerpt("one", 2, 1) == nil)
        #expect(excerpt("", 1, 1) == ["", "^"])
        #expect(excerpt("one", 0, 1) == nil)
    }

    @Test func `shows tabs as spaces up to the next stop, and counts each as one column`() {
        #expect(excerpt("\tab\tc", 1, 4) == ["    ab  c", "      ^"])
        #expect(excerpt("\tab\tc", 1, 5) == ["    ab  c", "        ^"])
    }

    @Test func `gives each letter the room it takes`() {
        #expect(excerpt("e\u{301}xy", 1, 4) == ["e\u{301}xy", "  ^"])
        #expect(excerpt("数学 a", 1, 4) == ["数学 a", "     ^"])
        #expect(excerpt("½ cañón", 1, 3) == ["½ cañón", "  ^"])
    }

    @Test func `has nothing that a terminal would obey`() {
        #expect(excerpt("a\u{1B}[2Jb", 1, 6) == ["a␛[2Jb", "     ^"])
    }

    @Test func `cuts a long line around the column`() {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        #expect(excerpt(letters, 1, 1, width: 12) == ["abcdefghij…", "^"])
        #expect(excerpt(letters, 1, 13, width: 12) == ["…hijklmnopq…", "      ^"])
        #expect(excerpt(letters, 1, 26, width: 12) == ["…qrstuvwxyz", "          ^"])
        #expect(excerpt(letters, 1, 27, width: 12) == ["…qrstuvwxyz", "           ^"])
        #expect(excerpt(letters, 1, 13, width: 26) == [letters, "            ^"])
    }
}
