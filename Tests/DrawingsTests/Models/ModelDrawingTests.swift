@testable import Drawings
import Testing

struct ModelDrawingTests {
    private let seven = [
        DrawnStep(name: "Plan", note: "before the lesson"), DrawnStep(name: "Launch", note: "beginning"),
        DrawnStep(name: "Facilitate productive struggle", note: "students at work"),
        DrawnStep(name: "Make student thinking visible", note: "discussion"),
        DrawnStep(name: "Connect to the mathematics", note: "discussion"), DrawnStep(name: "Build and expand", note: "closing"),
        DrawnStep(name: "Reflect", note: "after the lesson"),
    ]

    private struct Box {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        func covers(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// The lines of text of a drawing as the boxes they fill.
    private func boxes(_ svg: String) -> [Box] {
        svg.split(separator: "\n").filter { $0.hasPrefix("<text") }.compactMap { line in
            func value(_ name: String) -> String? {
                line.split(separator: " \(name)=\"", maxSplits: 1).dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
            }
            guard let x = value("x").flatMap(Double.init), let y = value("y").flatMap(Double.init),
                let text = line.split(separator: ">").last?.split(separator: "</").first ?? line.split(separator: ">").dropFirst().first
            else { return nil }
            let words = text.prefix { $0 != "<" }
            let size = value("class") == "note" ? DrawnLabel.noteSize : DrawnLabel.nameSize
            let width = TextMeasure.width(of: words, size: size)
            let left = switch value("text-anchor") { case "middle": x - width / 2; case "end": x - width; default: x }
            return Box(left: left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2)
        }
    }

    private func size(_ svg: String) -> (width: Double, height: Double)? {
        let numbers = svg.split(separator: "viewBox=\"").dropFirst().first?.prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
        return numbers.flatMap { $0.count == 4 ? ($0[2], $0[3]) : nil }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func checkLayout(_ svg: String, lines: ClosedRange<Int>) throws {
        let boxes = boxes(svg)
        #expect(lines.contains(boxes.count), "\(boxes.count) lines")
        let (width, height) = try #require(size(svg))
        #expect(width <= 360, "a phone shows it at its own size")
        for (index, box) in boxes.enumerated() {
            #expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height)
            #expect(!boxes[(index + 1)...].contains { box.covers($0) })
        }
    }

    @Test(arguments: 3...12) func `no name of a circle covers another or leaves the drawing`(count: Int) throws {
        let steps = (0..<count).map { seven[$0 % 7] }
        let svg = text(CycleDrawing(steps, centre: "Mathematical goal").svg(id: "D", title: "t", description: "d"))
        #expect(svg.split(separator: "class=\"node\"").count == count + 1)
        #expect(svg.split(separator: "class=\"arrow\"").count == count + 1)
        try checkLayout(svg, lines: 3 * count...8 * count)
    }

    @Test(arguments: [3, 4, 5, 9]) func `no name of a line covers another or leaves the drawing`(count: Int) throws {
        let steps = (0..<count).map { seven[$0 % 7] }
        let svg = text(PathDrawing(steps, centre: "A task that is worth discussing").svg(id: "D", title: "t", description: "d"))
        #expect(svg.contains("class=\"ground\""))
        try checkLayout(svg, lines: 3 * count...8 * count)
    }

    @Test(arguments: [3, 4, 8]) func `a staircase rises to the right`(count: Int) throws {
        let steps = (0..<count).map { DrawnStep(name: seven[$0 % 7].name) }
        let svg = text(StairsDrawing(steps).svg(id: "D", title: "t", description: "d"))
        try checkLayout(svg, lines: 2 * count...6 * count)
        let numbers = svg.split(separator: "\n").filter { $0.contains("class=\"number\"") }
        #expect(numbers.first?.contains(">1<") == true)
        let first = try #require(boxes(String(numbers[0])).first)
        let last = try #require(boxes(String(numbers[count - 1])).first)
        #expect(first.left < last.left && first.top > last.top)
    }

    @Test func `few short phases stand side by side, long names one below the other`() {
        let short = ["Launch", "Explore", "Discuss"].map { DrawnStep(name: $0) }
        let long = ["Contextualization", "Decontextualization", "Recontextualization"].map { DrawnStep(name: $0) }
        func height(_ steps: [DrawnStep]) -> Double {
            size(text(PathDrawing(steps, centre: nil).svg(id: "D", title: "t", description: "d")))?.height ?? 0
        }
        #expect(height(short) < 80)
        #expect(height(long) > 100)
    }
}
