@testable import Drawings
import Testing

struct AreaModelTests {
    @Test func `one product is written with its factors`() throws {
        #expect(try Picture(.areaModel, "across: 7\ndown: 4\ntotal: shown").spoken.hasSuffix("Altogether: 4 × 7 = 28."))
        #expect(try Picture(.areaModel, "across: 1,250 + 30\ndown: 4\ntotal: shown").spoken.hasSuffix("= 5120."))
    }

    @Test func `partial products stand in parts to scale`() throws {
        let picture = try Picture(.areaModel, "across: 20 + 4\ndown: 10 + 3\ntotal: shown")
        #expect(picture.words == ["20", "200", "4", "40", "10", "60", "12", "3", "200 + 40 + 60 + 12 = 312"])
        let parts = picture.all("part")
        let (first, second) = (try #require(parts[0].number("width")), try #require(parts[1].number("width")))
        #expect(abs(first - 5 * second) < 0.5)
        let height = try #require(parts[0].number("height"))
        #expect(abs(height * 2 - first) < 0.5, "ten is as long in both directions")
        #expect(picture.spoken == "An area model: 20 + 4 across, 10 + 3 down. Row 1: 10 × 20 = 200; 10 × 4 = 40. Row 2: 3 × 20 = 60; 3 × 4 = 12. Altogether: 200 + 40 + 60 + 12 = 312.")
    }

    @Test func `says so where it is not to scale`() throws {
        #expect(try Picture(.areaModel, "across: 300 + 5\ndown: 20 + 6").words.last == "not to scale")
        #expect(try Picture(.areaModel, "across: x + 3\ndown: x", language: "es").words.last == "sin escala")
    }

    @Test func `multiplies letters and fractions`() throws {
        #expect(try Picture(.areaModel, "across: 2x - 3\ndown: x + 4").words.filter { $0.contains("x") || $0.contains("−") } == ["2x", "2x²", "−3", "−3x", "x", "8x", "−12"])
        #expect(try Picture(.areaModel, "across: 2 + 1/2\ndown: 1 + 1/3\ntotal: shown").spoken.hasSuffix("Altogether: 2 + 1/2 + 2/3 + 1/6 = 3 1/3."))
    }

    @Test func `two fractions are parts of a unit square`() throws {
        let picture = try Picture(.areaModel, "across: 3/4\ndown: 2/3")
        #expect(picture.all("shaded").map { [$0.number("width"), $0.number("height")] } == [[162, 144]])
        #expect(picture.all("cut").count == 3 + 2)
        #expect(picture.text.contains("fill=\"url(#D-Hatch)\"") && picture.text.contains("fill=\"url(#D-Hatch2)\""))
        #expect(picture.spoken == "A unit square cut into 4 columns and 3 rows. The first 3 of the columns and the first 2 of the rows are hatched; 6 of 12 parts are in both.")
    }

    @Test(arguments: ["1/1", "1"]) func `one side of 1 shows a single fraction`(one: String) throws {
        let down = try Picture(.areaModel, "across: 3/4\ndown: \(one)")
        #expect(down.all("hatched").map { $0.attributes["d"] } == ["M30 0L192 0L192 216L30 216Z"])
        #expect(down.all("cut").count == 3)
        #expect(down.spoken == "A unit square cut into 4 columns. The first 3 of them are hatched.")
        let across = try Picture(.areaModel, "across: \(one)\ndown: 2/3", language: "es")
        #expect(across.all("hatched").map { $0.attributes["d"] } == ["M30 0L246 0L246 144L30 144Z"])
        #expect(across.spoken == "Un cuadrado unidad dividido en 3 filas. Están rayadas 2 de ellas.")
    }

    @Test func `a side of 1 may be cut`() throws {
        let picture = try Picture(.areaModel, "across: 3/4\ndown: 2/2")
        #expect(picture.all("hatched").count == 1 && picture.all("cut").count == 3 + 1)
        #expect(picture.words == ["3", "4", "2", "2"], "in the form that is written")
        #expect(picture.spoken == "A unit square cut into 4 columns and 2 rows. The first 3 of the columns are hatched: 6 of 8 parts.")
        #expect(try Picture(.areaModel, "across: 1\ndown: 1").spoken == "An area model: 1 across, 1 down. Row 1: 1 × 1 = 1.")
    }

    @Test func `nothing looks shaded where products are left to students`() throws {
        #expect(try Picture(.areaModel, "across: 20 + 4\ndown: 10 + 3").all("other").count == 2)
        #expect(try Picture(.areaModel, "across: 20 + 4\ndown: 10 + 3\nproducts: hidden").all("other").isEmpty)
    }

    @Test func `keeps products from students`() throws {
        let picture = try Picture(.areaModel, "across: 30 + 6\ndown: 4\nproducts: hidden")
        #expect(picture.words == ["30", "6", "4"])
        #expect(picture.spoken == "An area model: 30 + 6 across, 4 down.")
    }

    @Test(arguments: [
        ("across: 20 + four\ndown: 3", "0:14: \"four\" is no part of a side; write a sum such as 20 + 4, 1 + 1/2 or x + 3"),
        ("across: 20 +\ndown: 3", "0:9: \"\" is no part of a side; write a sum such as 20 + 4, 1 + 1/2 or x + 3"),
        ("across: x\ndown: y", "1:7: \"y\" cannot be multiplied with all of x; write numbers, or one letter in both lines"),
        ("across: 1+1+1+1+1+1+1+1+1\ndown: 1", "0:9: 9 parts; a side takes at most 8"),
        ("across: 0 + 1\ndown: 1", "0:9: a part of a side is 0"),
        ("across: 1/25\ndown: 1/2", "0:9: more than 24 parts on a side; a unit square takes at most 24"),
        ("across: 2", "-1:1: no line down; write one such as down: 10 + 3"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.areaModel, block) == [fault])
    }
}

struct DotArrayTests {
    @Test func `a hundred grid is shaded row by row or column by column`() throws {
        let grid = "rows: 10\ncolumns: 10\nshape: squares\nshaded: 34"
        let rows = try Picture(.array, grid)
        #expect(rows.all("shaded").count == 34 && rows.all("part").count == 66)
        #expect(Set(rows.all("shaded").compactMap { $0.number("y") }).count == 4)
        #expect(rows.all("hatched").count == 1, "one outline for all")
        #expect(rows.spoken == "An array of squares: 10 by 10 (rows by columns). The first 34 are shaded, counted row by row.")
        let columns = try Picture(.array, grid + "\nfill: columns", language: "es")
        #expect(Set(columns.all("shaded").compactMap { $0.number("x") }).count == 4)
        #expect(columns.spoken.hasSuffix("Columna por columna, 34 sombreados."))
    }

