import Markdown
import SourceText

/// What the destination of a link or image says by itself. Whether something is there is for the link stage to find.
enum Destination: Hashable, Sendable {
    /// Another site, a mail address or a telephone number, as written.
    case outside(String)
    /// The page that it stands on, and an id there; empty for its top.
    case here(fragment: String)
    /// A path from `content/`, and an id there; empty for none.
    case path(String, fragment: String)
    /// What stands in `[[…]]`.
    case name(String)
    /// A path that goes up beyond `content/`, without percent-encoding.
    case leavesHub(String)

    /// - Parameters:
    ///   - written: as the author wrote it.
    ///   - page: the path from `content/` of the document that it stands in; `nil` for the hub's root, as in hub.yml.
    init(_ written: String, form: MarkdownDocument.Link.Form = .markdown, on page: String?) {
        if form == .wiki {
            self = .name(written)
            return
        }
        if Self.hasScheme(written) || written.utf8.starts(with: "//".utf8) {
            self = .outside(written)
            return
        }
        let (path, fragment) = Self.split(written)
        if path.isEmpty, page != nil {
            self = .here(fragment: fragment)
            return
        }
        let decoded = percentDecoded(path)
        self = Self.join(decoded, to: page).map { .path($0, fragment: fragment) } ?? .leavesHub(decoded)
    }

    /// Whether a destination starts with a scheme such as `https:` (RFC 3986, section 3.1).
    static func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")), colon != destination.startIndex,
            destination.utf8.first?.isLetter == true
        else { return false }
        return destination.utf8[..<colon].allSatisfy {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// The path from `content/` that a path names, seen from the folder of a page.
    /// - Returns: `nil` where it goes up beyond `content/`.
    static func join(_ path: String, to page: String?) -> String? {
        let slash = UInt8(ascii: "/")
        // The folders so far, a slash after each.
        var joined = Array((path.utf8.first == slash ? "" : page ?? "").utf8)
        joined.removeSubrange(((joined.lastIndex(of: slash) ?? -1) + 1)...)
        for part in path.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                guard !joined.isEmpty else { return nil }
                joined.removeSubrange(((joined.dropLast().lastIndex(of: slash) ?? -1) + 1)...)
            } else {
                joined += part
                joined.append(slash)
            }
        }
        let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("..") || path == "."
        return String(decoding: isFolder ? joined[...] : joined.dropLast(), as: UTF8.self)
    }

    private static func split(_ destination: String) -> (path: Substring, fragment: String) {
        guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else {
            return (withoutQuery(destination[...]), "")
        }
        return (
            withoutQuery(destination[..<hash]),
            percentDecoded(destination[destination.utf8.index(after: hash)...])
        )
    }

    /// By bytes: finding where characters begin and end costs far more.
    private static func withoutQuery(_ path: Substring) -> Substring {
        path.utf8.firstIndex(of: UInt8(ascii: "?")).map { path[..<$0] } ?? path
    }
}
