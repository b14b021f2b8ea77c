import Testing

@testable import HubImport

struct ArchiveTextTests {
    /// What the report says of a document of which only `read` came in, a block for each.
    private static func report(word xml: String, styles: String = "", read: String...) throws -> [String] {
        let archive = try #require(DocumentArchiveTests.archive([("word/document.xml", "<w:body>\(xml)</w:body>"), ("word/styles.xml", styles)]))
        return report(archive, read)
    }

    private static func report(openDocument xml: String, objects: [(String, String)] = [], read: String...) throws -> [String] {
        let archive = try #require(DocumentArchiveTests.archive([("content.xml", xml)] + objects))
        return report(archive, read)
    }

    private static func report(_ archive: ZipArchive, _ read: [String]) -> [String] {
        var manuscript = Manuscript()
        manuscript.blocks = read.map { Block(.paragraph, $0) }
        return ArchiveText(ArchiveContent(archive)).report(on: manuscript)
    }

    private static func run(_ words: String, _ properties: String = "") -> String { "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }

    private static func box(_ words: String) -> String {
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p>\(run(words))</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>\(run(words))</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    }

    private static func drawing(_ uri: String, _ attributes: String = "") -> String {
        "<w:p><w:r><w:drawing><wp:docPr id=\"1\" \(attributes)/><a:graphicData uri=\"http://schemas.example.org/\(uri)\"/></w:drawing></w:r></w:p>"
    }

    @Test func `names what pandoc passes over`() throws {
        let xml = "<w:p>\(Self.run("We met every"))\(Self.run(" week."))</w:p><w:p><w:r><w:delText>never</w:delText></w:r></w:p><w:p>\(Self.run("Nobody saw it."))</w:p>"
        #expect(try Self.report(word: xml + Self.box("Mind the peel &amp; pips."), read: "We **met** every [week](<https://example.org>).") == [
            "left out words that could not be taken over; put them in where they belong: \"Nobody saw it.\"",
            "left out a text box; put it in where it belongs: \"Mind the peel & pips.\"",
        ])
    }

    @Test func `finds a paragraph that begins where a shorter one was found`() throws {
        #expect(try Self.report(word: "<w:p>\(Self.run("Th"))</w:p><w:p>\(Self.run("Things:"))</w:p>", read: "Th", "Things:") == [])
    }

    @Test(arguments: ["42", "3/4", "a", "Two of them"]) func `names a text box of a few signs, though they stand elsewhere too`(words: String) throws {
        #expect(try Self.report(word: Self.box(words), read: "There are 42 of 3/4, a lot. Two of them.") == ["left out a text box; put it in where it belongs: \"\(words)\""])
        #expect(try Self.report(word: Self.box(words), read: "There are some.", words) == [])
    }

    @Test func `names charts, diagrams and shapes with what their authors say of them`() throws {
        let xml = Self.drawing("chart", "descr=\"Scores rise\"") + Self.drawing("diagram") + Self.drawing("wordprocessingShape") + Self.drawing("wordprocessingShape")
            + "<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"
        #expect(try Self.report(word: xml) == [
            "left out a chart (Scores rise); save it as a picture in your word processor and put it in where it belongs",
            "left out a diagram (SmartArt); save it as a picture in your word processor and put it in where it belongs",
            "left out a drawn shape, 2 times; save it as a picture in your word processor and put it in where it belongs",
        ])
    }

    @Test func `warns of hidden text that is on the page now`() throws {
        let xml = "<w:p>\(Self.run("What is 6 times 7?"))\(Self.run(" It is", "<w:vanish/>"))\(Self.run(" 42.", "<w:vanish/>"))\(Self.run(" Go on.", "<w:vanish w:val=\"0\"/>"))</w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"Key\"/><w:rPr><w:vanish/></w:rPr></w:pPr>\(Self.run("For teachers"))</w:p>"
        let styles = "<w:style w:styleId=\"Key\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Normal\"/>"
        let warning = "this was hidden text in the document, and is on the page now; delete it if readers should not see it: "
        #expect(try Self.report(word: xml, styles: styles, read: "What is 6 times 7? It is 42. Go on.", "For teachers") == [warning + "\"It is 42.\"", warning + "\"For teachers\""])
        #expect(try Self.report(
            openDocument: "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
                + "<text:p>Six times seven <text:span text:style-name=\"T1\">is 42</text:span>.</text:p>", read: "Six times seven is 42.") == [warning + "\"is 42\""])
    }

    @Test func `finds the words around a picture, a formula that stayed text and an object`() throws {
        let xml = "<w:p>\(Self.run("Look at "))<w:r><w:drawing><pic:pic/></w:drawing></w:r>\(Self.run(" and "))<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"
            + "\(Self.run(" square feet of "))<w:r><w:object><v:imagedata/></w:object></w:r>\(Self.run(" cloth."))</w:p>"
        #expect(try Self.report(word: xml, read: "Look at ![a red square](red.png) and `x \\bad` square feet of [Picture](f.emf) cloth.") == [])
    }

    @Test func `tells comments and deletions of an OpenDocument file as such`() throws {
        let xml = "<text:tracked-changes><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>gone</text:p></text:deletion></text:tracked-changes>"
            + "<text:p>We <office:annotation><dc:creator>B</dc:creator><meta:creator-initials>RI</meta:creator-initials><text:p>Check this.</text:p></office:annotation>met.</text:p>"
        #expect(try Self.report(openDocument: xml, read: "We met.") == ["left out what was deleted with tracked changes: \"gone\"", "left out a comment: \"Check this.\""])
    }

    @Test func `names the cells of an OpenDocument file that reach over others`() throws {
        let xml = "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"><text:p>Wide</text:p></table:table-cell>"
            + "<table:table-cell table:number-rows-spanned=\"2\"><text:p>Tall</text:p></table:table-cell><table:table-cell table:number-rows-spanned=\"2\"/>"
        #expect(try Self.report(openDocument: xml, read: "Wide", "Tall") == [
            "put a cell that reached over 2 columns and 3 rows into the first of them: \"Wide\"", "put a cell that reached over 2 rows into the first of them: \"Tall\"",
        ])
    }

    @Test func `names charts, shapes and text boxes of an OpenDocument file, and neither formulas nor captions`() throws {
        let xml = "<text:p>See <draw:frame><draw:object xlink:href=\"./Object 1\"/><svg:title>Scores</svg:title><svg:desc>They rise</svg:desc></draw:frame>"
            + "<draw:frame><draw:object xlink:href=\"./Object 2\"/></draw:frame></text:p><text:p><draw:g><draw:line/><draw:line/></draw:g></text:p>"
            + "<text:p><draw:custom-shape><text:p>In an arrow</text:p></draw:custom-shape></text:p><text:p><draw:frame><draw:text-box><text:p>7</text:p></draw:text-box></draw:frame></text:p>"
            + "<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image/></draw:frame>Figure 1</text:p></draw:text-box></draw:frame></text:p>"
        let objects = [("Object 1/content.xml", "<office:chart/>"), ("Object 2/content.xml", "<math/>")]
        #expect(try Self.report(openDocument: xml, objects: objects, read: "See $x$", "![Figure 1](a.png)") == [
            "left out a text box; put it in where it belongs: \"In an arrow\"", "left out a text box; put it in where it belongs: \"7\"",
            "left out a chart (Scores: They rise); save it as a picture in your word processor and put it in where it belongs",
            "left out a drawn shape; save it as a picture in your word processor and put it in where it belongs",
        ])
    }
}
