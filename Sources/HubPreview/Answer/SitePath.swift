import HubContent

/// Where in a site a request leads.
enum SitePath: Hashable {
    /// A file of the site, by its path there. That path may name none, but it never leads out of the site.
    case file(String)
    /// Beside the site, which begins further down: `/` of a site at `/hub/`.
    case beside
    /// No address that a site can have.
    case none

    /// - Parameters:
    ///   - path: as it was sent, percent-encoded.
    ///   - base: where the site begins, percent-encoded, with a `/` at its end.
    init(_ path: Substring, base: String) {
        let decoded = percentDecoded(path)
        guard decoded.hasPrefix("/"), !decoded.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else {
            self = .none
            return
        }
        let names = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        // `.`, `..` and hidden names: no site has them. An empty name is right at the end alone.
        guard !names.contains(where: { $0.hasPrefix(".") }), !names.dropLast().contains("") else {
            self = .none
            return
        }
        let base = percentDecoded(base)
        guard decoded.hasPrefix(base) else {
            self = .beside
            return
        }
        let inside = String(decoded.dropFirst(base.count))
        self = .file(inside.isEmpty || inside.hasSuffix("/") ? inside + "index.html" : inside)
    }
}
