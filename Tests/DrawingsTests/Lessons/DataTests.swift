@testable import Drawings
import Testing

struct BarChartTests {
    @Test func `an axis of percentages counts in percent`() throws {
        let words = try Picture(.barChart, "bar: A = 12%\nbar: B = 50%").all("tick").map(\.text)
        #expect(words.contains("10%") && words.contains("50%") && !words.contains { $0.contains("0.") }, "\(words)")
    }

    @Test func `bars are as high as their numbers`() throws {
        let picture = try Picture(.barChart, "bar: Dogs = 12\nbar: 9 (Cats)\nbar: 6 = Fish\nlabel: Students")
        #expect(picture.all("shaded").compactMap { $0.number("height") } == [190, 142.5, 95])
        #expect(picture.spoken == "A bar chart with 3 bars. The scale shows: Students. Dogs: 12; Cats: 9; Fish: 6.")
        #expect(try Picture(.barChart, "barra: 3 (Perros)", language: "es").spoken == "Una gráfica de 1 barra. Perros: 3.")
    }

    @Test func `names with no room stand over bars that lie`() throws {
        let picture = try Picture(.barChart, (1...6).map { "bar: \($0) (Proportional relationships)" }.joined(separator: "\n"))
        #expect(picture.all("shaded").compactMap { $0.number("height") } == Array(repeating: 18, count: 6))
        let widths = picture.all("shaded").compactMap { $0.number("width") }
        #expect(abs(widths[5] - 6 * widths[0]) < 0.5)
    }

    @Test(arguments: [
        ("bar: 4", "0:6: a bar without a name; write a line such as bar: Dogs = 4"),
        ("bar: Dogs = four", "0:6: \"Dogs\" is no number; write a number such as 3/4, 0.75 or 2"),
        ("bar: Dogs = -4", "0:13: −4 is below 0; a bar shows numbers from 0 on"),
        ("bar: Cats = 4\nbar: Dogs = 14\nbar: Fish = 2\nto: 10", "1:13: 14 lies outside 0 to 10"),
        ("label: Students", "-1:1: no line bar; write one such as bar: Dogs = 4"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.barChart, block) == [fault])
    }
}

struct MarkStacksTests {
    @Test func `values of one place are stacked`() throws {
        let picture = try Picture(.dotPlot, "data: 4, 5, 5, 6, 6, 6\nlabel: Letters")
        let places = picture.all("dot").map { [$0.number("cx") ?? 0, $0.number("cy") ?? 0] }
        #expect(places.count == 6 && Set(places).count == 6)
        #expect(Set(places.map { $0[0] }).count == 3)
        #expect(Set(places.map { $0[1] }).count == 3)
        #expect(picture.spoken == "A dot plot of 6 values from 4 to 6. The scale shows: Letters. 4: once; 5: 2 times; 6: 3 times.")
    }

    @Test func `a line plot has crosses over fractions`() throws {
        let picture = try Picture(.linePlot, "data: 1/4, 1/2, 2/4, 1 1/4\nticks: 1/4\nfrom: 0", language: "es")
        #expect(picture.all("cross").count == 8, "two strokes each")
        #expect(picture.all("tick-mark").count == 6)
        #expect(try Picture(.linePlot, "data: 1/4, 5/4\nticks: 1/4\nfrom: 0").spoken == "A line plot of 2 values from 0 to 5/4. 1/4: once; 5/4: once.")
        #expect(picture.spoken == "Un diagrama de líneas de 4 datos, de 0 a 1 1/4. 1/4: una vez; 2/4: 2 veces; 1 1/4: una vez.")
    }

    @Test func `a tall stack keeps to the drawing`() throws {
        let picture = try Picture(.dotPlot, "data: " + Array(repeating: "3", count: 500).joined(separator: ","))
        #expect(picture.all("dot").count == 500)
        #expect(picture.size.y < 1000)
    }

    @Test func `a wrong line is said at its place`() {
        #expect(faults(.dotPlot, "from: 0") == ["-1:1: no line data; write one such as data: 2, 3, 3, 5"])
        #expect(faults(.dotPlot, "data: 2, x") == ["0:10: \"x\" is no number; write a number such as 3/4, 0.75 or 2"])
        #expect(faults(.linePlot, "data: 2, 3\nfrom: 3") == ["0:7: 2 lies outside 3 to 4"])
        #expect(faults(.dotPlot, "data: " + Array(repeating: "3", count: 1001).joined(separator: ",")) == ["0:2007: more than 1,000 values; a drawing takes at most 1,000"])
    }
}

