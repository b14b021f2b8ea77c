import HubContent
import SourceText
import Standards
import Testing

struct StandardsFileTests {
    private func decode(_ text: String) -> (catalog: StandardsCatalog, messages: [String]) {
        let (catalog, diagnostics) = StandardsFile.decode(SourceFile(path: "standards.csv", text: text))
        return (catalog, diagnostics.map(\.description))
    }

    @Test func `gives known codes their words, in any form and any order of columns`() throws {
        let (catalog, messages) = decode("text,code\n\"Halves, fourths\",3.nf.1\nThe line,3.NF.A.2a\n")
        #expect(messages == [])
        #expect(catalog[try #require(catalog.index(of: StandardCode("3.NF.A.1")))].words == "Halves, fourths")
        #expect(catalog[try #require(catalog.index(of: StandardCode("3.NF.A.2.a")))].words == "The line")
        #expect(catalog.entries.count == StandardsCatalog.commonCore.entries.count)
    }

    @Test func `adds the codes of other frameworks with what they correspond to`() throws {
        let (catalog, messages) = decode(
            "code,grade,domain,text,ccss\nNC.4.NF.1,4,NF,Same size,4.NF.A.1 4.NF.2\nCC.2.1.HS.F.1,9-12,Numbers,,\"N-RN.1;N-RN.2\"\n")
        #expect(messages == [])
        let own = catalog.entries.suffix(2)
        #expect(own.map(\.code.text) == ["NC.4.NF.1", "CC.2.1.HS.F.1"])
        #expect(own.map(\.grade) == ["4", "9-12"] && own.map(\.domain) == ["NF", "Numbers"])
        #expect(own.map { $0.crosswalk.map { catalog[$0].code.text } } == [["4.NF.A.1", "4.NF.A.2"], ["HSN-RN.A.1", "HSN-RN.A.2"]])
        #expect(catalog.domains.last == "Numbers")
    }

    @Test func `joins a line to one that stands further down`() throws {
        let (catalog, messages) = decode("code,ccss\nNC.1,BV.2\nBV.2,\n")
        #expect(messages == [])
        #expect(catalog.entries.suffix(1).first?.crosswalk == [catalog.entries.count - 2])
    }

    @Test(arguments: [
        ("code,standrad\n", "1:6: warning: Chalkline knows no column \"standrad\"; the columns are code, grade, domain, text and ccss"),
        ("code,grad\n", "1:6: warning: Chalkline knows no column \"grad\"; did you mean \"grade\"?"),
        ("codes;words\n3.NF.A.1;x\n", "1:1: warning: Chalkline knows no column \"codes\"; did you mean \"code\"?"),
        ("code,text\n,words\n", "2:1: warning: this line has no code; write one in the column \"code\""),
        ("code,text\n3.NF.A.1,a\n3.NF.1,b\n", "3:1: warning: the code \"3.NF.A.1\" stands in line 2 already; leave one of the two out"),
        ("code,ccss\nNC.1,3.NF.B.1\n", "2:6: warning: no standard has the code \"3.NF.B.1\"; did you mean \"3.NF.A.1\"?"),
        ("code,ccss\nNC.1,MP1\n", "2:6: warning: \"MP1\" is a mathematical practice; the column \"ccss\" has standards"),
        ("code,text,ccss\n3.NF.A.1,a\n", "2:1: warning: this line has 2 of 3 cells; write a comma for each that is empty"),
        ("code,text\n3.NF.A.1,a, b\n", "2:13: warning: this line has 3 cells and the first line names 2 columns, so it is left out; put a text with commas in quotes"),
        ("code,text\n3.NF.B.1,a\n", "2:1: warning: the Common Core has no \"3.NF.B.1\"; did you mean \"3.NF.A.1\"?"),
        ("code,text\n3.NF.A.1-3,a\n", "2:1: warning: \"3.NF.A.1-3\" is several standards; write a line for each"),
        ("code,text\nMP3,a\n", "2:1: warning: \"MP3\" is a mathematical practice, whose words are built in; leave this line out"),
        ("code,text\nfractions,a\n", "2:1: warning: \"fractions\" is no code of a standard; write one such as 3.NF.A.1 or NC.4.NF.1"),
        ("code,grade\nNC.1,fourth\n", "2:6: warning: \"fourth\" is not a grade; write PK, K, 1 to 12, HS, or a range such as 3-5"),
        ("code,text\n3.NF.A.1,\"a\n", "2:11: warning: the quotes that open here are never closed, so the rest of the file is one text; close them with \""),
    ])
    func `says what is wrong with a line`(text: String, message: String) {
        #expect(decode(text).messages.first == "standards.csv:\(message) [standards-file]")
    }

    @Test func `takes empty cells, empty lines and a new number in a known domain as they are`() {
        #expect(decode("code,text,,\n\n3.NF.A.1,,,\n3.NF.A.4,New here,,\n").messages == [])
        #expect(decode("").messages == [])
        #expect(decode("code\n").messages == [])
    }

    /// Seconds where a line is read by itself, even unoptimised and on a busy machine, and many minutes where each is compared
    /// with all others.
    @Test func `reads many lines, whatever is wrong with them, in time`() {
        let lines = (1...20_000).map { "XQ.\($0 % 9).ZZ.\($0),D\($0),WRONG.\($0)\n" }
        var messages: [String] = []
        let time = ContinuousClock().measure { messages = decode("code,domain,ccss\n" + lines.joined()).messages }
        #expect(time < .seconds(60) && messages.count == 20_000)
        #expect(messages.last?.hasSuffix("no standard has the code \"WRONG.20000\"; write one such as 3.NF.A.1 [standards-file]") == true)
    }

    @Test func `says that a file is not text`() {
        let (_, diagnostics) = StandardsFile.decode(SourceFile(path: "standards.csv", bytes: [0x63, 0xFF]))
        #expect(diagnostics.map(\.code) == [.notUTF8])
    }
}
