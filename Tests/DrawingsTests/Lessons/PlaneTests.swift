@testable import Drawings
import Testing

struct CoordinatePlaneTests {
    @Test func `a point whose coordinates are asked for is said by the way to it`() throws {
        let spoken = try Picture(.coordinatePlane, "x: -5 to 5\ny: -5 to 5\npoint: (2, -3) (?)\npoint: (0, 4) (?)\npoint: (1, 1) (A)").spoken
        #expect(spoken.contains("A point marked with a question mark: from the origin, 2 to the right, 3 down. A point marked with a question mark: from the origin, 4 up. "))
        #expect(!spoken.contains("(2, −3)") && spoken.contains("A point at (1, 1), A."))
    }

    @Test func `points and lines stand where their numbers say`() throws {
        let picture = try Picture(.coordinatePlane, "x: -5 to 5\ny: -5 to 5\nline: y = 2x + 1\npoint: (-1, -1) (A), (3, 5)")
        #expect(picture.all("point").map { [$0.number("cx"), $0.number("cy")] } == [[120, 180], [240, 0]])
        let line = try #require(picture.all("curve").first).points
        #expect(line == [Point(60, 300), Point(210, 0)], "from (−3, −5) to (2, 5): as far as the plane goes")
        #expect(picture.all("grid").count == 22)
        #expect(picture.spoken == "A coordinate plane, x from −5 to 5, y from −5 to 5. A point at (−1, −1), A. A point at (3, 5). The graph of y = 2x + 1.")
        #expect(picture.words.contains("y = 2x + 1"))
    }

    @Test func `a parabola meets its points and ends at the edge`() throws {
        let picture = try Picture(.coordinatePlane, "x: -5 to 5\ny: -5 to 5\nfunction: y = x^2 - 4")
        let curves = picture.all("curve")
        #expect(curves.count == 1)
        let points = curves[0].points
        #expect(points.contains(Point(150, 270)), "the vertex at (0, −4)")
        #expect(points.contains(Point(90, 150)) && points.contains(Point(210, 150)), "zeros at −2 and 2")
        #expect(points.first == Point(60, 0) && points.last == Point(240, 0))
        #expect(picture.words.contains("y = x² − 4"))
    }

    @Test func `a rule with a pole is drawn in two runs that never leave the plane`() throws {
        let picture = try Picture(.coordinatePlane, "x: -6 to 6\ny: -6 to 6\nfunction: y = 1/x\nlabels: none")
        #expect(picture.all("curve").count == 2)
        #expect(picture.all("curve").flatMap(\.points).allSatisfy { (0...300).contains($0.x) && (0...300).contains($0.y) })
    }