    @Test func `two kinds look different, and a row may end early`() throws {
        let beads = try Picture(.array, "rows: 2\ncolumns: 5\ncount: 5 + 1")
        #expect(beads.all("dot").count == 6 && beads.all("other").count == 1)
        #expect(beads.spoken.hasSuffix("There are 6 of them. The first 5 are of one kind, the next 1 of another."))
        let tiles = try Picture(.array, "rows: 2\ncolumns: 5\nshape: squares\nshaded: 3 + 4")
        #expect(tiles.all("shaded").count == 3 && tiles.all("part").count == 7)
        #expect(tiles.text.contains("url(#D-Hatch)") && tiles.text.contains("url(#D-Hatch2)"))
        let dots = try Picture(.array, "rows: 2\ncolumns: 5\ncount: 8\nshaded: 3")
        #expect(dots.all("dot").count == 8 && dots.all("empty").count == 5)
    }

    @Test func `what is hidden is neither drawn nor said`() throws {
        let picture = try Picture(.array, "rows: 2\ncolumns: 5\nhidden: 6")
        #expect(picture.all("dot").count == 4 && picture.words == ["?"])
        #expect(picture.all("cover").compactMap { $0.number("width") } == [40, 200])
        #expect(picture.spoken.hasSuffix("4 can be seen; the others are covered."))
    }

    @Test func `few are drawn large and many fit`() throws {
        #expect(try Picture(.array, "rows: 3\ncolumns: 5").size.x > 200)
        #expect(try Picture(.array, "rows: 20\ncolumns: 50").size.x <= 356)
    }

    @Test func `has rows times columns dots and lines where it is split`() throws {
        let picture = try Picture(.array, "rows: 7\ncolumns: 8\nsplit-columns: 5")
        #expect(picture.all("dot").count == 56)
        #expect(Set(picture.all("dot").compactMap { $0.number("cx") }).count == 8)
        #expect(picture.all("split").map { $0.points[0].x } == [171.4])
        #expect(picture.spoken == "An array of dots: 7 by 8 (rows by columns). The columns are split: 5 + 3.")
    }

