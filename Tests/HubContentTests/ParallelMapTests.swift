import HubContent
import Testing

struct ParallelMapTests {
    @Test(arguments: [1, 2, 8])
    func `keeps the order of the elements, whoever takes them`(jobs: Int) {
        let elements = Array(0..<1_000)
        #expect(parallelMap(elements, jobs: jobs) { $0 * $0 } == elements.map { $0 * $0 })
        #expect(parallelMap([Int](), jobs: jobs) { $0 } == [])
    }

    @Test(arguments: [1, 2, 8])
    func `gathers each element once, into no more values than there are threads`(jobs: Int) {
        let values = parallelFold(Array(0..<1_000), jobs: jobs, into: [Int]()) { $0.append($1) }
        #expect((1...jobs).contains(values.count))
        #expect(values.flatMap(\.self).sorted() == Array(0..<1_000))
        // Each value has its elements in their order.
        #expect(values.allSatisfy { $0 == $0.sorted() })
        #expect(parallelFold([Int](), jobs: jobs, into: 7) { $0 += $1 } == [7])
    }

    @Test func `cuts a range into parts of one size and a rest`() {
        #expect((3..<10).parts(of: 3) == [3..<6, 6..<9, 9..<10])
        #expect((3..<3).parts(of: 3) == [])
    }
}
