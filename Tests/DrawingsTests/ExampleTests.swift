@testable import Drawings
import Foundation
import Testing

/// What every drawing has to be, tried on every example.
struct ExampleTests {
    @Test(arguments: DrawingKind.allCases) func `every kind has two examples at least`(kind: DrawingKind) {
        #expect(Example.all.count { $0.kind == kind } >= 2)
    }

    @Test(arguments: Example.all) func `an example is read and drawn`(example: Example) throws {
        let svg = try Picture(example.kind, example.lines)
        try svg.checkIsWellFormed()
        #expect(!svg.text.contains("style"))
        #expect(!svg.text.contains("nan") && !svg.text.contains("inf"))
        #expect(svg.spoken.hasSuffix(".") && !svg.spoken.contains("{"))
    }

    @Test(arguments: Example.all) func `no words of an example cover others or leave the drawing`(example: Example) throws {
        let svg = try Picture(example.kind, example.lines)
        let boxes = svg.boxes
        #expect(svg.size.x <= 358, "a phone shows it at its own size, this one is \(svg.size.x) wide")
        for (index, box) in boxes.enumerated() {
            #expect(svg.holds(box), "\(box) leaves the drawing")
            for other in boxes[(index + 1)...] where box.covers(other) { Issue.record("\(box.words) covers \(other.words)") }
        }
    }

    @Test(arguments: Example.all) func `an example is the same bytes each time, and speaks Spanish`(example: Example) throws {
        #expect(try Picture(example.kind, example.lines).text == Picture(example.kind, example.lines).text)
        let spanish = try Picture(example.kind, example.lines, language: "es-MX")
        #expect(spanish.spoken != (try Picture(example.kind, example.lines).spoken))
        #expect(!spanish.spoken.contains("{"))
    }

    /// Writes all examples into one page, to be looked at: `CHALKLINE_GALLERY=FILE swift test --filter gallery`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CHALKLINE_GALLERY"] != nil)) func `gallery`() throws {
        let path = ProcessInfo.processInfo.environment["CHALKLINE_GALLERY"] ?? ""
        let styles = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/styles").standardized.path
        var page = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Drawings</title>"
        for style in ["base", "layout", "prose", "drawings", "print"] { page += "<link rel=stylesheet href='file://\(styles)/\(style).css'>" }
        page += "<main><div class=prose>"
        var kind: DrawingKind?
        for (index, example) in Example.all.enumerated() {
            if kind != example.kind { page += "<h2>\(example.kind.rawValue)</h2>" }
            kind = example.kind
            let svg = try Picture(example.kind, example.lines, id: "Drawing\(index)")
            page += "<h3>\(example.name)</h3><figure class=drawn>\(svg.text)</figure><p><small>\(svg.spoken)</small></p>"
        }
        try Data((page + "</div></main></html>").utf8).write(to: URL(filePath: path))
    }
}
