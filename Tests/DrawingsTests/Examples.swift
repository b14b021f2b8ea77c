@testable import Drawings
import Foundation
import Testing

/// The drawings of `Examples/`, from which the guide shows each kind with its source.
struct Example: CustomTestStringConvertible, Sendable {
    let kind: DrawingKind
    let name: String
    let lines: [String]

    var testDescription: String { kind.rawValue + ": " + name }

    static let all: [Example] = DrawingKind.allCases.flatMap(read)

    private static var folder: URL { URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Examples") }

    private static func read(_ kind: DrawingKind) -> [Example] {
        let text = (try? String(contentsOf: folder.appending(path: kind.rawValue + ".md"), encoding: .utf8)) ?? ""
        var examples: [Example] = []
        var (name, lines) = ("", [String]?.none)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```"), let read = lines {
                examples.append(Example(kind: kind, name: name, lines: read))
                lines = nil
            } else if line == "```" + kind.rawValue {
                lines = []
            } else if lines != nil {
                lines?.append(line)
            } else if line.hasPrefix("## ") {
                name = String(line.dropFirst(3))
            }
        }
        return examples
    }
}
