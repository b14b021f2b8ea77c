@testable import Drawings
import Testing

struct SketchTests {
    @Test func `labels are cut into words, fractions and formulas`() {
        #expect(RichText("Maya: 3/4 cup").pieces == [.text("Maya: "), .fraction("3", "4"), .text(" cup")])
        #expect(RichText("1 1/2").pieces == [.text("1"), .fraction("1", "2")])
        #expect(RichText("?/4").pieces == [.fraction("?", "4")])
        #expect(RichText("$x^2$ and 1/x").pieces == [.formula("x^2"), .text(" and 1/x")])
        #expect(RichText("1/2/2024 and km/h and 11/2a").pieces == [.text("1/2/2024 and km/h and 11/2a")])
        #expect(RichText("$5 or $10").pieces == [.text("$5 or $10")])
        #expect(RichText("").pieces == [])
    }

    @Test func `a label goes into the lowest row with room`() {
        var rows = LabelRows()
        #expect(rows.row(for: 0...10) == 0)
        #expect(rows.row(for: 8...20) == 1)
        #expect(rows.row(for: 20...30) == 0)
        #expect(rows.row(for: 5...40) == 2)
        #expect(rows.count == 3)
    }

    @Test func `a drawing is as large as what is on it`() {
        var sketch = Sketch(id: "D") { _ in nil }
        sketch.line("axis", [Point(-10, 5), Point(90, 25)])
        let picture = Picture(bytes: sketch.finished("x", title: nil, description: "d"))
        #expect(picture.text.contains("viewBox=\"-12 3 104 24\" width=\"7.5rem\""))
    }

    @Test func `a number beyond any drawing is still written`() {
        #expect([Double.nan, .infinity, -.infinity, 1e300].map(SVGWriter.text) == ["0", "1000000", "-1000000", "1000000"])
    }
}
