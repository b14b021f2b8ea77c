import SourceText

/// The address that a site is published at.
package struct BaseURL: Hashable, Sendable, CustomStringConvertible {
    /// `https://example.org/hub/`: always with a `/` at its end.
    package let description: String
    /// What of it comes after the host: `/hub/`, or `/`.
    package let path: String

    /// - Returns: `nil` where the text is no address of the web, or has a query, a fragment, a user or a space in it.
    package init?(_ text: String) {
        let text = text.trimmed
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let inner = rest.dropFirst(host.count).split(separator: "/")
        guard Self.isHost(host), inner.allSatisfy(Self.isPathPart) else { return nil }
        path = inner.isEmpty ? "/" : "/" + inner.joined(separator: "/") + "/"
        description = scheme + host.lowercased() + path
    }

    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty else { return false }
        if parts.count == 2 {
            guard (1...5).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(\.isDigit) else { return false }
        }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.unicodeScalars.allSatisfy {
                $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }
    }

    private static func isPathPart(_ part: Substring) -> Bool {
        part != ".." && part != "." && !part.unicodeScalars.contains {
            $0 == "?" || $0 == "#" || $0 == "\"" || $0 == "<" || $0 == ">" || $0 == "\\" || $0.isControl
                || $0.properties.isWhitespace
        }
    }
}
