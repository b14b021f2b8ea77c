import Drawings
import Foundation
import TeXMath
import Testing

/// The guide's pages of formulas and drawings, which one copies from.
struct GuideTests {
    private static func page(_ name: String) -> String {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: package.appending(path: "content/guide/\(name).md"), encoding: .utf8)) ?? ""
    }

    @Test func `lists what is left out of formulas, each with its reason`() throws {
        let section = try #require(Self.page("formulas").components(separatedBy: "## What is left out\n").last)
        // Commands in a reason are set as code.
        let listed = section.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { $0.filter { $0 != "`" } }
        #expect(listed == TeXCommands.leftOut.map { "- \($0.names.joined(separator: ", ")): \($0.reason)." })
    }

    @Test func `shows for each formula what becomes of it`() {
        let rows = Self.page("formulas").split(separator: "\n").filter { $0.hasPrefix("| `$") }
        #expect(rows.count > 80)
        for row in rows {
            let cells = row.components(separatedBy: " | ")
            #expect(cells.count == 2 && cells[0] == "| `" + cells[1].dropLast(2) + "`", "\(row)")
        }
    }

    @Test(arguments: DrawingKind.allCases)
    func `shows and explains every drawing and each of its lines`(kind: DrawingKind) throws {
        let sections = Self.page("drawings").components(separatedBy: "\n### ")
        let section = try #require(sections.first { $0.contains("The word after the fence is `\(kind.rawValue)`.") })
        // Each source is drawn right below it.
        let parts = section.components(separatedBy: "````text\n").dropFirst()
        #expect(!parts.isEmpty)
        for part in parts {
            let pieces = part.components(separatedBy: "\n````\n\n")
            #expect(pieces.count == 2 && pieces[1].hasPrefix(pieces[0] + "\n") && pieces[0].hasPrefix("```\(kind.rawValue)\n"))
        }
        let explained = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { $0.components(separatedBy: " | ").first }
        let keys = explained.flatMap { $0.dropFirst(2).split(separator: ",").map { String($0.filter { !"` ".contains($0) }) } }
        #expect(keys.sorted() == kind.keys.sorted())
    }
}
