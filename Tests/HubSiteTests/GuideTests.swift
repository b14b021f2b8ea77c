import Drawings
import Foundation
import SourceText
import TeXMath
import Testing

/// The guide's pages: of findings, which a leader looks codes up in, and of formulas and drawings, which one copies from.
struct GuideTests {
    private static func page(_ name: String) -> String {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: package.appending(path: "content/guide/\(name).md"), encoding: .utf8)) ?? ""
    }

    private static let findings = page("findings")

    /// Its entries: "- **`code`** (severity): What it means. What to do."
    private static let entries = findings.split(separator: "\n").filter { $0.hasPrefix("- **`") }

    @Test func `lists every code once, with its severity`() {
        let listed = Self.entries.map { $0.prefix { $0 != ":" } }
        let codes = DiagnosticCode.allCases.map { "- **`\($0.rawValue)`** (\($0.severity.rawValue))" }
        #expect(listed.map(String.init).sorted() == codes.sorted())
    }

    @Test func `says of each what it means and what to do`() {
        #expect(!Self.entries.isEmpty)
        for entry in Self.entries {
            let words = entry.drop { $0 != ":" }.dropFirst().split(separator: " ")
            #expect(words.count >= 8 && entry.hasSuffix("."), "\(entry)")
        }
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