    @Test func `a rule that crosses the plane all the time takes no long time`() throws {
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try Picture(.coordinatePlane, "function: y = 1000sin(99999999x)\nfunction: y = tan(9999x)\nlabels: none") }
        #expect(time < .seconds(2))
    }

    @Test func `a steep line crosses the whole plane, and a rule of which nothing lies in it is told`() throws {
        let steep = try Picture(.coordinatePlane, "x: -5 to 5\ny: -5 to 5\nline: y = 500x")
        #expect(steep.all("curve").map { [$0.points.first?.y, $0.points.last?.y] } == [[300, 0]])
        for rule in ["y = sqrt(x)", "y = x^2 + 40", "x = 3"] {
            #expect(faults(.coordinatePlane, "x: -5 to -1\ny: -5 to 5\nfunction: \(rule)").map { $0.contains("lies in this plane; change its x or y") } == [true])
        }
    }

    @Test func `writes powers raised, and every label, broken or over a line where there is no room`() throws {
        let rules = try Picture(.coordinatePlane, "x: -5 to 5\ny: -5 to 5\nfunction: y = 2^x\nfunction: y = e^-x\nfunction: y = 2^(x - 1)").text
        for label in ["y = 2ˣ", "y = e⁻ˣ", "y = 2ˣ⁻¹"] { #expect(rules.contains(">\(label)<"), "\(label)") }
        let long = try Picture(.coordinatePlane, "x: -6 to 6\ny: -3 to 3\npoint: (2, -1) (Vertex of the parabola)").text
        #expect(long.contains("Vertex") && long.contains("parabola"))
        let corner = try Picture(.coordinatePlane, "x: -6 to 6\ny: -6 to 6\npolygon: (0, 0) (A), (4, 0) (B), (0, 3) (C)\npolygon: (0, 0), (-4, 0), (0, 3)").text
        #expect(corner.contains(">C<"))
    }

    @Test func `lines through points, upright lines, segments and polygons`() throws {
        let picture = try Picture(
            .coordinatePlane,
            "x: 0 to 10\ny: 0 to 10\nline: (2, 2) to (4, 4) (diagonal)\nline: x = 3\nsegment: (1, 0) (S) to (1, 5)\npolygon: (4, 1), (8, 1) (T), (8, 4)",
            language: "es")
        #expect(picture.all("curve-1").map(\.points) == [[Point(0, 300), Point(300, 0)]])
        #expect(picture.all("curve-2").map(\.points) == [[Point(90, 300), Point(90, 0)]])
        #expect(picture.all("segment").map(\.points) == [[Point(30, 300), Point(30, 150)]])
        #expect(picture.all("area").map { $0.points.count } == [3])
        #expect(picture.spoken == "Un plano de coordenadas, x de 0 a 10, y de 0 a 10. Un segmento de S (1, 0) a (1, 5). Un polígono con vértices (4, 1), T (8, 1), (8, 4). La recta que pasa por (2, 2) y (4, 4), diagonal. La gráfica de x = 3.")
    }

    @Test func `one is as long in both directions unless the ranges forbid it`() throws {
        #expect(try Picture(.coordinatePlane, "x: 0 to 10\ny: 0 to 6").all("grid").map(\.points[1]).contains(Point(300, 180)))
        #expect(try Picture(.coordinatePlane, "x: 0 to 10\ny: 0 to 600\ngrid: 1, 100").all("grid").map(\.points[1]).contains(Point(300, 300)))
    }

    @Test func `a label after a rule is no part of it, parentheses of the rule are no label`() throws {
        #expect(try Picture(.coordinatePlane, "x: 0 to 9\ny: 0 to 9\nline: y = 2x (cost)").words.contains("cost"))
        #expect(try Picture(.coordinatePlane, "x: 0 to 9\ny: 0 to 9\nline: y = 2(x - 1)").words.contains("y = 2(x − 1)"))
    }

    @Test(arguments: [
        ("point: (2, 3", "0:8: \"(2, 3\" is no point; write one such as (2, 3)"),
        ("point: 2, 3", "0:8: \"2\" is no point; write one such as (2, 3)|0:11: \"3\" is no point; write one such as (2, 3)"),
        ("point: (1, 2, 3)", "0:8: \"(1, 2, 3)\" is no point; write one such as (2, 3)"),
        ("point: (1, two)", "0:12: \"two\" is no number; write a number such as 3/4, 0.75 or 2"),
        ("point: (1, 2) A", "0:15: \"A\" stands where only a label can, such as (A)"),
        ("point: (1, 12)", "0:8: (1, 12) lies outside the plane, x from −10 to 10, y from −10 to 10"),
        ("x: 5 to -5", "0:4: −5 is not above 5; write the lower end first"),
        ("x: 0 to 1\ngrid: 0.001", "1:7: more than 200 grid lines; a plane takes at most 200"),
        ("grid: 0", "0:7: a grid needs steps above 0; write one such as grid: 1, or grid: 1, 10 for x and y"),
        ("segment: (1, 2)", "0:10: \"(1, 2)\" is no segment; write one such as (0, 0) to (3, 4)"),
        ("polygon: (1, 2), (3, 4)", "0:10: a polygon has at least 3 corners; write (0, 0), (4, 0), (4, 3)"),
        ("line: 2x + 1", "0:7: \"2x + 1\" is no line; write a rule such as y = 2x + 1 or two points such as (0, 1) to (2, 5)"),
        ("line: z = 2x", "0:7: a rule begins with y =, x = or f(x) =; write one such as y = 2x + 1"),
        ("line: x = 2x", "0:11: \"x = 2x\" is no upright line; write one such as x = 3"),
        ("line: (1, 1) to (1, 1)", "0:7: both points are the same; a line needs two"),
        ("function: y = 2x + sqr(x)", "0:20: \"sqr\" is no name that a rule knows; did you mean sqrt?"),
        ("function: y = 2x +", "0:18: a rule ends too early; write one such as 2x + 1 or x^2 − 4"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.coordinatePlane, block) == fault.split(separator: "|").map(String.init))
    }
}

struct ScatterPlotTests {
    @Test func `finds its ranges and speaks its points`() throws {
        let picture = try Picture(.scatterPlot, "point: (1, 2), (2, 3), (5, 1) (Sam)\nline: y = x\nx-label: Hours")
        #expect(picture.all("dot").map { $0.number("cx") } == [60, 120, 300])
        #expect(picture.spoken == "A scatter plot of 3 points. Across: Hours. (1, 2), (2, 3), Sam (5, 1). The graph of y = x.")
        #expect(try Picture(.scatterPlot, "punto: (1, 2)", language: "es").spoken == "Un diagrama de dispersión de 1 punto. (1, 2).")
    }

    @Test func `a wrong line is said at its place`() {
        #expect(faults(.scatterPlot, "x: 0 to 5") == ["-1:1: no line point; write one such as point: (1, 2), (3, 5), (4, 4)"])
        #expect(faults(.scatterPlot, "point: (9, 1)\nx: 0 to 5") == ["0:8: (9, 1) lies outside the plot; widen x: or y:"])
    }

    @Test func `more labels than it takes`() {
        let points = Array(repeating: "(1, 2) (A)", count: 61).joined(separator: ", ")
        #expect(faults(.scatterPlot, "point: " + points) == ["0:728: more than 60 labels; a scatter plot takes at most 60"])
    }

    @Test func `more points than it takes`() {
        let points = Array(repeating: "(1, 2)", count: 1001).joined(separator: ", ")
        #expect(faults(.scatterPlot, "point: " + points) == ["0:8: 1001 points; a scatter plot takes at most 1,000"])
    }
}
