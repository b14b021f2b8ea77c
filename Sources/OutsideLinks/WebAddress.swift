/// An address of the web, as far as following redirects needs it (RFC 3986, section 3).
struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    let scheme: String
    /// In small letters, with its port.
    let authority: String
    /// From the first slash on, without the fragment.
    let path: String
    /// Without `#`.
    let fragment: String

    /// `nil` for anything but `http` and `https`.
    init?(_ text: String) {
        let colon = text.firstRange(of: "://")
        guard let colon, case let scheme = text[..<colon.lowerBound].lowercased(), ["http", "https"].contains(scheme)
        else { return nil }
        let rest = text[colon.upperBound...]
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.isEmpty else { return nil }
        self.scheme = scheme
        self.authority = authority.lowercased()
        let parts = rest[authority.endIndex...].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        self.path = path.hasPrefix("/") ? path : "/" + path
        fragment = parts.count > 1 ? String(parts[1]) : ""
    }

    private init(scheme: String, authority: String, path: String, fragment: String) {
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.fragment = fragment
    }

    var withoutFragment: String { scheme + "://" + authority + path }

    var text: String { withoutFragment + (fragment.isEmpty ? "" : "#" + fragment) }

    var host: String {
        let named = authority.split(separator: "@").last ?? ""
        if named.hasPrefix("[") { return String(named.prefix { $0 != "]" }.dropFirst()) }
        return String(named.prefix { $0 != ":" })
    }

    /// Where a redirect's `Location` leads from here; its fragment, or else this one (RFC 9110, section 10.2.2).
    func following(_ location: String) -> WebAddress? {
        let next: WebAddress?
        if location.hasPrefix("//") {
            next = WebAddress(scheme + ":" + location)
        } else if location.contains("://") && !location.hasPrefix("/") {
            next = WebAddress(location)
        } else if location.hasPrefix("/") {
            next = WebAddress(scheme + "://" + authority + location)
        } else if location.prefix(while: { $0 != "/" && $0 != "?" }).contains(":") {
            next = nil
        } else {
            let folder = path.prefix { $0 != "?" }
            let end = folder.lastIndex(of: "/") ?? folder.startIndex
            next = WebAddress(scheme + "://" + authority + folder[...end] + location)
        }
        guard let next, next.fragment.isEmpty else { return next }
        return WebAddress(scheme: next.scheme, authority: next.authority, path: next.path, fragment: fragment)
    }

    /// Whether it names this machine or one of a private network (RFC 1918, RFC 4193, RFC 6761): no other
    /// site may send us there.
    var isLocal: Bool {
        let host = host.hasSuffix(".") ? String(host.dropLast()) : host
        if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || host == "::" { return true }
        if host.contains(":") { return ["fc", "fd", "fe8", "fe9", "fea", "feb", "::ffff:"].contains { host.hasPrefix($0) } }
        let labels = host.split(separator: ".")
        guard let last = labels.last, Int(last) != nil || last.hasPrefix("0x") else { return false }
        // An address (URL Standard, section 3.5). One that is shorter or in another base may name this machine too.
        let numbers = labels.compactMap { $0.first == "0" && $0 != "0" ? nil : Int($0) }
        guard labels.count == 4, numbers.count == 4 else { return true }
        let (first, second) = (numbers[0], numbers[1])
        return [0, 10, 127].contains(first) || first == 192 && second == 168 || first == 169 && second == 254
            || first == 172 && (16..<32).contains(second)
    }
}
