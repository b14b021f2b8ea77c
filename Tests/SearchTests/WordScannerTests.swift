@testable import Search
import Testing

struct WordScannerTests {
    private func words(_ text: String) -> [String] {
        var scanner = WordScanner()
        var words: [String] = []
        scanner.scan(text.utf8) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    @Test func `finds words in small letters`() {
        #expect(words("Fair share: 3 bars, Four friends!") == ["fair", "share", "3", "bars", "four", "friends"])
    }

    @Test func `divides at hyphens and dots and keeps decimals whole`() {
        #expect(words("well-known e.g. 2.75 pages…") == ["well", "known", "e", "g", "2.75", "pages"])
    }

    @Test func `takes a possessive off and an apostrophe out`() {
        #expect(words("teacher's students’ don't") == ["teacher", "students", "dont"])
    }

    @Test func `keeps accents, which folding takes away`() {
        #expect(words("FRACCIÓN año") == ["fracción", "año"])
        #expect(folded("fracción ñandú e\u{301}te\u{301} łódź œuvre".utf8) == Array("fraccion nandu ete łodz œuvre".utf8))
    }

    @Test func `takes the domains and clusters of high school for one word`() {
        #expect(words("F-IF") == ["f.if"])
        #expect(words("HSS-ID") == ["s.id"])
        #expect(words("HSF-IF.C") == ["f.if.c", "f.if"])
        #expect(words("a-b and s-o") == ["a", "b", "and", "s", "o"])
    }

    @Test(arguments: ["3.NF.A.1", "3.nf.1", "CCSS.MATH.CONTENT.3.NF.A.1", "3-NF-A-1"])
    func `finds a standard however its code is written`(code: String) {
        #expect(words("see \(code).").dropFirst().first == "3.nf.1")
    }

    @Test func `finds a standard by its cluster and domain too`() {
        #expect(words("3.NF.A.2a") == ["3.nf.2a", "3.nf.a", "3.nf"])
        #expect(words("3.NF.A.2.A") == ["3.nf.2a", "3.nf.a", "3.nf"])
        #expect(words("HSA-SSE.A.1") == ["a.sse.1", "a.sse.a", "a.sse"])
        #expect(words("NC.4.NF.1") == ["nc.4.nf.1"])
    }

    @Test func `ignores soft hyphens and long numbers`() {
        #expect(words("frac\u{AD}tion 10.1234567/12345678") == ["fraction"])
    }

    @Test func `finds a fraction however it is written`() {
        #expect(words("½") == words("1/2") && words("1½ cups, ⅞-inch") == ["1", "1", "2", "cups", "7", "8", "inch"])
        #expect(words("cm² ①") == ["cm²", "①"])
    }

    @Test func `finds a grade by its ordinal`() {
        #expect(words("3rd-grade 1st 2nd 4th 5to 3er 12th") == ["3", "grade", "1", "2", "4", "5", "3", "12"])
        #expect(words("3d 10mm third th") == ["3d", "10mm", "third", "th"])
    }
}