    @Test(arguments: [
        ("rows: 2\ncolumns: 5\ncount: 11", "2:8: \"11\" is no whole number from 0 to 10"),
        ("rows: 2\ncolumns: 5\ncount: 6 + 5", "2:8: 11 are more than the 10 there are"),
        ("rows: 2\ncolumns: 5\ncount: 1 + 2 + 3", "2:8: 3 kinds; an array takes at most 2, such as count: 5 + 1"),
        ("rows: 2\ncolumns: 5\ncount: 8\nshaded: 9", "3:9: \"9\" is no whole number from 0 to 8"),
        ("rows: 2\ncolumns: 5\ncount: 5 + 1\nshaded: 3", "3:9: count has two kinds already; write one number there, or no line shaded"),
        ("rows: 2\ncolumns: 5\nhidden: 11", "2:9: \"11\" is no whole number from 0 to 10"),
        ("rows: 2\ncolumns: 5\nfill: colums", "2:7: \"colums\" is no choice for fill; did you mean columns?"),
        ("rows: 51\ncolumns: 2", "0:7: \"51\" is no whole number from 1 to 50"),
        ("rows: 2 1/2\ncolumns: 2", "0:7: \"2 1/2\" is no whole number from 1 to 50"),
        ("rows: 21\ncolumns: 48", "0:7: 21 rows of 48 are more than 1,000; a drawing takes at most 1,000 dots"),
        ("rows: 2\ncolumns: 8\nsplit-columns: 8", "2:16: \"8\" is no whole number from 1 to 7"),
        ("rows: 1\ncolumns: 8\nsplit-rows: 1", "2:13: one alone cannot be taken apart"),
        ("rows: 3", "-1:1: no line columns; write one such as columns: 4"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.array, block) == [fault])
    }
}

struct TenFrameTests {
    @Test func `fills from the left and goes on in the next frame`() throws {
        let picture = try Picture(.tenFrame, "count: 8 + 5")
        #expect(picture.all("outline").count == 2)
        #expect(picture.all("dot").count == 13)
        #expect(picture.all("other").count == 5)
        #expect(picture.all("part").count == 20)
        #expect(picture.spoken == "2 ten-frames. Counters: 13; empty places: 7. Counters of the first kind: 8; of the second: 5.")
        #expect(try Picture(.tenFrame, "count: 7", language: "es").spoken == "Un marco de diez. Fichas: 7; lugares vacíos: 3.")
    }

    @Test(arguments: [
        ("count: 101", "0:8: \"101\" is no whole number from 0 to 100"),
        ("count: 60 + 50", "0:8: 110 counters need more than 10 frames"),
        ("count: 1 + 2 + 3", "0:8: 3 kinds of counters; a ten-frame takes at most 2, such as 6 + 3"),
        ("count: 12\nframes: 1", "1:9: 12 counters do not fit into frames: 1; they need 2"),
        ("frames: 1", "-1:1: no line count; write one such as count: 7"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.tenFrame, block) == [fault])
    }
}

struct NumberBondTests {
    @Test func `parts stand below the whole, in circles of one size`() throws {
        let picture = try Picture(.numberBond, "whole: 10\nparts: 7, ?")
        #expect(picture.words.sorted() == ["10", "7", "?"])
        let (whole, seven, asked) = (try picture.place(of: "10"), try picture.place(of: "7"), try picture.place(of: "?"))
        #expect(seven.y == asked.y && seven.y > whole.y)
        #expect(abs(seven.x + asked.x - 2 * whole.x) < 0.2)
        #expect(Set(picture.all("outline").compactMap { $0.number("r") }).count == 1)
        #expect(picture.all("bracket").count == 2)
        #expect(picture.all("part").count { $0.attributes["class"] == "part" } == 1, "what is asked for is blank")
        #expect(picture.spoken == "A number bond. The whole is 10; the parts are 7, unknown.")
    }

    @Test func `speaks its names, in Spanish too`() throws {
        let picture = try Picture(.numberBond, "entero: ? (frutas)\npartes: 3 (peras), 4, 1/2", language: "es")
        #expect(picture.spoken == "Un vínculo numérico. El entero es desconocido (frutas); las partes son 3 (peras), 4, 1/2.")
    }

    @Test(arguments: [
        ("whole: 10\nparts: 7, 4", "1:8: 7 + 4 is 11, not 10"),
        ("whole: 1\nparts: 1/4, 2/4", "1:8: 1/4 + 2/4 is 3/4, not 1"),
        ("whole: 10\nparts: 10", "1:8: parts: 1; a number bond has 2 or 3, such as parts: 7, ?"),
        ("whole: 10\nparts: 1, 2, 3, 4", "1:8: parts: 4; a number bond has 2 or 3, such as parts: 7, ?"),
        ("whole: 10\nparts: 7,", "1:8: a part without a number; write ? for one that is asked for"),
        ("whole: ten apples in a bag\nparts: 7, 3", "0:8: \"ten apples in a bag\" is too long for a circle; write a number, and words in parentheses after it"),
        ("parts: 7, 3", "-1:1: no line whole; write one such as whole: 10"),
        ("whole: 10", "-1:1: no line parts; write one such as parts: 7, ?"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.numberBond, block) == [fault])
    }
}

struct BaseTenTests {
    @Test(arguments: [
        ("number: 243", [2, 4, 3], "Base-ten blocks: 2 hundreds, 4 tens, 3 ones."),
        ("tens: 14\nones: 1", [0, 14, 1], "Base-ten blocks: 14 tens, 1 one."),
        ("number: 1.36", [1, 3, 6], "Base-ten blocks: 1 one, 3 tenths, 6 hundredths."),
        ("number: 0.5", [0, 5, 0], "Base-ten blocks: 5 tenths."),
        ("number: 24\nwhole: rod", [2, 4, 0], "Base-ten blocks: 2 tens, 4 ones."),
    ]) func `shows flats, rods and units`(block: String, counts: [Int], spoken: String) throws {
        let picture = try Picture(.baseTen, block)
        let sizes = picture.all("block").map { [$0.number("width") ?? 0, $0.number("height") ?? 0] }
        #expect([[90, 90], [9, 90], [9, 9]].map { size in sizes.count { $0 == size } } == counts)
        #expect(picture.spoken == spoken)
    }

