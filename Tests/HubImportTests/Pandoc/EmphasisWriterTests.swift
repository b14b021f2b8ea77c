import Testing

@testable import HubImport

struct EmphasisWriterTests {
    @Test(arguments: [
        ("goal", "", nil, "**goal**"), ("goal: ", "", "t", "**goal:** "), ("goal:", "", "t", "**goal**:"), (" goal", "The", nil, " **goal**"),
        ("  ", "a", "b", "  "), ("(a)", "x", "y", "(a)"), ("goal.", "", " ", "**goal.**"),
    ] as [(String, String, Character?, String)])
    func `puts marks where CommonMark takes them for marks`(words: String, before: String, after: Character?, written: String) {
        #expect(EmphasisWriter.write("**", around: words, before: before, after: after) == written)
    }
}