struct HistogramTests {
    @Test func `each bar holds its lower bound and not its upper one`() throws {
        let picture = try Picture(.histogram, "data: 10, 19, 20, 20, 29, 30\nbins: 10\nfrom: 10")
        #expect(picture.spoken == "A histogram with 3 bars; each holds its lower bound and not its upper one. 10 to 20: 2; 20 to 30: 3; 30 to 40: 1.")
        let bars = picture.all("shaded")
        #expect(bars.compactMap { $0.number("height") } == [126.7, 190, 63.3])
        #expect(Set(bars.compactMap { $0.number("width") }).count == 1)
    }

    @Test func `bars touch one another`() throws {
        let bars = try Picture(.histogram, "bar: 60 to 62 = 3\nbar: 62 to 64 = 8", language: "es").all("shaded")
        let (left, width, next) = (try #require(bars[0].number("x")), try #require(bars[0].number("width")), try #require(bars[1].number("x")))
        #expect(abs(left + width - next) < 0.2)
    }

    @Test(arguments: [
        ("data: 1, 30\nbins: 10\nfrom: 0\nto: 30", "0:7: 30 lies outside 0 to 30; each bar holds its lower bound and not its upper one"),
        ("data: 1, 30\nbins: 0", "1:7: bins: 0 is not above 0; write how wide a bar is"),
        ("data: 1, 1000\nbins: 1", "1:7: 1000 bars from 1 on; a histogram takes 1 to 50"),
        ("bar: 60 to 62", "0:6: \"60 to 62\" has no number of data; write a line such as bar: 0 to 10 = 4"),
        ("bar: 60 to 62 = 3\nbar: 63 to 65 = 1", "1:6: bars stand side by side and are equally wide; this one goes from 62 to 64"),
        ("bar: 62 to 60 = 3", "0:6: 60 is not above 62"),
        ("bins: 10", "-1:1: no line data; write one such as data: 2, 3, 3, 5"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.histogram, block) == [fault])
    }
}

struct BoxPlotTests {
    @Test(arguments: [
        // An odd number of data: the median belongs to neither half.
        ([3, 5, 6, 7, 8, 8, 9, 11, 14], "Least 3, lower quartile 5.5, median 8, upper quartile 10, greatest 14."),
        ([1, 2, 3, 4, 5, 6, 7, 8], "Least 1, lower quartile 2.5, median 4.5, upper quartile 6.5, greatest 8."),
        ([7, 1, 3], "Least 1, lower quartile 1, median 3, upper quartile 7, greatest 7."),
        ([2, 1], "Least 1, lower quartile 1, median 1.5, upper quartile 2, greatest 2."),
        ([4], "Least 4, lower quartile 4, median 4, upper quartile 4, greatest 4."),
    ]) func `quartiles are the medians of the halves`(data: [Int], spoken: String) throws {
        let picture = try Picture(.boxPlot, "data: " + data.map(String.init).joined(separator: ", "))
        #expect(picture.spoken.hasSuffix(spoken))
    }

    @Test func `the box stands between the quartiles`() throws {
        let picture = try Picture(.boxPlot, "summary: 0, 2, 5, 8, 10 (Period 1)\nfrom: 0\nto: 10\nticks: 1", language: "es")
        let box = try #require(picture.all("part").first)
        #expect([box.number("x"), box.number("width")] == [20 + 62.4, 187.2])
        #expect(picture.all("median").map { $0.points[0].x } == [176])
        #expect(picture.spoken == "Un diagrama de caja sobre una escala de 0 a 10. Mínimo 0, primer cuartil 2, mediana 5, tercer cuartil 8, máximo 10, Period 1.")
    }

    @Test func `a wrong line is said at its place`() {
        let five = "a summary is five numbers that rise: least, lower quartile, median, upper quartile, greatest, such as 2, 4, 5, 8, 10"
        #expect(faults(.boxPlot, "summary: 1, 2, 3, 4") == ["0:10: " + five])
        #expect(faults(.boxPlot, "summary: 1, 3, 2, 4, 5") == ["0:10: " + five])
        #expect(faults(.boxPlot, "label: Score") == ["-1:1: no line data; write one such as data: 2, 3, 3, 5"])
        #expect(faults(.boxPlot, "data: 1, 2, 30\nfrom: 2") == ["0:7: 1 lies outside 2 to 30"])
    }
}
