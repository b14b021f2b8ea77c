@testable import Drawings
import Foundation
import Testing

/// The drawings of `Examples/` and those that the guide shows.
struct Example: CustomTestStringConvertible, Sendable {
    let kind: DrawingKind
    let name: String
    let lines: [String]

    var testDescription: String { kind.rawValue + ": " + name }

    static let all: [Example] = DrawingKind.allCases.flatMap { kind in
        let examples = read(kind, folder.appending(path: "Examples/\(kind.rawValue).md"))
        // The guide has each twice, as its source and drawn.
        let guide = read(kind, folder.appending(path: "../../content/guide/drawings.md"), name: "the guide's")
        return guide.reduce(into: examples) { all, example in
            if !all.contains(where: { $0.lines == example.lines }) { all.append(example) }
        }
    }

    private static var folder: URL { URL(filePath: #filePath).deletingLastPathComponent() }

    private static func read(_ kind: DrawingKind, _ file: URL, name: String = "") -> [Example] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var examples: [Example] = []
        var (name, lines) = (name, [String]?.none)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```"), let read = lines {
                examples.append(Example(kind: kind, name: name, lines: read))
                lines = nil
            } else if line == "```" + kind.rawValue {
                lines = []
            } else if lines != nil {
                lines?.append(line)
            } else if line.hasPrefix("## "), file.lastPathComponent == kind.rawValue + ".md" {
                name = String(line.dropFirst(3))
            }
        }
        return examples
    }
}
