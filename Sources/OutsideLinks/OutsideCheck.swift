/// Asks every outside address of a hub once, a few at a time, and says which moved or died.
package struct OutsideCheck: Sendable {
    private let asker: Asker
    /// For how long new addresses are asked.
    private let limit: Duration

    /// How many addresses are asked at once, over all.
    private static let mostAtOnce = 8
    /// How long a site is left alone before it is asked for its next page.
    private static let pause = Duration.milliseconds(250)

    package init(asker: Asker, limit: Duration) {
        self.asker = asker
        self.limit = limit
    }

    /// - Parameter progress: told how many of all are done.
    package func run(
        _ links: [OutsideLink], progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async -> OutsideReport {
        var addresses: [String] = []
        var seen: Set<String> = []
        for link in links {
            guard let address = WebAddress(link.address)?.withoutFragment else { continue }
            if seen.insert(address).inserted { addresses.append(address) }
        }
        return OutsideReport(links, verdicts: await verdicts(on: addresses, progress))
    }

    private func verdicts(
        on addresses: [String], _ progress: @Sendable (_ done: Int, _ total: Int) -> Void
    ) async -> [String: Verdict] {
        var queue = HostQueue(addresses)
        var verdicts: [String: Verdict] = [:]
        let end = asker.now() + limit
        await withTaskGroup(of: (String, Verdict).self) { group in
            var running = 0
            func start() {
                while running < Self.mostAtOnce, asker.now() < end, let address = queue.take() {
                    let isFollowed = queue.hasMore(like: address)
                    running += 1
                    group.addTask { [asker] in
                        let verdict = await AddressCheck(asker: asker).verdict(on: address)
                        if isFollowed { await asker.pause(Self.pause) }
                        return (address, verdict)
                    }
                }
            }
            start()
            while let (address, verdict) = await group.next() {
                running -= 1
                queue.finish(address)
                verdicts[address] = verdict
                progress(verdicts.count, addresses.count)
                start()
            }
        }
        for address in queue.rest { verdicts[address] = .notAsked }
        return verdicts
    }
}
