@testable import Search
import Testing

struct SearchIndexTests {
    private let pages = [
        SearchPage(
            address: "a/", title: "Fair shares", language: "en", kind: "task", grades: ["3"], keywords: ["3.NF.A.1"],
            sections: [SearchPage.Section(id: "task", heading: "Task", text: Array("Four friends share three bars.".utf8))]),
        SearchPage(
            address: "b/", title: "Otra página", language: "es", kind: "task", grades: ["4"],
            sections: [SearchPage.Section(id: "", heading: "", text: Array("Comparten las fracciones.".utf8))]),
        SearchPage(
            address: "c/", title: "A page", language: "en", kind: "page",
            sections: [SearchPage.Section(id: "", heading: "", text: Array("Bars are shared. Bars, bars!".utf8))]),
    ]

    private func index(partSize: Int = 10) -> SearchIndex {
        let starts = stride(from: 0, to: pages.count, by: partSize)
        let counters = starts.map { start in
            var counter = PageCounter()
            counter.count(start..<min(pages.count, start + partSize)) { pages[$0] }
            return counter
        }
        return SearchIndex(counters.map(\.part), BigramPieces(counters))
    }

    /// The pages that a word leads to, with its level on each.
    private func pages(of word: String, in index: SearchIndex) -> [Int: Int] {
        var found: [Int: Int] = [:]
        let entries = index.entries.flatMap { $0.split(separator: 0x20, omittingEmptySubsequences: false) }
        for piece in index.vocabulary {
            for item in ReadPiece(piece).items where item.word == word {
                var next = 0
                for number in ReadPiece.numbers(entries[item.stem]) {
                    next += number >> 4
                    found[next] = number & 15
                    next += 1
                }
            }
        }
        return found
    }

    @Test func `has another version where anything is another that results show`() {
        func version(_ pages: [SearchPage]) -> Substring? {
            var counter = PageCounter()
            counter.count(pages.indices) { pages[$0] }
            return String(decoding: SearchIndex([counter.part], BigramPieces([counter])).start, as: UTF8.self).split(separator: ",").first
        }
        let changes: [(inout SearchPage) -> Void] = [
            { $0.address = "renamed/" }, { $0.title += "!" }, { $0.grades = ["5"] }, { $0.sections[0].id = "other" },
        ]
        let versions = changes.map { change in
            var changed = pages
            change(&changed[0])
            return version(changed)
        }
        #expect(Set(versions + [version(pages)]).count == changes.count + 1)
        #expect(version(pages) == version(pages))
    }

    @Test func `leads from a word to every page that has another form of it`() {
        #expect(Set(pages(of: "share", in: index()).keys) == [0, 2])
        #expect(Set(pages(of: "shared", in: index()).keys) == [0, 2])
        #expect(Set(pages(of: "fracciones", in: index()).keys) == [1])
    }

    @Test func `counts the title above headings above text`() {
        let shares = pages(of: "shares", in: index())
        #expect(shares[0]! > shares[2]!)
        #expect(pages(of: "3.nf.1", in: index())[0]! > 0)
        #expect(pages(of: "bars", in: index())[2]! > pages(of: "bars", in: index())[0]!)
    }

    @Test func `is the same however the pages are divided`() {
        let (one, other) = (index(), index(partSize: 1))
        #expect(one.entries == other.entries)
        #expect(one.vocabulary == other.vocabulary)
        #expect(one.start == other.start)
        #expect(one.facets == other.facets)
        #expect(one.bigrams == other.bigrams)
    }

    /// The pages on which two words may stand side by side.
    private func pages(of left: String, _ right: String, in index: SearchIndex) -> [Int] {
        let mixed = BigramTable.hash(of: left.utf8) &* 31 &+ BigramTable.hash(of: right.utf8)
        let buckets = index.bigrams.flatMap { $0.split(separator: 0x20, omittingEmptySubsequences: false) }
        var next = 0
        return ReadPiece.numbers(buckets[Int((mixed ^ mixed >> 15) & 8191)]).map { gap in
            defer { next += gap + 1 }
            return next + gap
        }
    }

    @Test func `knows on which pages two words stand side by side`() {
        #expect(pages(of: "three", "bars", in: index()) == [0])
        #expect(pages(of: "bars", "bars", in: index(partSize: 1)) == [2])
        #expect(pages(of: "otra", "pagina", in: index()) == [1])
        #expect(pages(of: "bars", "three", in: index()) == [])
        #expect(pages(of: "task", "four", in: index()) == [], "a heading and its text are two")
    }

    @Test func `says each page's kind and grades`() {
        #expect(String(decoding: index().facets, as: UTF8.self) == #"["page","task 3","task 4"],"# + "\"#$!\"")
    }

    @Test(arguments: [0, 1, 63, 64, 91, 1791, 1792, 160_000, 99_999_999])
    func `writes numbers that read back`(number: Int) {
        var bytes: [UInt8] = []
        bytes.append(number: number)
        bytes.append(number: 7)
        #expect(ReadPiece.numbers(bytes[...]) == [number, 7])
        #expect(!bytes.contains(0x22) && !bytes.contains(0x5C) && !bytes.contains(0x20))
    }
}

/// What a script reads from a piece of the vocabulary.
private struct ReadPiece {
    var items: [(word: String, stem: Int)] = []

    init(_ piece: [UInt8]) {
        let parts = piece.split(separator: 0x22).filter { $0 != [0x2C] }
        var word: [UInt8] = []
        var stem = 0
        var differences = Self.numbers(parts[1])[...]
        var index = parts[0].startIndex
        while index < parts[0].endIndex {
            word.removeLast(word.count - Int(parts[0][index] - 65))
            let rest = parts[0][(index + 1)...].prefix { !(65...90).contains($0) }
            word += rest
            index = rest.endIndex
            let difference = differences.removeFirst()
            stem += difference & 1 == 1 ? -(difference + 1) / 2 : difference / 2
            items.append((String(decoding: word, as: UTF8.self), stem))
        }
    }

    static func numbers(_ text: ArraySlice<UInt8>) -> [Int] {
        var (numbers, value, unit): ([Int], Int, Int) = ([], 0, 1)
        for byte in text {
            let digit = Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0)
            if digit < 64 {
                numbers.append(value + digit * unit)
                (value, unit) = (0, 1)
            } else {
                value += (digit - 64) * unit
                unit *= 28
            }
        }
        return numbers
    }
}
