package import SourceText

/// What asking the outside addresses of a hub gave.
package struct OutsideReport: Sendable {
    /// `dead-link` and `moved-link`, at every place that an address stands in.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The addresses that could not be judged, each with why, in the order of their first place.
    package private(set) var uncheckable: [(address: String, reason: String)] = []
    /// Whether no address at all could be reached, so that this machine seems to be offline.
    package let isOffline: Bool
    private var asked = 0
    private var moved = 0
    private var dead = 0
    private var notAsked = 0

    /// - Parameter verdicts: by address without its fragment.
    init(_ links: [OutsideLink], verdicts: [String: Verdict]) {
        // One site may be gone; several at once are not.
        let hosts = Set(verdicts.keys.compactMap { WebAddress($0)?.host })
        isOffline = hosts.count > 1 && verdicts.values.allSatisfy { $0 == .unknownHost || $0 == .notAsked }
        guard !isOffline else { return }
        var counted: Set<String> = []
        for link in links {
            guard let web = WebAddress(link.address), let verdict = verdicts[web.withoutFragment] else { continue }
            if let finding = Self.finding(on: link, web, verdict) { diagnostics.append(finding) }
            if counted.insert(web.withoutFragment).inserted { count(verdict, of: web.withoutFragment) }
        }
    }

    /// One line for the end of a report.
    package var summary: String {
        let rest = notAsked == 0 ? "" : ", \(notAsked) not asked because the time was over"
        return "Asked \(asked) outside address\(asked == 1 ? "" : "es"): \(moved) moved, \(dead) dead, "
            + "\(uncheckable.count) could not be checked\(rest)"
    }
}

extension OutsideReport {
    private mutating func count(_ verdict: Verdict, of address: String) {
        if verdict == .notAsked {
            notAsked += 1
            return
        }
        asked += 1
        switch verdict {
        case .moved: moved += 1
        case .dead, .unknownHost: dead += 1
        case .uncheckable(let reason): uncheckable.append((address, reason))
        case .alive, .notAsked: break
        }
    }

    private static func finding(on link: OutsideLink, _ web: WebAddress, _ verdict: Verdict) -> Diagnostic? {
        switch verdict {
        case .alive, .uncheckable, .notAsked: return nil
        case .moved(let address):
            let new = address.contains("#") || web.fragment.isEmpty ? address : address + "#" + web.fragment
            return Diagnostic(
                .movedLink, path: link.path, at: link.position,
                "\"\(link.address)\" has moved for good; write \"\(new)\"", suggestion: new)
        case .dead(let reason): return dead(link, reason)
        case .unknownHost: return dead(link, "no site is called \"\(web.host)\"")
        }
    }

    private static func dead(_ link: OutsideLink, _ reason: String) -> Diagnostic {
        Diagnostic(
            .deadLink, path: link.path, at: link.position,
            "\"\(link.address)\" cannot be reached: \(reason); look for it anew, or take the link away")
    }
}
