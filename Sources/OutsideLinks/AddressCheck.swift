/// Asks one address, follows where it leads, and judges.
struct AddressCheck: Sendable {
    let asker: Asker

    /// As many as browsers follow at least (RFC 9110, section 15.4, leaves the number open).
    private static let mostRedirects = 10

    func verdict(on address: String) async -> Verdict {
        let origin = WebAddress(address)
        guard let origin else { return .dead(reason: "it is no web address") }
        var current = origin
        /// How far every step was for good.
        var lasting = origin
        var isLasting = true
        for _ in 0...Self.mostRedirects {
            switch await answer(of: current.withoutFragment) {
            case .failure(let failure): return verdict(on: failure)
            case .status(let status, let location) where (300..<400).contains(status) && status != 304:
                guard let location, let next = current.following(location) else {
                    return .uncheckable(reason: "it leads on to no web address")
                }
                guard !next.isLocal || next.host == origin.host else {
                    return .uncheckable(reason: "it leads on into a private network")
                }
                current = next
                isLasting = isLasting && (status == 301 || status == 308)
                if isLasting { lasting = next }
            case .status(let status, _):
                return verdict(on: status, movedTo: lasting.text == origin.text ? nil : lasting.text)
            }
        }
        return .dead(reason: "it leads round in a circle")
    }

    /// HEAD first, which costs the other site least; GET where that is refused or fails.
    private func answer(of address: String) async -> Answer {
        let answer = await asker.ask(.head, address)
        switch answer {
        case .status(let status, _) where [403, 404, 405, 410, 501].contains(status): return await asker.ask(.get, address)
        case .failure(.unknownHost), .failure(.unreadable), .status: return answer
        case .failure: return await asker.ask(.get, address)
        }
    }

    private func verdict(on status: Int, movedTo address: String?) -> Verdict {
        switch status {
        case 404: .dead(reason: "the site has no such page any more (404)")
        case 410: .dead(reason: "the site has taken the page away (410)")
        case 200..<400: address.map { .moved(to: $0) } ?? .alive
        case 401, 407: .uncheckable(reason: "it asks for a sign-in (\(status))")
        case 403: .uncheckable(reason: "it turns programs away (403)")
        case 429: .uncheckable(reason: "it was asked too often (429)")
        case 500...: .uncheckable(reason: "the site has a fault of its own today (\(status))")
        default: .uncheckable(reason: "its answer is \(status)")
        }
    }

    private func verdict(on failure: Answer.Failure) -> Verdict {
        switch failure {
        case .unknownHost: .unknownHost
        case .noConnection: .dead(reason: "the site does not take calls")
        case .insecure: .dead(reason: "its certificate is not good")
        case .timeout: .dead(reason: "it did not answer in time")
        case .unreadable: .dead(reason: "it is no web address")
        case .other: .uncheckable(reason: "its answer cannot be read")
        }
    }
}
