import SourceText

/// An address of another site with a slip of the pen in it: what is wrong, and what was most likely meant.
struct MalformedAddress: Equatable {
    /// Goes on from "the address …".
    var fault: String
    var instead: String?
    /// What to do where nothing can be written instead.
    var advice = "copy it again from your browser"

    /// - Parameter address: as the author wrote it.
    /// - Returns: `nil` where it is well formed, or meant for a place in the hub.
    init?(_ address: String) {
        guard !Self.isPlain(address) else { return nil }
        let scheme = address.prefix { $0.isASCII && $0.isLetter }
        let rest = address[scheme.endIndex...]
        if rest.first == ":" {
            self.init(scheme: scheme.lowercased(), rest.dropFirst())
        } else if rest.hasPrefix("//") || rest.hasPrefix(";//"), let known = Self.web(scheme) {
            self.init(fault: "has no \":\" after \"\(scheme)\"", instead: Self.joined(known, rest.dropFirst(rest.first == ";" ? 1 : 0)))
        } else if scheme.lowercased() == "www", rest.first == ".", rest.dropFirst().contains(".") {
            self.init(fault: "has no \"https://\" at its beginning", instead: "https://" + address)
        } else if let inner = Self.unquoted(address) {
            self.init(fault: "has a quotation mark in it", instead: MalformedAddress(inner)?.instead ?? inner)
        } else if Self.isMail(address) {
            self.init(fault: "is for mail, and has no \"mailto:\" at its beginning", instead: "mailto:" + address)
        } else {
            return nil
        }
    }

    /// Whether an address is `http(s)://`, a host and a path with nothing unusual in them, as nearly all are.
    private static func isPlain(_ address: String) -> Bool {
        let bytes = address.utf8
        guard let start = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) })?.utf8.count else { return false }
        var previous = UInt8(ascii: ".")
        for byte in bytes.dropFirst(start) {
            let isUsual = byte.isLetter || byte.isDigit || byte == UInt8(ascii: "/") && previous != UInt8(ascii: "/")
                || byte == UInt8(ascii: ".") && previous != UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            guard isUsual, previous != UInt8(ascii: ".") || byte != UInt8(ascii: "/") else { return false }
            previous = byte
        }
        return bytes.count > start && !bytes.dropFirst(start).starts(with: "http".utf8)
    }

    private init(fault: String, instead: String?, advice: String? = nil) {
        self.fault = fault
        self.instead = instead
        if let advice { self.advice = advice }
    }

    /// - Parameter rest: what stands after the colon.
    private init?(scheme: String, _ rest: Substring) {
        switch scheme {
        case "http", "https":
            guard rest.hasPrefix("//"), rest.dropFirst(2).first.map({ !Self.isSlash($0) }) ?? true else {
                self.init(fault: "lacks the two slashes after \"\(scheme):\"", instead: Self.joined(scheme, rest))
                return
            }
            self.init(site: rest.dropFirst(2), scheme: scheme)
        case "mailto":
            guard !rest.contains("@") else { return nil }
            self.init(fault: "names nobody", instead: nil, advice: "write \"mailto:name@example.org\"")
        case _ where scheme.count == 1:
            self.init(fault: "is a file on one computer, which nobody else can open", instead: nil,
                advice: "put the file into content/ and link to it there")
        default:
            guard rest.hasPrefix("/"), let known = Self.web(scheme[...]) else { return nil }
            self.init(fault: "begins with \"\(scheme):\"", instead: Self.joined(known, rest))
        }
    }

    /// - Parameter site: what stands after `https://`.
    private init?(site: Substring, scheme: String) {
        let host = site.prefix { !"/?#".contains($0) }
        if let inner = Self.innerScheme(of: site) {
            self.init(fault: "has \"https://\" twice", instead: Self.joined(inner, site.dropFirst(inner.count)))
        } else if host.isEmpty {
            self.init(fault: "names no site", instead: nil)
        } else if site.contains(where: \.isWhitespace) || host.contains("%20") {
            self.init(fault: "has a space in it", instead: Self.withoutSpaces(site, host: host, scheme: scheme))
        } else if site.contains(where: Self.isQuote) || site.last == "’" {
            let named = site.filter { !Self.isQuote($0) }
            self.init(fault: "has a quotation mark in it", instead: scheme + "://" + (named.last == "’" ? String(named.dropLast()) : named))
        } else if host.contains(",") || host.contains("..") {
            let fixed = host.replacing(",", with: ".").replacing("..", with: ".")
            self.init(fault: "does not name its site rightly", instead: scheme + "://" + fixed + site[host.endIndex...])
        } else {
            return nil
        }
    }
}

extension MalformedAddress {
    /// `http` or `https`, where a scheme is one or nearly one.
    private static func web(_ scheme: Substring) -> String? {
        guard scheme.count > 2, !["ftp", "ftps", "sftp", "tel", "sms", "geo"].contains(scheme.lowercased()) else { return nil }
        return nearestName(to: String(scheme), among: ["https", "http"])
    }

    /// The scheme that an address has once more after its first: any number of them is taken off in turn.
    private static func innerScheme(of site: Substring) -> String? {
        ["http", "https"].first { site.hasPrefix($0 + "://") || site.hasPrefix($0 + ":/") || site.hasPrefix($0 + "//") || site == $0 + ":" }
    }

    private static func joined(_ scheme: String, _ rest: Substring) -> String? {
        let isBetween = { (character: Character) in isSlash(character) || character == ":" || character.isWhitespace }
        var (scheme, site) = (scheme, rest.drop(while: isBetween))
        while let inner = innerScheme(of: site) { (scheme, site) = (inner, site.dropFirst(inner.count).drop(while: isBetween)) }
        guard !site.isEmpty else { return nil }
        let address = scheme + "://" + site
        return MalformedAddress(address)?.instead ?? address
    }

    private static func withoutSpaces(_ site: Substring, host: Substring, scheme: String) -> String? {
        let name = host.replacing("%20", with: "").filter { !$0.isWhitespace }
        guard !name.isEmpty else { return nil }
        let path = String(site[host.endIndex...]).trimmed
        return scheme + "://" + name + path.split(whereSeparator: \.isWhitespace).joined(separator: "%20")
    }

    /// A web address without the quotation marks around it.
    private static func unquoted(_ address: String) -> String? {
        guard address.first.map({ isQuote($0) || "‘’".contains($0) }) ?? false else { return nil }
        let inner = address.filter { !isQuote($0) && !"‘’".contains($0) }
        return inner.hasPrefix("http") ? inner : nil
    }

    private static func isSlash(_ character: Character) -> Bool { character == "/" || character == "\\" }

    private static func isQuote(_ character: Character) -> Bool { "“”„‘«»\"".contains(character) }

    private static func isMail(_ address: String) -> Bool {
        guard !address.contains("/"), !address.contains("#"), let at = address.firstIndex(of: "@"), at > address.startIndex
        else { return false }
        return address[at...].dropFirst().contains(".")
    }
}
