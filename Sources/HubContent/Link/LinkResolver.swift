import Markdown
import SourceText

/// Finds what a link's destination leads to.
struct LinkResolver: Sendable {
    let pages: [Page]
    let assets: [AssetFile]
    let addresses: AddressBook
    let collections: [Collection]
    let redirects: [Hub.Redirect]
    /// Made for the first link that needs them.
    var names: PageNames { lateNames.value }
    private let lateNames: Once<PageNames>
    /// Why something of the hub is not in this site, by all that a link may call it by; titles are folded.
    let withheld: (names: [String: String], titles: [String: String])
    let pagesByPath: [String: Int]
    let assetsByPath: [String: Int]
    /// Whether a fault names what is nearest to what was written. Looking for it takes a comparison with every page.
    var namesNearest = true

    init(
        pages: [Page], assets: [AssetFile], addresses: AddressBook, collections: [Collection],
        redirects: [Hub.Redirect], withheld: [Withheld]
    ) {
        self.pages = pages
        self.assets = assets
        self.addresses = addresses
        self.collections = collections
        self.redirects = redirects
        lateNames = Once { PageNames(pages) }
        self.withheld = (
            Dictionary(withheld.flatMap { item in item.names.map { ($0, item.reason) } }, uniquingKeysWith: { first, _ in first }),
            Dictionary(
                withheld.compactMap { item in item.title.map { ($0.folded, item.reason) } }, uniquingKeysWith: { first, _ in first })
        )
        pagesByPath = Dictionary(
            pages.indices.map { (pages[$0].document.contentPath, $0) }, uniquingKeysWith: { first, _ in first })
        assetsByPath = Dictionary(
            assets.indices.map { (assets[$0].address, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A fault of a link: what is wrong, in a headline, and what to write instead.
    struct Fault: Error {
        var code: DiagnosticCode
        var message: String
        var suggestion: String?
    }

    /// - Parameters:
    ///   - page: the index of the page it stands on; `nil` for the site's root, as in hub.yml.
    func resolve(_ destination: String, form: MarkdownDocument.Link.Form, from page: Int?) throws(Fault) -> Target {
        if form == .wiki { return try resolveWiki(destination, from: page) }
        if Self.hasScheme(destination) || destination.hasPrefix("//") { return .outside(destination) }
        let (path, fragment) = Self.split(destination)
        if path.isEmpty, let page {
            return try target(page: page, fragment: fragment)
        }
        let joined = try join(percentDecoded(path), from: page)
        if let index = pagesByPath[joined] { return try target(page: index, fragment: fragment) }
        if let index = assetsByPath[joined] { return .asset(index) }
        if !Self.isMarkdown(joined), let found = addresses.find(joined) {
            return try target(found.owner, at: found.address, fragment: fragment)
        }
        if let reason = withheld.names[joined] {
            throw Fault(code: .brokenLink, message: "\"\(destination)\" leads to \(reason)")
        }
        throw missing(destination, joined: joined, from: page)
    }

    /// An image's source: an asset of the hub.
    func resolveImage(_ destination: String, from page: Int) throws(Fault) -> Target {
        if Self.hasScheme(destination) || destination.hasPrefix("//") {
            throw Fault(
                code: .outsideImage,
                message: "the image \"\(destination)\" is on another site, and this site shows only its own; "
                    + "save a copy beside the page and name that")
        }
        let joined = try join(percentDecoded(Self.split(destination).path), from: page)
        if let index = assetsByPath[joined] { return .asset(index) }
        if let reason = withheld.names[joined] {
            throw Fault(code: .missingAsset, message: "\"\(destination)\" is \(reason)")
        }
        throw missingImage(destination, joined: joined, from: page)
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
}

extension LinkResolver {
    static func isMarkdown(_ path: String) -> Bool { path.utf8.suffix(3).map(\.lowercased).elementsEqual(".md".utf8) }

    /// A page and an id in it, if it has that id.
    func target(page: Int, fragment: String) throws(Fault) -> Target {
        if fragment.isEmpty || fragment == "top" { return .page(page, fragment: fragment) }
        guard let anchor = pages[page].document.anchor(fragment) else { throw missingAnchor(fragment, on: page) }
        return .page(page, fragment: anchor)
    }

    /// The folder that a page's relative links start from.
    func folder(of page: Int?) -> ArraySlice<Substring> {
        page.map { pages[$0].document.contentPath.split(separator: "/").dropLast() } ?? []
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

    /// What stands at an address of the site, and an id there.
    private func target(_ owner: AddressBook.Owner, at address: Address, fragment: String) throws(Fault) -> Target {
        switch owner {
        case .page(let index): return try target(page: index, fragment: fragment)
        case .redirect(let index): return try target(page: redirects[index].to, fragment: fragment)
        case .asset(let index): return .asset(index)
        case .collection, .handout, .made:
            guard fragment.isEmpty || fragment == "top" else {
                throw Fault(
                    code: .brokenAnchor,
                    message: "\"/\(address.path)\" is a page that the site makes, and has no heading \"#\(fragment)\"; "
                        + "link to \"/\(address.path)\" alone")
            }
            return .address(address)
        }
    }

    /// The path from `content/` that a destination names, seen from a page's folder.
    func join(_ path: String, from page: Int?) throws(Fault) -> String {
        let base = path.hasPrefix("/") ? "" : page.map { pages[$0].document.contentPath } ?? ""
        // The folders so far, a slash after each.
        var joined = Array(base.utf8)
        joined.removeSubrange(((joined.lastIndex(of: slash) ?? -1) + 1)...)
        for part in path.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                guard !joined.isEmpty else {
                    throw Fault(
                        code: .leavesHub, message: "\"\(path)\" leaves the hub; link to a page or file inside content/")
                }
                joined.removeSubrange(((joined.dropLast().lastIndex(of: slash) ?? -1) + 1)...)
            } else {
                joined += part
                joined.append(slash)
            }
        }
        let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("..") || path == "."
        return String(decoding: isFolder ? joined[...] : joined.dropLast(), as: UTF8.self)
    }

    private var slash: UInt8 { UInt8(ascii: "/") }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmingSpaces: String {
        // By scalars: finding where characters begin and end costs far more.
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
