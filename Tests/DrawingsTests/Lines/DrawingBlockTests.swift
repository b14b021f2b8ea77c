@testable import Drawings
import Testing

/// What is wrong with a line is said at its place, with the form expected.
struct DrawingBlockTests {
    @Test func `a line without a colon`() {
        #expect(faults(.numberLine, "from: 0\nto 2") == [
            "-1:1: no line to; write one such as to: 2", "1:1: \"to 2\" has no colon; write a line such as from: 0",
        ])
    }

    @Test func `a key that is nearly known`() {
        let (_, faults) = DrawingKind.numberLine.read(lines: ["from: 0", "to: 2", "  tikcs: 1/4"])
        #expect(faults == [
            DrawingFault(line: 2, column: 3, message: "no key \"tikcs\" in this drawing; did you mean ticks?", suggestion: "ticks")
        ])
    }

    @Test func `a key that no drawing has, and one of another drawing`() {
        let keys = "from, to, ticks, minor, labels, point, jump, interval, title, alt, size"
        #expect(faults(.numberLine, "from: 0\nto: 2\ncolour: red") == ["2:1: no key \"colour\" in this drawing; it takes \(keys), in lines such as from: 0"])
        #expect(faults(.numberLine, "from: 0\nto: 2\ncircle: 1/2") == ["2:1: no key \"circle\" in this drawing; it takes \(keys), in lines such as from: 0"])
    }

    @Test func `a key without a value, or twice`() {
        #expect(faults(.numberLine, "from:\nto: 2") == [
            "-1:1: no line from; write one such as from: 0", "0:1: from has no value; write a line such as from: 0",
        ])
        #expect(faults(.numberLine, "from: 0\nto: 2\nto: 3") == ["2:1: to stands here for the second time; write it once"])
        #expect(faults(.clock, "time: 3:45\nalt: a\nalt: b") == ["2:1: alt stands here for the second time; write it once"])
    }

    @Test func `a number that is none, at its column`() {
        #expect(faults(.numberLine, "from: 0\nto: 2\npoint: 1, three (Maya)") == [
            "2:11: \"three\" is no number; write a number such as 3/4, 0.75 or 2"
        ])
        #expect(faults(.numberLine, "from: 0\nto: 2\npoint: 3/0") == ["2:8: \"3/0\" has the denominator 0; write a number such as 3/4, 0.75 or 2"])
        #expect(faults(.numberLine, "from: 0\nto: 12345678901") == [
            "1:5: \"12345678901\" is too long; a drawing takes 9 digits, 6 of them after the point, and denominators up to 1,000,000"
        ])
    }

    @Test func `columns count Unicode scalars`() {
        // e and a combining accent are two.
        #expect(faults(.numberLine, "from: 0\nto: 2\npoint: 1 (Jose\u{301}), x") == [
            "2:19: \"x\" is no number; write a number such as 3/4, 0.75 or 2"
        ])
    }

    @Test func `any drawing may be wide`() throws {
        for example in Example.all where !example.lines.contains(where: { $0.hasPrefix("size:") }) {
            let (usual, wide) = (try Picture(example.kind, example.lines), try Picture(example.kind, example.lines + ["size: wide"]))
            let widths = [usual, wide].compactMap { Double($0.elements[0].attributes["width"]?.dropLast(3) ?? "") }
            #expect(widths.count == 2 && abs(widths[1] - widths[0] * 1.6) < 0.2)
            #expect(usual.elements.dropFirst().map(\.attributes) == wide.elements.dropFirst().map(\.attributes))
        }
        #expect(try Picture(.clock, "hora: 3:45\ntamaño: ancho").text.contains("rem"))
        #expect(faults(.clock, "time: 3:45\nsize: wider") == ["1:7: \"wider\" is no choice for size; did you mean wide?"])
    }

    @Test func `a choice that is none`() {
        #expect(faults(.array, "rows: 2\ncolumns: 3\nshape: dotz") == ["2:8: \"dotz\" is no choice for shape; did you mean dots?"])
        #expect(faults(.array, "rows: 2\ncolumns: 3\nshape: hexagon") == ["2:8: \"hexagon\" is no choice for shape; write dots, squares"])
    }

    @Test func `keys in Spanish, in any case, with spaces or hyphens`() throws {
        let spanish = try Picture(.numberLine, "Desde: 0\nHASTA: 2\nmarcas: 1/2\nPuntos: 1/2\nsalto: 0 a 1/2")
        #expect(spanish.text == (try Picture(.numberLine, "from: 0\nto: 2\nticks: 1/2\npoint: 1/2\njump: 0 to 1/2").text))
        #expect(try Picture(.array, "filas: 2\ncolumnas: 4\nSeparar columnas: 3\nforma: cuadrados").all("split").count == 1)
    }

    @Test func `empty lines and notes of the author are passed over`() throws {
        #expect(try Picture(.numberLine, ["from: 0", "", "  # the whole line", "to: 2"]).all("tick-mark").count == 11)
    }

    @Test func `more lines than a drawing takes`() {
        let lines = Array(repeating: "bar: 1/2", count: 201)
        #expect(DrawingKind.fractionBar.read(lines: lines).faults.last?.message == "a drawing takes at most 200 lines")
    }

    @Test func `a line longer than a drawing takes`() {
        let line = "data: " + String(repeating: "1", count: 1_000_000)
        #expect(DrawingKind.dotPlot.read(lines: [line]).faults.contains(DrawingFault(line: 0, column: 20_000, message: "a line has at most 20,000 characters")))
    }

    @Test func `a title stands above and names the drawing, alt replaces what is spoken`() throws {
        let picture = try Picture(.tenFrame, "count: 3\ntitle: Three & seven\nalt: Three counters")
        #expect(picture.text.contains("aria-labelledby=\"D-Title D-Text\""))
        #expect(picture.words == ["Three & seven"])
        #expect(picture.spoken == "Three counters")
        #expect(try Picture(.tenFrame, "count: 3").text.contains("aria-labelledby=\"D-Text\""))
    }

    @Test func `a formula in a label is MathML, and TeX where there is none`() throws {
        let lines = ["from: 0", "to: 2", "point: 1 ($x < 2$)"]
        let picture = try Picture(.numberLine, lines)
        #expect(picture.text.contains("<foreignObject class=\"formula strong\""))
        #expect(picture.text.contains("<div xmlns=\"http://www.w3.org/1999/xhtml\"><math>"))
        #expect(picture.spoken == "A number line from 0 to 2 with ticks every 0.2. A point at 1, x < 2.")
        let bytes = DrawingKind.numberLine.read(lines: lines).drawing?.svg(id: "D", words: DrawingWords(language: "en")) { _ in nil }
        #expect(String(decoding: bytes ?? [], as: UTF8.self).contains(">x &lt; 2</text>"))
    }

    @Test func `a formula in a label is spoken as it is read`() throws {
        let words = DrawingWords(language: "en", readable: { $0 == "\\theta" ? "θ" : $0 })
        let drawing = try #require(DrawingKind.angle.read(lines: ["degrees: 30 ($\\theta$)"]).drawing)
        let spoken = String(decoding: drawing.svg(id: "D", words: words, formula: { _ in nil }), as: UTF8.self).split(separator: "</desc>")[0]
        #expect(spoken.contains("θ") && !spoken.contains("theta"), "\(spoken)")
    }

    @Test func `a dollar in a label is money where it opens no formula`() throws {
        #expect(try Picture(.tapeDiagram, "tape: $5, $10\ntotal: $15").words == ["$5", "$10", "$15"])
    }

    @Test func `a kind that is nearly named`() {
        #expect(DrawingKind.nearest(to: "numberline") == .numberLine)
        #expect(DrawingKind.nearest(to: "clok") == .clock)
        #expect(DrawingKind.nearest(to: "python") == nil)
    }

    @Test func `a theme's own words come first`() {
        let words = DrawingWords(language: "fr") { $0 == "clock" ? "Il est {time}." : nil }
        let (drawing, _) = DrawingKind.clock.read(lines: ["time: 3:45"])
        let svg = String(decoding: drawing?.svg(id: "D", words: words) { _ in nil } ?? [], as: UTF8.self)
        #expect(svg.contains(">Il est 3:45.</desc>"))
    }

    @Test func `both languages have the same words with the same fillings`() {
        let (english, spanish) = (DrawingWords.english, DrawingWords.spanish)
        #expect(Set(english.keys) == Set(spanish.keys))
        func fillings(_ text: String) -> Set<Substring> { Set(text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "}" } }) }
        for (name, text) in english { #expect(fillings(text) == fillings(spanish[name] ?? ""), "\(name)") }
    }
}
