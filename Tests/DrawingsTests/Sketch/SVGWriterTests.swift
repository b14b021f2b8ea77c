@testable import Drawings
import Testing

struct SVGWriterTests {
    private func drawing(_ write: (inout SVGWriter) -> Void) -> String {
        var svg = SVGWriter(name: "x", id: "Drawing-a", width: 100, height: 50.25, title: "A & B", description: "<one>")
        write(&svg)
        return String(decoding: svg.finished(), as: UTF8.self)
    }

    @Test func `names the drawing for those who cannot see it`() {
        let svg = drawing { _ in }
        #expect(svg.contains("role=\"img\" aria-labelledby=\"Drawing-a-Title Drawing-a-Text\""))
        #expect(svg.contains("<title id=\"Drawing-a-Title\">A &amp; B</title>"))
        #expect(svg.contains("<desc id=\"Drawing-a-Text\">&lt;one&gt;</desc>"))
        #expect(svg.hasSuffix("</svg>\n"))
    }

    @Test func `writes numbers to the tenth`() {
        let numbers = [0, 1, -1.04, -0.04, 12.25, 99.96].map { SVGWriter.text(of: $0) }
        #expect(numbers == ["0", "1", "-1", "0", "12.3", "100"])
    }

    @Test func `carries no style`() {
        let svg = drawing {
            $0.circle("node", at: Point(1, 2), radius: 3)
            $0.rectangle("step", at: Point(1, 2), size: Point(3, 4))
            $0.text("name", ["a\"", "b"], at: Point(0, 10), anchor: .middle, leading: 16)
        }
        #expect(!svg.contains("style"))
        #expect(svg.contains("<text class=\"name\" x=\"0\" y=\"26\" text-anchor=\"middle\">b</text>"))
    }
}
