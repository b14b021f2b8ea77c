import Foundation
import Standards
import Testing

struct StandardsCatalogTests {
    private let catalog = StandardsCatalog.commonCore

    private func codes(_ level: Standard.Level) -> [String] {
        catalog.entries.filter { $0.level == level }.map(\.code.text)
    }

    @Test func `has the 385 standards of the Common Core and each of their parts`() {
        #expect(codes(.standard).count == 385)
        #expect(codes(.part).count == 124)
        #expect(Set(catalog.entries.map(\.code)).count == catalog.entries.count)
        #expect(codes(.part).filter { $0.hasPrefix("3.NF") } == [
            "3.NF.A.2.a", "3.NF.A.2.b", "3.NF.A.3.a", "3.NF.A.3.b", "3.NF.A.3.c", "3.NF.A.3.d",
        ])
        #expect(codes(.domain).filter { $0.hasPrefix("3.") } == ["3.OA", "3.NBT", "3.NF", "3.MD", "3.G"])
    }

    @Test func `agrees code for code with the list of facts`() throws {
        guard let facts = Facts.read() else { return }
        #expect(codes(.standard).sorted() == facts.standards.sorted())
        #expect(codes(.part).sorted() == facts.parts.sorted())
    }

    @Test func `knows what an entry is part of and what is part of it`() throws {
        let part = try #require(catalog.index(of: StandardCode("5.nf.b.7.C")))
        let standard = try #require(catalog[part].parent)
        #expect(catalog[standard].code.text == "5.NF.B.7")
        #expect(catalog[try #require(catalog.domain(of: part))].code.text == "5.NF")
        #expect(catalog.standards(in: part) == [standard])
        let domain = try #require(catalog.index(of: StandardCode("HSG-C")))
        #expect(catalog.standards(in: domain).map { catalog[$0].code.text } == [
            "HSG-C.A.1", "HSG-C.A.2", "HSG-C.A.3", "HSG-C.A.4", "HSG-C.B.5",
        ])
        #expect(catalog[domain].grade == "HS" && catalog[domain].domain == "HSG-C")
    }

    @Test func `adds the codes of other frameworks, joined from both sides`() throws {
        var catalog = StandardsCatalog.commonCore
        #expect(!catalog.isHubsOwn)
        let own = catalog.add("NC.4.NF.1", grade: "4", domain: "nf")
        let core = try #require(catalog.index(of: StandardCode("4.NF.A.1")))
        catalog.join(own, core)
        catalog.join(core, own)
        #expect(catalog.isHubsOwn)
        #expect(catalog[own].crosswalk == [core] && catalog[core].crosswalk == [own])
        #expect(catalog[own].domain == "NF")
        #expect(catalog.domain(of: own) == nil)
        #expect(catalog.read("nc.4.nf.1") == .entries([own]))
    }
}

/// The list of codes beside the repository, expanded.
private struct Facts {
    var standards: [String] = []
    var parts: [String] = []

    static func read(from start: String = #filePath) -> Facts? {
        var folder = URL(filePath: start).deletingLastPathComponent()
        while folder.path != "/" {
            if let text = try? String(contentsOf: folder.appending(path: "shared/facts/ccss-m.md"), encoding: .utf8) {
                return Facts(text)
            }
            folder.deleteLastPathComponent()
        }
        print("skipped: no shared/facts/ccss-m.md beside the repository")
        return nil
    }

    private init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.contains(";"), line.contains(where: \.isNumber), line.hasPrefix("K.CC") {
                parts = line.split(separator: ";").flatMap(Self.parts)
            } else {
                standards += Self.standards(line)
            }
        }
    }

    /// `3 | NBT A1-3; NF A1-3`, `HSN | RN A1-2 B3`.
    private static func standards(_ line: Substring) -> [String] {
        let halves = line.components(separatedBy: " | ")
        return halves[1].components(separatedBy: "; ").flatMap { domain -> [String] in
            let words = domain.components(separatedBy: " ")
            let prefix = halves[0].hasPrefix("HS") ? "\(halves[0])-\(words[0])" : "\(halves[0]).\(words[0])"
            return words.dropFirst().flatMap { word -> [String] in
                let numbers = word.dropFirst().split(separator: "-").compactMap { Int($0) }
                return (numbers[0]...(numbers.last ?? 0)).map { "\(prefix).\(word.prefix(1)).\($0)" }
            }
        }
    }

    /// ` 3.NF.A.2a-b`, ` HSN.VM.B.4a-c`.
    private static func parts(_ text: Substring) -> [String] {
        let code = text.trimmingCharacters(in: .whitespaces).replacing(#/^(HS.)\./#) { "\($0.output.1)-" }
        guard let match = code.wholeMatch(of: #/(.+\d)([a-z])-([a-z])/#) else { return [] }
        let letters = "abcdefgh"
        return letters.filter { String($0) >= match.2 && String($0) <= match.3 }.map { "\(match.1).\($0)" }
    }
}
