@testable import Drawings
import Testing

struct AngleDrawingTests {
    @Test func `rays open by so many degrees, counterclockwise`() throws {
        let picture = try Picture(.angle, "degrees: 60\nnames: A, B, C")
        let rays = picture.all("ray").filter { $0.points.count == 2 }.map { $0.points[1] }
        #expect(rays == [Point(120, 0), Point(60, -103.9)])
        #expect(picture.words == ["60°", "A", "C", "B"])
        #expect(picture.spoken == "An angle of 60° (acute). The vertex is B; the rays go through A, C.")
    }

    @Test func `a right angle has a square, others an arc the right way round`() throws {
        let right = try #require(Picture(.angle, "degrees: 90°").all("arc").first)
        #expect(right.points == [Point(16, 0), Point(16, -16), Point(0, -16)])
        #expect(try Picture(.angle, "degrees: 250").all("arc").first?.attributes["d"] == "M30 0A30 30 0 1 0 -10.3 28.2")
        #expect(try Picture(.angle, "degrees: 130").all("arc").first?.attributes["d"] == "M30 0A30 30 0 0 0 -19.3 -23")
    }

    @Test func `angles follow one another, and a label hides what is asked for`() throws {
        let picture = try Picture(.angle, "degrees: 35, 55 (?)", language: "es")
        #expect(picture.spoken == "Un ángulo de 35° (agudo). Junto a él, un ángulo de medida desconocida (agudo).")
        #expect(!picture.text.contains("55"))
        #expect(try Picture(.angle, "degrees: 90, 120, 150").all("ray").count { $0.points.count == 2 } == 3, "the last ray is the first")
    }

    @Test(arguments: [
        ("degrees: 0", "0:10: 0° cannot be drawn; write degrees above 0, up to 360"),
        ("degrees: 361", "0:10: 361° cannot be drawn; write degrees above 0, up to 360"),
        ("degrees: 200, 200", "0:10: the angles make more than 360° together"),
        ("degrees: sixty", "0:10: \"sixty\" is no number; write a number such as 3/4, 0.75 or 2"),
        ("degrees: 60\nnames: A, B", "1:8: 2 names for 3 points; write a point of the first ray, the vertex, then a point of each other ray, such as A, B, C"),
        ("turn: 3", "-1:1: no line degrees; write one such as degrees: 60"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.angle, block) == [fault])
    }
}

struct ClockDrawingTests {
    @Test func `a time that is asked for is said by the hands`() throws {
        #expect(try Picture(.clock, "time: 9:20 (?)").spoken == "A clock to be read: the hour hand points between the 9 and the 10, the minute hand at the 4.")
        #expect(try Picture(.clock, "time: 12:07 (?)", language: "es").spoken == "Un reloj por leer: la manecilla de las horas señala entre el 12 y el 1, el minutero entre el 1 y el 2.")
    }

    @Test func `the hour hand moves on between the hours`() throws {
        let picture = try Picture(.clock, "time: 9:30")
        // Half past nine: 285 degrees from the top.
        let hour = try #require(picture.all("hour-hand").first).points
        #expect(hour == [Point(97, 90), Point(53.5, 78.4)])
        let minute = try #require(picture.all("minute-hand").first).points
        #expect(minute == [Point(97, 90), Point(97, 163.8)])
        #expect(picture.words.compactMap(Int.init).sorted() == Array(1...12))
        #expect(picture.spoken == "A clock shows 9:30.")
    }

    @Test func `twelve, midnight and zero are one place`() throws {
        let noon = try Picture(.clock, "time: 12:00").all("hour-hand").map(\.points)
        #expect(try Picture(.clock, "time: 0:00").all("hour-hand").map(\.points) == noon)
        #expect(noon == [[Point(97, 90), Point(97, 45)]])
        #expect(try Picture(.clock, "time: 15:05").spoken == "A clock shows 15:05.")
    }

    @Test func `hands can be left to students`() throws {
        let blank = try Picture(.clock, "hands: none", language: "es")
        #expect(blank.all("hour-hand").isEmpty && blank.all("minute-hand").isEmpty)
        #expect(blank.spoken == "Un reloj sin manecillas.")
        #expect(try Picture(.clock, "time: 3:20\nhands: minute").spoken == "A clock with a minute hand alone, at 20 minutes.")
        #expect(try Picture(.clock, "time: 3:20 (Start)\nlabels: minutes").words.contains("55"))
    }

    @Test(arguments: ["25:00", "3:60", "3.45", "3:4", "noon", "3:-1", "+3:00", "3:45:10"]) func `what is no time is said at its place`(time: String) {
        #expect(faults(.clock, "time: 3:00, \(time)") == ["0:13: \"\(time)\" is no time; write one such as 3:45"])
    }

    @Test func `a clock needs a time`() {
        #expect(faults(.clock, "labels: minutes") == ["-1:1: no line time; write one such as time: 3:45"])
        #expect(faults(.clock, "time: 1:00,2:00,3:00,4:00,5:00,6:00,7:00") == ["0:7: more than 6 clocks; a drawing takes at most 6"])
    }
}
