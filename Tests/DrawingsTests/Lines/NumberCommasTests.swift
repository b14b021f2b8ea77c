import Drawings
import Testing

struct NumberCommasTests {
    private func alt(_ kind: DrawingKind, _ lines: String, decimalCommas: Bool) -> String {
        let (drawing, faults) = kind.read(lines: lines.split(separator: "\n").map(String.init), decimalCommas: decimalCommas)
        guard faults.isEmpty, let drawing else { return "! " + faults.map(\.message).joined(separator: "; ") }
        let svg = String(decoding: drawing.svg(id: "D", words: DrawingWords(language: "en"), formula: { _ in nil }), as: UTF8.self)
        return String(svg.split(separator: "<desc").last?.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } ?? "")
    }

    @Test(arguments: [
        ("1,5; 2; 2,5", "1,5 to 2,5"), ("1,2, 3", "3 values from 1 to 3"), ("1,2,3", "1 to 3"), ("1, 2, 3", "1 to 3"), ("12,500; 13,000", "12500 to 13000"),
    ])
    func `takes a comma between digits for what it is among the others`(data: String, span: String) {
        #expect(alt(.dotPlot, "data: \(data)", decimalCommas: false).contains(span))
    }

    @Test(arguments: [("1,5", "A point at 1,5."), ("1,5, 2", "A point at 1,5. A point at 2."), ("0,5 (a, b)", "A point at 0,5"), ("1, 2", "A point at 1"), ("0,5 a", "! ")])
    func `takes one between two digits for a decimal one where the language has them`(point: String, expected: String) {
        #expect(alt(.numberLine, "from: 0\nto: 3\npoint: \(point)", decimalCommas: true).contains(expected))
    }

    @Test(arguments: [(DrawingKind.dotPlot, "data: 1,500"), (.numberLine, "from: 0\nto: 20,000\npoint: 1,500 (A)")])
    func `asks where a list may be one number`(kind: DrawingKind, text: String) {
        #expect(faults(kind, text).first?.contains("\"1,500") == true && faults(kind, text).first?.contains("may be one number or two; write ") == true)
    }

    @Test func `leaves words as they are written`() {
        let words = alt(.barChart, "bar: 1,5 litros = 4\nbar: Agua = 2,5\ntitle: De 1,5 litros", decimalCommas: true)
        #expect(words.contains("1,5 litros: 4") && words.contains("Agua: 2,5"), "\(words)")
    }

    @Test func `writes what is worked out as the author writes numbers`() {
        let halves = "from: 0\nto: 1\nticks: "
        #expect(labels(.numberLine, halves + "0,25") == ["0", "0,25", "0,50", "0,75", "1"])
        #expect(labels(.numberLine, halves + "0.25") == ["0", "0.25", "0.50", "0.75", "1"])
        #expect(labels(.numberLine, halves + "0,25\npoint: 0.5").contains("0.75"), "who writes both gets points")
        #expect(labels(.numberLine, halves + "0,25\npoint: 1 ($2.5$)").contains("2.5"), "a formula is its author's")
    }

    private func labels(_ kind: DrawingKind, _ lines: String) -> [String] {
        let drawing = kind.read(lines: lines.split(separator: "\n").map(String.init), decimalCommas: true).drawing
        let svg = drawing.map { String(decoding: $0.svg(id: "D", words: DrawingWords(language: "es"), formula: { _ in nil }), as: UTF8.self) } ?? ""
        return svg.split(separator: "<text ").dropFirst().map { String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) }
    }

    @Test func `leaves points as they are written`() {
        #expect(alt(.coordinatePlane, "x: 0 to 5\ny: 0 to 5\npoint: (1,5)", decimalCommas: true).contains("(1, 5)"))
    }
}
