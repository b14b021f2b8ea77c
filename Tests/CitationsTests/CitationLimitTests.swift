import Citations
import Foundation
import Testing

/// Large and hostile input.
struct CitationLimitTests {
    /// A generator with a seed, so that a failure comes again.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            return value ^ (value >> 33)
        }
    }

    @Test func `takes any bytes`() {
        var generator = Generator(state: 3)
        let pieces: [[UInt8]] = [
            "(", ")", "[", "]", ";", ",", ".", "&", " ", "\n", "2019", "2015a", "n.d.", "in press", "et al.", "Ball", "and", "van", "D. L.", "p. ", "’s",
            "/", "–", "-", "'", "10.1080/", "https://", "doi.org", " doi:", "é", "e.g.", "U.S.", "NCTM", "I", "…", "as cited in", "%",
        ].map { Array($0.utf8) } + [[0xC3], [0xE2, 0x80], [0xFF], [0], [0xF0, 0x9F], [0x80], [0xCC, 0x81]]
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(1500)
        var rounds = 0
        while clock.now < end {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<120, using: &generator) { text += pieces.randomElement(using: &generator) ?? [] }
            let entries = (0..<3).map { _ in
                String(decoding: (0..<24).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }, as: UTF8.self)
            }
            let result = CitedText(text, entries: entries + ["Ball, D. L. (2015). A work. Press."])
            var last = 0
            for citation in result.citations {
                #expect(citation.range.lowerBound >= last && citation.range.upperBound <= text.count && !citation.range.isEmpty)
                last = citation.range.upperBound
            }
            rounds += 1
        }
        #expect(rounds > 20)
    }

    /// Of this thread alone, so that other tests at the same time do not count.
    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private func seconds(_ text: String, _ entries: [String]) -> Double {
        let bytes = Array(text.utf8)
        let start = processorTime()
        _ = CitedText(bytes, entries: entries)
        return processorTime() - start
    }

    /// Times four the input must take far less than times sixteen the time.
    @Test(arguments: [
        "((((((((((((((((((((((((((((", "([[[[[[[[[[(Ball, 2015)", "(Ball & Bell, 2015; 2016, 2017) ", "Ball, Bell, Dall, Hall, ", "2015 2016 ",
        "Lempert (1990) ", "(Smith, 2010) ", "é (2010) ", "Smith’s 2010 ",
    ])
    func `takes time in proportion to the text`(piece: String) {
        let entries = (0..<200).map { "Smith, J. (2010). Work \($0). Press." }
        let small = seconds(String(repeating: piece, count: 10_000 / piece.utf8.count), entries)
        let large = seconds(String(repeating: piece, count: 40_000 / piece.utf8.count), entries)
        #expect(large < max(0.2, small * 10), "\(small) s, then \(large) s")
    }

    @Test func `takes long lists`() {
        func entries(_ count: Int) -> [String] { (0..<count).map { "Name\($0 % 900)x\(Character(Unicode.Scalar(UInt8(97 + $0 % 26)))), J. (\(1900 + $0 % 120)). Work. Press." } }
        func text(_ count: Int) -> String { (0..<count).map { "(Name\($0 % 900)y, \(1900 + $0 % 120))" }.joined(separator: " ") }
        let small = seconds(text(500), entries(500))
        let large = seconds(text(2_000), entries(2_000))
        #expect(large < max(0.3, small * 10), "\(small) s, then \(large) s")
    }
}
