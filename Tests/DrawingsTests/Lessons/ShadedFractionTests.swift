@testable import Drawings
import Testing

struct FractionBarTests {
    @Test func `parts are equal and so many are shaded and hatched`() throws {
        let picture = try Picture(.fractionBar, "bar: 3/4 (Maya)")
        #expect(picture.all("shaded").map { $0.number("width") } == [88, 88, 88])
        #expect(picture.all("part").map { $0.number("width") } == [88])
        #expect(picture.all("hatched").count == 3)
        #expect(picture.spoken == "A bar cut into 4 equal parts; 3 shaded: 3/4, Maya.")
    }

    @Test func `bars of one drawing have wholes of one length`() throws {
        let picture = try Picture(.fractionBar, "bar: 5/3, 1/2")
        #expect(Set(picture.all("outline").compactMap { $0.number("width") }) == [172])
        #expect(picture.all("shaded").count == 6)
        #expect(picture.spoken == "2 bars cut into 3 equal parts each; 5 parts shaded: 5/3. A bar cut into 2 equal parts; 1 shaded: 1/2.")
    }

    @Test func `a decimal is tenths, and what would be too many parts is as few as will do`() throws {
        #expect(try Picture(.fractionBar, "bar: 0.3").all("shaded").count == 3)
        #expect(try Picture(.fractionBar, "bar: 75%").spoken == "A bar cut into 4 equal parts; 3 shaded: 75%.")
        #expect(try Picture(.fractionBar, "bar: 1.25").all("shaded").count == 5)
        #expect(faults(.fractionBar, "bar: 37%") == ["0:6: 37% cannot be shaded; a drawing takes fractions from 0 to 4 with at most 60 parts"])
    }

    @Test func `a fraction that is asked for is not said`() throws {
        #expect(try Picture(.fractionBar, "bar: 3/4 (?)").spoken == "A bar cut into 4 equal parts; 3 shaded: unknown.")
    }

    @Test(arguments: [
        ("bar: 1/61", "0:6: 1/61 cannot be shaded; a drawing takes fractions from 0 to 4 with at most 60 parts"),
        ("bar: 9/2", "0:6: 9/2 cannot be shaded; a drawing takes fractions from 0 to 4 with at most 60 parts"),
        ("bar: -1/2", "0:6: −1/2 cannot be shaded; a drawing takes fractions from 0 to 4 with at most 60 parts"),
        ("bar: half", "0:6: \"half\" is no number; write a number such as 3/4, 0.75 or 2"),
        ("labels: parts", "-1:1: no line bar; write one such as bar: 3/4"),
        ("bar: 0,0,0,0,0,0,0,0,0,0,0,0,1", "0:30: more than 12 fractions; a drawing takes at most 12"),
    ]) func `a wrong line is said at its place`(block: String, fault: String) {
        #expect(faults(.fractionBar, block) == [fault])
    }
}

struct FractionCircleTests {
    @Test func `sectors begin at the top and go round clockwise`() throws {
        let picture = try Picture(.fractionCircle, "circle: 1/4")
        #expect(picture.all("shaded").map { $0.attributes["d"] } == ["M68 68L68 0A68 68 0 0 1 136 68Z"])
        #expect(picture.all("cut").count == 4)
        #expect(picture.spoken == "A circle cut into 4 equal parts; 1 shaded: 1/4.")
    }

    @Test func `a mixed number is wholes and a part`() throws {
        let picture = try Picture(.fractionCircle, "circle: 2 1/4", language: "es")
        #expect(picture.all("outline").count == 3)
        #expect(picture.all("shaded").count == 9)
        #expect(picture.spoken == "3 círculos divididos en 4 partes iguales cada uno; 9 partes sombreadas: 2 1/4.")
    }

    @Test func `a wrong line is said at its place`() {
        #expect(faults(.fractionCircle, "circle: 5") == ["0:9: 5 cannot be shaded; a drawing takes fractions from 0 to 4 with at most 60 parts"])
        #expect(faults(.fractionCircle, "title: x") == ["-1:1: no line circle; write one such as circle: 3/4"])
    }
}
