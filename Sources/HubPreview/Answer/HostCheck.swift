/// Whether a request names this preview as the one it asks.
///
/// A page of another site can have its own name lead to this machine, and then ask it as though it were that site; what
/// such a request carries as `Host` gives it away.
struct HostCheck: Sendable {
    /// The names that are taken, in lower case.
    private let names: Set<String>
    /// Whether every address in digits is taken: no name leads there, so no other site can be behind it.
    private let takesAddresses: Bool

    /// A preview for this machine alone.
    static let local = HostCheck(names: ["localhost", "127.0.0.1", "::1"], takesAddresses: false)

    /// A preview that other machines reach too.
    /// - Parameter name: what this machine is called.
    static func open(asMachine name: String) -> HostCheck {
        let name = name.lowercased()
        return HostCheck(names: ["localhost", name, name + ".local"], takesAddresses: true)
    }

    /// - Parameter host: the request's `Host`: `localhost:8000`.
    func accepts(_ host: String?) -> Bool {
        guard let host, let name = Self.name(of: host.lowercased()) else { return false }
        return names.contains(name) || takesAddresses && Self.isAddress(name)
    }

    /// The host without its port.
    private static func name(of host: String) -> String? {
        let name: Substring
        let rest: Substring
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            name = host[host.index(after: host.startIndex)..<end]
            rest = host[host.index(after: end)...]
        } else {
            name = host.prefix { $0 != ":" }
            rest = host[name.endIndex...]
        }
        let isPort = rest.isEmpty || rest.first == ":" && rest.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isPort && !name.isEmpty ? String(name) : nil
    }

    private static func isAddress(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return true }
        return name.contains(":") && name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: ":"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}
