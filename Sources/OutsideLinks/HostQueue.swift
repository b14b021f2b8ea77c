/// The addresses still to be asked, by the site that has to answer: no site is asked more than a few at once.
struct HostQueue {
    /// How many addresses of one site may be asked at once.
    static let mostAtOnce = 2

    private struct Host {
        var waiting: [String]
        var running = 0
    }

    private var hosts: [String: Host] = [:]
    /// In the order of their first address; a site moves to the end when it was asked, so that all have their turn.
    private var turns: [String] = []

    init(_ addresses: [String]) {
        for address in addresses.reversed() {
            let name = Self.host(of: address)
            hosts[name, default: Host(waiting: [])].waiting.append(address)
        }
        var seen: Set<String> = []
        turns = addresses.map(Self.host).filter { seen.insert($0).inserted }
    }

    /// The next address that may be asked now.
    mutating func take() -> String? {
        guard let turn = turns.firstIndex(where: { (hosts[$0]?.running ?? 0) < Self.mostAtOnce }) else { return nil }
        let name = turns.remove(at: turn)
        guard let address = hosts[name]?.waiting.popLast() else { return nil }
        hosts[name]?.running += 1
        if hosts[name]?.waiting.isEmpty == false { turns.append(name) }
        return address
    }

    mutating func finish(_ address: String) {
        hosts[Self.host(of: address)]?.running -= 1
    }

    /// Whether more addresses of the same site wait.
    func hasMore(like address: String) -> Bool { hosts[Self.host(of: address)]?.waiting.isEmpty == false }

    /// What was never taken.
    var rest: [String] { turns.flatMap { hosts[$0]?.waiting.reversed() ?? [] } }

    private static func host(of address: String) -> String { WebAddress(address)?.host ?? "" }
}
