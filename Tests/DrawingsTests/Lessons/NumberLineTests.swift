@testable import Drawings
import Testing

struct NumberLineTests {
    @Test(arguments: [
        ("from: 0\nto: 2\nticks: 1/4\npoint: 5/4 (?)", "A point marked with a question mark, 5 ticks from 0."),
        ("from: 0\nto: 2\nticks: 1\npoint: 3/4 (?)", "A point marked with a question mark, between 0 and 1."),
    ])
    func `a point that is asked for is said by its place, not its number`(text: String, said: String) throws {
        #expect(try Picture(.numberLine, text).spoken.hasSuffix(said))
    }

    @Test func `intervals may stand in one line`() throws {
        let spoken = try Picture(.numberLine, "from: -5\nto: 5\ninterval: [-4, -2), x > 3, 0 to 1").spoken
        #expect(spoken.hasSuffix("All numbers from −4 (included) to −2 (not included). All numbers greater than 3. All numbers from 0 (included) to 1 (included)."))
    }

    @Test func `ticks stand at equal steps and points at their place`() throws {
        let picture = try Picture(.numberLine, "from: 0\nto: 2\nticks: 1/4\npoint: 3/4 (Maya)\njump: 0 to 3/4")
        let ticks = picture.all("tick-mark").map { $0.points[0].x }
        #expect(ticks.count == 9)
        #expect(ticks == (0..<9).map { 26 + Double($0) * 37.5 })
        #expect(picture.all("point").map { $0.number("cx") } == [26 + 3 * 37.5])
        #expect(picture.all("jump").count == 2, "an arc and its tip")
        #expect(picture.spoken == "A number line from 0 to 2 with ticks every 1/4. A point at 3/4, Maya. A jump from 0 to 3/4.")
    }

    @Test func `speaks Spanish`() throws {
        let picture = try Picture(.numberLine, "from: -4\nto: 6\nticks: 1\ninterval: -2 < x <= 3\npoint: 5", language: "es")
        #expect(picture.spoken == "Una recta numérica de −4 a 6 con marcas cada 1. Un punto en 5. Todos los números de −2 (no incluido) a 3 (incluido).")
    }

    @Test func `a fraction is stacked, with its parts over one another`() throws {
        let picture = try Picture(.numberLine, "from: 0\nto: 1\nticks: 1/3")
        #expect(picture.words == ["0", "1", "3", "2", "3", "1"])
        #expect(picture.all("fraction-line").count == 2)
        let (top, bottom) = (try picture.place(of: "2"), picture.all("tick").filter { $0.text == "3" }[1])
        #expect(top.x == bottom.number("x"))
        #expect(top.y < bottom.number("y") ?? 0)
    }

    @Test(arguments: [
        ("from: 0\nto: 2\nticks: 1/12\nlabels: 0, 2/6, 17/12", ["0", "2/6", "17/12"]),
        ("from: 4\nto: 5\nticks: 1/3\nlabels: 4, 14/3, 4 1/3", ["4", "4 1/3", "14/3"]),
        ("from: 0\nto: 3/3\nticks: 1/3", ["0", "1/3", "2/3", "3/3"]),
        ("from: 1\nto: 7/3\nticks: 1/3", ["1", "4/3", "5/3", "2", "7/3"]),
        ("from: 1\nto: 2\nticks: 1/3", ["1", "1 1/3", "1 2/3", "2"]),
        ("from: 1\nto: 2 1/3\nticks: 1/3\nlabels: improper", ["1", "4/3", "5/3", "2", "7/3"]),
        ("from: 1/2\nto: 2\nticks: 1/3", ["1/2", "5/6", "1 1/6", "1 1/2", "1 5/6"]),
    ]) func `numbers keep the form they are written in`(block: String, numbers: [String]) {
        var drawing = DrawingBlock(block.split(separator: "\n").map(String.init), keys: NumberAxis.keys, decimalCommas: false)
        #expect(NumberAxis(&drawing)?.labelled(room: 300).map(\.text) == numbers)
    }