    @Test(arguments: [
        ("number: 31000", "0:9: 31000 has no blocks; with unit as one, blocks show numbers up to 30999 with 0 decimals"),
        ("number: 1.234\nwhole: flat", "0:9: 1.234 has no blocks; with flat as one, blocks show numbers up to 309.99 with 2 decimals"),
        ("tens: 31", "0:7: \"31\" is no whole number from 0 to 30"),
        ("number: 12\ntens: 1", "0:9: write number, or thousands, hundreds, tens and ones; not both"),
        ("tens: 0", "-1:1: no blocks; write a line such as number: 243 or tens: 14"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.baseTen, block) == [fault])
    }
}

struct TapeDiagramTests {
    @Test func `parts are as long as their numbers, and what is asked for is what is left`() throws {
        let picture = try Picture(.tapeDiagram, "tape: 30, ? (Pages)\ntotal: 120")
        let widths = picture.all("part").compactMap { $0.number("width") }
        #expect(widths == [88, 264])
        #expect(picture.spoken == "A tape diagram. A tape of 30, unknown, Pages. Its total: 120.")
    }

    @Test(arguments: [
        ("tape: 34 (Ruby)\ntape: 19, ? (Sam)", [34, 19, 15.0]),
        ("tape: 19, ? (Sam)\ntape: 34 (Ruby)", [19, 15, 34]),
        ("tape: 20 (Ana)\ntape: 20, ? (Ben)\nall: 52", [20, 20, 12]),
        ("tape: 30 (Ana)\ntape: 12, ? (Ben)\ntotal: 18", [30, 12, 6]),
        ("tape: 40\ntape: x, x, 10", [40, 15, 15, 10]),
        ("tape: x, x, x\ntape: x\nall: 48", [12, 12, 12, 12]),
        ("tape: 8\ntape: 8, ?", [8, 8, 8]),
    ]) func `a part that is asked for is as long as what is left where something says so`(block: String, lengths: [Double]) throws {
        let widths = try Picture(.tapeDiagram, block).all("part").compactMap { $0.number("width") }
        let unit = widths[0] / lengths[0]
        #expect(widths.count == lengths.count && zip(widths, lengths).allSatisfy { abs($0 - $1 * unit) < 0.2 }, "\(widths)")
    }

    @Test func `a part with no room for its words is longer, and its tape as long as before`() throws {
        let widths = try Picture(.tapeDiagram, "tape: 100 (Ruby)\ntape: 3, ? (Sam)").all("part").compactMap { $0.number("width") }
        #expect(widths[0] == 352 && abs(widths[1] + widths[2] - 352) < 0.2)
        #expect(widths[1] > 10 && widths[1] < 20)
    }

    @Test func `tapes share one scale`() throws {
        let picture = try Picture(.tapeDiagram, "tape: 5 × 6 (Large)\ntape: 2 x 6 (Small)\nall: 42")
        let widths = Set(picture.all("part").compactMap { $0.number("width") })
        #expect(widths.count == 1 && picture.all("part").count == 7)
        #expect(picture.spoken == "A tape diagram with 2 tapes. A tape of 5 equal parts of 6, Large. A tape of 2 equal parts of 6, Small. All tapes together: 42.")
        #expect(try Picture(.tapeDiagram, "tape: 5 partes\ntotal: ?", language: "es").spoken == "Un diagrama de cinta. Una cinta de 5 partes iguales. Su total: desconocido.")
    }

    @Test(arguments: [
        ("total: 4\ntape: 1, 3", "0:1: a total stands below its tape; write the tape first"),
        ("tape: 1, 3\ntotal: 4\ntotal: 5", "2:1: this tape has a total already"),
        ("tape: 1,, 3", "0:9: a part without words; write parts such as 8, 8, ? or 3 × 8"),
        ("tape: 41 × 2", "0:7: \"41\" is no whole number from 1 to 40"),
        ("all: 5", "-1:1: no line tape; write one such as tape: 3 × 8 (Ann)"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.tapeDiagram, block) == [fault])
    }
}
