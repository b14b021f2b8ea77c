import HubContent
import SourceText
import TestSupport
import Testing

struct ActiveContentCheckTests {
    private func findings(_ svg: String) -> [String] {
        ActiveContentCheck.check(svg: SourceFile(path: "a.svg", text: svg)).map(\.description)
    }

    @Test func `says where a drawing has a script`() {
        #expect(findings("<svg>\n  <g/><script>alert(1)</script></svg>") == [
            "a.svg:2:7: error: a drawing with <script> could run as a part of the site; save it as plain SVG [active-asset]"
        ])
    }

    @Test func `says where a drawing has an event handler`() {
        #expect(findings("<svg width='1' onload='x()'/>") == [
            "a.svg:1:16: error: the event handler onload could run as a part of the site; save the drawing as plain SVG [active-asset]"
        ])
    }

    @Test(arguments: [
        "<svg><foreignObject/></svg>",
        "<s:svg><s:script/></s:svg>",
        "<svg><h:iframe src='x'/></svg>",
        "<svg><a href='javascript:x()'/></svg>",
        "<svg><a xlink:href=' JAVA&#x73;cr&#10;ipt&#58;x()'/></svg>",
        "<svg><a href='&#x00000000000000000000000000006a;avascript&#0000000000000000000058;x()'/></svg>",
        "<svg><animate attributeName='href' values='#;javascript:x()'/></svg>",
        "<svg><use href='data:image/svg+xml;base64,AAAA'/></svg>",
        "<svg><a href='data:text/html,x'/></svg>",
        "<svg><h:img srcdoc='x'/></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]><svg/>",
        "<?xml-stylesheet href='x.xsl'?><svg/>",
        "<?xml version='1.0' encoding='UTF-7'?><svg/>",
        "<svg><!-- never closed <script/>",
        "<svg a='<script>'/>",
        "<svg a=b/>",
        "<svg",
        "\u{0}<\u{0}s\u{0}v\u{0}g",
    ])
    func `refuses`(svg: String) {
        #expect(findings(svg).count == 1)
    }

    @Test(arguments: [
        "<svg><!-- <script> onload --><text>on load: javascript</text><![CDATA[<script>]]></svg>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://x\"><svg/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAA'/><a href='#on'/></svg>",
        "<svg><style>.a{fill:red}</style><path d='M0 0' o=''/></svg>",
        "\u{FEFF}<svg/>",
    ])
    func `lets a harmless drawing through`(svg: String) {
        #expect(findings(svg) == [])
    }

    @Test func `refuses a drawing that is not UTF-8`() {
        let bytes: [UInt8] = [0xFF, 0xFE] + Array("<svg/>".utf8).flatMap { [$0, 0] }
        #expect(ActiveContentCheck.check(svg: SourceFile(path: "a.svg", bytes: bytes)).map(\.description) == [
            "a.svg: error: a drawing that is not UTF-8 cannot be checked; save it again as plain SVG [active-asset]"
        ])
    }

    @Test(arguments: ["x.html", "X.HTM", "a.b/c.xhtml", "s.js", "s.mjs", "s.wasm", "d.svgz", "f.xml", "f.swf"])
    func `refuses files that would run, by their names`(name: String) throws {
        let hub = try TemporaryFolder(["content/\(name)": ""])
        let (_, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.map(\.code) == [.activeAsset])
        #expect(diagnostics.map(\.path) == ["content/" + name])
    }

    @Test(arguments: ["x.pdf", "html", "js.txt", "photo.html.png", "data.csv", "captions.vtt"])
    func `lets other files through`(name: String) throws {
        let hub = try TemporaryFolder(["content/\(name)": "<script>"])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.isEmpty)
        #expect(tree.assets.map(\.address) == [name])
    }
}