    @Test func `a point in another form than its tick's says its own`() throws {
        #expect(try Picture(.numberLine, "from: 0\nto: 1\nticks: 1/4\npoint: 2/4").all("strong").isEmpty)
        #expect(try Picture(.numberLine, "from: 0\nto: 1\nticks: 1/4\npoint: 1/2").all("strong").map(\.text) == ["1", "2"])
    }

    @Test func `numbers of a list that have no room beside one another stand in two rows`() throws {
        let picture = try Picture(.numberLine, "from: 0\nto: 30\nticks: 1\nlabels: 0, 18, 19, 20, 30")
        let heights = try ["0", "18", "19", "20", "30"].map { try picture.place(of: $0).y }
        #expect(heights[2] > heights[1] && heights.filter { $0 == heights[0] }.count == 4)
        #expect(picture.all("leader").count == 1)
        for (index, box) in picture.boxes.enumerated() { #expect(!picture.boxes[(index + 1)...].contains { $0.covers(box) }) }
    }

    @Test func `two names of one number stand one below the other`() throws {
        let picture = try Picture(.numberLine, "from: 0\nto: 2\nticks: 1\nlabels: 0, 1/2, 2/4, 1")
        let lines = picture.all("fraction-line").map { $0.points[0] }
        #expect(lines.count == 2 && lines[0].x == lines[1].x && lines[0].y < lines[1].y)
        #expect(picture.all("leader").isEmpty)
    }

    @Test(arguments: ["to: 20", "to: 20\npoint: 20 (Maximiliano García)", "to: 20\npoint: 0 (Maximiliano García)\ntitle: A", "to: 1000000", "to: 20\njump: 19 to 20 (one more than that)"])
    func `lines one below the other stand at one place, whatever is at their ends`(block: String) throws {
        let picture = try Picture(.numberLine, "from: 0\n" + block)
        let plain = try Picture(.numberLine, "from: 0\nto: 10")
        #expect(picture.size.x == plain.size.x)
        #expect(picture.elements[0].attributes["width"] == plain.elements[0].attributes["width"])
        #expect(picture.all("axis")[0].points.map(\.x) == plain.all("axis")[0].points.map(\.x))
        #expect(picture.boxes.allSatisfy(picture.holds))
    }

    @Test func `all points without a name say their numbers where one has to`() throws {
        let line = "from: 0\nto: 40\nticks: 1\nlabels: 0, 4, 40\n"
        #expect(try Picture(.numberLine, line + "point: 4, 17").all("strong").map(\.text) == ["4", "17"])
        #expect(try Picture(.numberLine, line + "point: 4, 40").all("strong").isEmpty)
        #expect(try Picture(.numberLine, line + "point: 4, 17 (Ana)").all("strong").map(\.text) == ["Ana"])
    }

    @Test func `numbers are left out where they would touch, and kept at round places`() throws {
        let picture = try Picture(.numberLine, "from: -30\nto: 70\nticks: 1")
        #expect(picture.all("tick-mark").count == 101)
        #expect(picture.words.contains("0"))
        let numbers = picture.words.compactMap { Int($0.replacing("−", with: "-")) }
        #expect(Set(zip(numbers, numbers.dropFirst()).map { $1 - $0 }).count == 1)
    }

    @Test(arguments: [
        ("-2 < x <= 3", [true, false]), ("[0, 5)", [false, true]), ("1 to 3", [false, false]), ("3 > x > 1", [true, true]),
        ("x > 4", [true]), ("4 < x", [true]), ("x <= 4", [false]), ("(-∞, 2]", [false]), ("[2, ∞)", [false]),
    ]) func `the ends of an interval are open or closed`(interval: String, open: [Bool]) throws {
        let picture = try Picture(.numberLine, "from: -5\nto: 5\nticks: 1\ninterval: \(interval)")
        #expect(picture.all("point").map { $0.attributes["class"] == "point open" } == open)
        #expect(picture.all("interval").count == (open.count == 1 ? 2 : 1), "a ray has a tip")
    }

    @Test func `a ray goes the right way`() throws {
        let up = try Picture(.numberLine, "from: 0\nto: 10\nticks: 1\ninterval: x > 4")
        let line = try #require(up.all("interval").first).points
        #expect(line[0].x == 26 + 0.4 * 300 && line[1].x > 326)
        #expect(up.spoken.hasSuffix("All numbers greater than 4."))
        let down = try Picture(.numberLine, "from: 0\nto: 10\nticks: 1\ninterval: 4 >= x (small)")
        #expect(down.spoken.hasSuffix("All numbers up to 4, small."))
    }

    @Test(arguments: [
        ("from: 2\nto: 0", "1:5: to: 0 is not above from: 2"),
        ("from: 0\nto: 2\nticks: 0", "2:8: ticks: 0 is not above 0"),
        ("from: 0\nto: 2\nticks: 1/1000", "2:8: more than 1,000 ticks from 0 to 2; a drawing takes at most 1,000"),
        ("from: 0\nto: 2\nticks: 1\nminor: 1/1000", "3:8: more than 1,000 ticks from 0 to 2; a drawing takes at most 1,000"),
        ("from: 0\nto: 2\npoint: 5 (far)", "2:8: 5 lies outside 0 to 2"),
        ("from: 0\nto: 2\njump: 1", "2:7: \"1\" is no range; write one such as 0 to 3/4"),
        ("from: 0\nto: 2\njump: 1 to 1", "2:7: a jump from 1 to 1 goes nowhere"),
        ("from: 0\nto: 2\ninterval: x", "2:11: \"x\" is no interval; write one such as −2 < x ≤ 3, x > 2, [0, 5) or 1 to 3"),
        ("from: 0\nto: 2\ninterval: 0 < x > 1", "2:11: \"0 < x > 1\" is no interval; write one such as −2 < x ≤ 3, x > 2, [0, 5) or 1 to 3"),
        ("from: 0\nto: 2\ninterval: 2 to 1", "2:11: the interval from 2 to 1 is empty"),
        ("from: 0\nto: 2\nlabels: al", "2:9: \"al\" is no choice for labels; write all, whole, ends, none, improper or numbers such as 0, 1, 2"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.numberLine, block) == [fault])
    }

    @Test func `one tick fewer than too many is drawn`() throws {
        #expect(try Picture(.numberLine, "from: 0\nto: 1\nticks: 1/1000").all("tick-mark").count == 1001)
    }
}

struct DoubleNumberLineTests {
    @Test func `what belongs together stands above one another, to scale`() throws {
        let picture = try Picture(.doubleNumberLine, "top: 0, 1, 3, 5 (Hours)\nbottom: 0, ?, 135, 225 (Miles)")
        #expect(try picture.place(of: "1").x == picture.place(of: "?").x)
        #expect(try picture.place(of: "3").x == picture.place(of: "135").x)
        let (one, five) = (try picture.place(of: "1").x, try picture.place(of: "5").x)
        #expect(abs((one - 16) * 5 - (five - 16)) < 0.5)
        #expect(picture.spoken == "A double number line: Hours above, Miles below. 0 above 0; 1 above unknown; 3 above 135; 5 above 225.")
    }

    @Test(arguments: [
        ("top: 0, 2, 4\nbottom: 0, 3, 7", "1:9: 7 does not stand below 4; at this rate it is 6"),
        ("top: 0, 2, 4\nbottom: 0, 3", "1:9: 2 numbers below 3; write as many in both lines, ? for one that is asked for"),
        ("top: 0, ?\nbottom: 0, ?", "1:9: nothing says where the pair ? and ? stands; write a full pair before it"),
        ("top: 4, 2\nbottom: 8, 4", "0:6: the numbers of a double number line rise from 0 on"),
        ("top: 1, 2", "-1:1: no line bottom; write one such as bottom: 0, 3, 6, 9 (Eggs)"),
        ("top: 0, a\nbottom: 0, 1", "0:9: \"a\" is no number; write a number such as 3/4, 0.75 or 2"),
        ("top: 0\nbottom: 0", "0:6: a double number line needs a pair beside 0"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.doubleNumberLine, block) == [fault])
    }
}
