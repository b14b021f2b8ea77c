import Testing

@testable import HubSite

@Suite struct PageNumbersTests {
    /// As the pager shows them.
    private func line(_ current: Int, of count: Int) -> String {
        PageNumbers(around: current, of: count).shown
            .map { ($0.followsGap ? "… " : "") + ($0.number == current ? "[\($0.number)]" : "\($0.number)") }
            .joined(separator: " ")
    }

    @Test func `a short list names all its pages`() {
        #expect(line(1, of: 1) == "[1]")
        #expect(line(5, of: 12) == "1 2 3 4 [5] 6 7 8 9 10 11 12")
    }

    @Test func `a long list names its ends, the pages beside, and round numbers`() {
        #expect(line(1, of: 117) == "[1] 2 3 … 10 … 100 … 117")
        #expect(line(58, of: 117) == "1 … 50 … 56 57 [58] 59 60 … 100 … 117")
        #expect(line(60, of: 117) == "1 … 50 … 58 59 [60] 61 62 … 70 … 100 … 117")
        #expect(line(117, of: 117) == "1 … 100 … 110 … 115 116 [117]")
    }

    @Test func `no gap stands for a single page`() {
        #expect(line(5, of: 13) == "1 2 3 4 [5] 6 7 … 10 … 13")
        #expect(line(7, of: 14) == "1 … 5 6 [7] 8 9 10 … 14")
        #expect(line(8, of: 14) == "1 … 6 7 [8] 9 10 … 14")
    }

    @Test(arguments: [13, 117, 1_167])
    func `any page is a few steps from the first`(count: Int) {
        var steps = [1: 0]
        var newest = [1]
        while !newest.isEmpty {
            var found: [Int] = []
            for page in newest {
                for (next, _) in PageNumbers(around: page, of: count).shown where steps[next] == nil {
                    steps[next] = steps[page, default: 0] + 1
                    found.append(next)
                }
            }
            newest = found
        }
        #expect(steps.count == count)
        #expect(steps.values.max() ?? 0 <= 16)
    }
}
