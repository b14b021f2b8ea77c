import SourceText
import Synchronization
import Testing

@testable import OutsideLinks

/// The scheduling and the judging, without a network.
@Suite struct OutsideCheckTests {
    /// A clock that stands still, so that a busy machine changes nothing.
    private static let now: @Sendable () -> ContinuousClock.Instant = { [instant = ContinuousClock.now] in instant }

    /// - Parameter answers: by address; 200 for any other.
    private func run(
        _ addresses: [String], limit: Duration = .seconds(60), _ answers: [String: Answer] = [:]
    ) async -> OutsideReport {
        let asker = Asker(ask: { _, address in answers[address] ?? .status(200, location: nil) }, pause: { _ in }, now: Self.now)
        return await OutsideCheck(asker: asker, limit: limit).run(links(addresses))
    }

    private func links(_ addresses: [String]) -> [OutsideLink] {
        addresses.enumerated().map { OutsideLink(address: $1, path: "content/a.md", position: Position(line: $0 + 1)) }
    }

    @Test func `names every place of a dead or moved address, and counts the address once`() async {
        let report = await run(
            ["https://a.org/x", "https://b.org/old#part", "https://a.org/x#y", "https://c.org/", "https://gone.org/"],
            [
                "https://a.org/x": .status(404, location: nil), "https://b.org/old": .status(301, location: "/new"),
                "https://gone.org/": .failure(.unknownHost), "https://c.org/": .status(403, location: nil),
            ])
        #expect(report.diagnostics.map(\.description) == [
            "content/a.md:1:1: warning: \"https://a.org/x\" cannot be reached: the site has no such page any more (404); look for it anew, or take the link away [dead-link]",
            "content/a.md:2:1: warning: \"https://b.org/old#part\" has moved for good; write \"https://b.org/new#part\" [moved-link]",
            "content/a.md:3:1: warning: \"https://a.org/x#y\" cannot be reached: the site has no such page any more (404); look for it anew, or take the link away [dead-link]",
            "content/a.md:5:1: warning: \"https://gone.org/\" cannot be reached: no site is called \"gone.org\"; look for it anew, or take the link away [dead-link]",
        ])
        #expect(report.diagnostics[1].suggestion == "https://b.org/new#part")
        #expect(report.uncheckable.map(\.address) == ["https://c.org/"])
        #expect(report.summary == "Asked 4 outside addresses: 1 moved, 2 dead, 1 could not be checked")
    }

    @Test func `suggests no step of a way that is only for today`() async {
        let report = await run(
            ["https://a.org/", "https://b.org/"],
            [
                "https://a.org/": .status(301, location: "https://a.org/en"), "https://a.org/en": .status(302, location: "/en/today"),
                "https://b.org/": .status(302, location: "/x"), "https://b.org/x": .status(301, location: "/y"),
            ])
        #expect(report.diagnostics.map(\.suggestion) == ["https://a.org/en"])
    }

    @Test func `is led neither round in circles nor into a private network`() async {
        let report = await run(
            ["https://a.org/", "https://b.org/", "https://c.org/"],
            [
                "https://a.org/": .status(302, location: "/"), "https://b.org/": .status(302, location: "http://192.168.0.1/admin"),
                "https://c.org/": .status(302, location: "file:///etc/passwd"),
            ])
        #expect(report.diagnostics.map(\.message) == [
            "\"https://a.org/\" cannot be reached: it leads round in a circle; look for it anew, or take the link away"
        ])
        #expect(report.uncheckable.map(\.reason) == ["it leads on into a private network", "it leads on to no web address"])
    }

    @Test func `asks an address the author wrote even on this machine`() async {
        let report = await run(["http://localhost:8000/x"], ["http://localhost:8000/x": .status(404, location: nil)])
        #expect(report.diagnostics.count == 1)
    }

    @Test func `takes a machine without internet for that, not every site for dead`() async {
        let report = await run(
            ["https://a.org/", "https://b.org/"],
            ["https://a.org/": .failure(.unknownHost), "https://b.org/": .failure(.unknownHost)])
        #expect(report.isOffline)
        #expect(report.diagnostics.isEmpty)
    }

    @Test func `asks no more than two of a site and eight in all at once, and all of them once`() async {
        struct Load { var now: [String: Int] = [:]; var mostOfOne = 0; var mostOfAll = 0; var asked: [String] = [] }
        let load = Mutex(Load())
        let addresses = (0..<60).map { "https://site\($0 % 12).org/\($0)" } + (0..<10).map { "https://site0.org/more/\($0)" }
        let asker = Asker(
            ask: { _, address in
                let host = WebAddress(address)?.host ?? ""
                load.withLock {
                    $0.asked.append(address)
                    $0.now[host, default: 0] += 1
                    $0.mostOfOne = max($0.mostOfOne, $0.now[host, default: 0])
                    $0.mostOfAll = max($0.mostOfAll, $0.now.values.reduce(0, +))
                }
                try? await Task.sleep(for: .milliseconds(100))
                load.withLock { $0.now[host, default: 0] -= 1 }
                return .status(200, location: nil)
            }, pause: { _ in }, now: Self.now)
        let report = await OutsideCheck(asker: asker, limit: .seconds(60)).run(links(addresses + addresses))
        let seen = load.withLock { $0 }
        #expect(seen.mostOfOne == 2)
        #expect(seen.mostOfAll == 8)
        #expect(seen.asked.sorted() == addresses.sorted())
        #expect(report.summary == "Asked 70 outside addresses: 0 moved, 0 dead, 0 could not be checked")
    }

    @Test func `leaves a site alone for a while before its next page`() async {
        let pauses = Mutex<[Duration]>([])
        let asker = Asker(
            ask: { _, _ in .status(200, location: nil) }, pause: { time in pauses.withLock { $0.append(time) } }, now: Self.now)
        _ = await OutsideCheck(asker: asker, limit: .seconds(60))
            .run(links(["https://a.org/1", "https://a.org/2", "https://a.org/3", "https://a.org/4", "https://b.org/"]))
        // The last two of a site have no successor to wait for.
        #expect(pauses.withLock { $0.count } >= 2)
        #expect(pauses.withLock { $0.allSatisfy { $0 == .milliseconds(250) } })
    }

    @Test func `stops asking when the time is over, and says how many are left`() async {
        let report = await run((0..<20).map { "https://a.org/\($0)" }, limit: .zero)
        #expect(report.summary == "Asked 0 outside addresses: 0 moved, 0 dead, 0 could not be checked, 20 not asked because the time was over")
        #expect(report.diagnostics.isEmpty && !report.isOffline)
    }
}
