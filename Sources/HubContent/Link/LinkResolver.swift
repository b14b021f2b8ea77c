import Markdown
import SourceText

/// Finds what a link's destination leads to.
struct LinkResolver {
    let pages: [Page]
    let assets: [AssetFile]
    let addresses: AddressBook
    let collections: [Collection]
    /// What is in the hub but not in this site, by path: with the reason, for messages.
    let withheld: [String: String]
    private let pagesByPath: [String: Int]
    private let pagesByTitle: [String: [Int]]
    private let assetsByPath: [String: Int]

    init(
        pages: [Page], assets: [AssetFile], addresses: AddressBook, collections: [Collection],
        withheld: [String: String]
    ) {
        self.pages = pages
        self.assets = assets
        self.addresses = addresses
        self.collections = collections
        self.withheld = withheld
        pagesByPath = Dictionary(
            pages.indices.map { (pages[$0].document.contentPath, $0) }, uniquingKeysWith: { first, _ in first })
        pagesByTitle = Dictionary(
            pages.indices.map { (pages[$0].document.title.lowercased(), [$0]) }, uniquingKeysWith: +)
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
    ///   - destination: as the author wrote it, fragment included.
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
        if !Self.isMarkdown(joined), let owner = addresses.owner(ofAddress: joined) {
            switch owner {
            case .page(let index): return try target(page: index, fragment: fragment)
            case .collection(let index):
                guard let introduction = collections[index].introduction else { return .address(collections[index].address) }
                return try target(page: introduction, fragment: fragment)
            case .asset(let index): return .asset(index)
            case .made(let address): return .address(address)
            case .handout, .redirect:
                return .address(Address(joined.hasSuffix("/") || joined.contains(".") ? joined : joined + "/"))
            }
        }
        if let reason = withheld[joined] ?? withheld[joined + ".md"] {
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
        let nearest = nearestName(to: joined, among: assets.lazy.map(\.address))
        throw Fault(
            code: .missingAsset,
            message: "no file at \"\(destination)\"" + suggestion(nearest, like: destination, from: page).0,
            suggestion: suggestion(nearest, like: destination, from: page).1)
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
    private static func split(_ destination: String) -> (path: Substring, fragment: String) {
        guard let hash = destination.firstIndex(of: "#") else {
            return (destination.prefix { $0 != "?" }, "")
        }
        return (
            destination[..<hash].prefix { $0 != "?" },
            percentDecoded(destination[destination.index(after: hash)...])
        )
    }

    private static func isMarkdown(_ path: String) -> Bool { path.lowercased().hasSuffix(".md") }

    /// A page and an id in it, if it has that id.
    private func target(page: Int, fragment: String) throws(Fault) -> Target {
        guard fragment.isEmpty || fragment == "top" || pages[page].has(anchor: fragment) else {
            let nearest = nearestName(to: fragment, among: pages[page].document.anchors.sorted())
            throw Fault(
                code: .brokenAnchor,
                message: "no heading \"#\(fragment)\" in \(pages[page].document.file.path)"
                    + (nearest.map { "; did you mean \"#\($0)\"?" } ?? ""),
                suggestion: nearest.map { "#" + $0 })
        }
        return .page(page, fragment: fragment)
    }

    private func folder(of page: Int?) -> ArraySlice<Substring> {
        page.map { pages[$0].document.contentPath.split(separator: "/").dropLast() } ?? []
    }

    /// The path from `content/` that a destination names, seen from a page's folder.
    private func join(_ path: String, from page: Int?) throws(Fault) -> String {
        var parts = path.hasPrefix("/") ? [] : folder(of: page).map(String.init)
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            if part == "." { continue }
            if part != ".." {
                parts.append(String(part))
            } else if parts.popLast() == nil {
                throw Fault(
                    code: .leavesHub, message: "\"\(path)\" leaves the hub; link to a page or file inside content/")
            }
        }
        let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("..") || path == "."
        return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
    }

    /// `[[Title or path#heading]]`, without regard to case.
    private func resolveWiki(_ destination: String, from page: Int?) throws(Fault) -> Target {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let (name, heading) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        let wanted = name.lowercased().trimmingSpaces
        if wanted.isEmpty, let page { return try target(page: page, fragment: slug(ofHeading: heading, on: page)) }
        var found = pagesByTitle[wanted] ?? []
        if found.isEmpty {
            found = pages.indices.filter { index in
                let path = pages[index].document.contentPath.lowercased()
                return path == wanted || path == wanted + ".md" || path.hasSuffix("/" + wanted)
                    || path.hasSuffix("/" + wanted + ".md")
            }
        }
        if found.count > 1 {
            let list = found.map { "\"" + pages[$0].document.contentPath + "\"" }.joined(separator: ", ")
            throw Fault(code: .brokenLink, message: "\"[[\(destination)]]\" could be any of \(list); write the path of the one you mean")
        }
        guard let index = found.first else {
            let nearest = nearestName(to: String(name), among: pages.lazy.map(\.document.title))
            throw Fault(
                code: .brokenLink,
                message: "no page titled \"\(name)\"" + (nearest.map { "; did you mean \"[[\($0)]]\"?" } ?? ""),
                suggestion: nearest.map { "[[\($0)]]" })
        }
        return try target(page: index, fragment: slug(ofHeading: heading, on: index))
    }

    /// The id of the heading with these words, or the words themselves where none has them.
    private func slug(ofHeading words: String, on page: Int) -> String {
        let wanted = words.lowercased()
        return pages[page].document.markdown.outline.first { $0.text.lowercased() == wanted }?.id ?? words
    }

    private func missing(_ destination: String, joined: String, from page: Int?) -> Fault {
        if let index = pagesByPath[joined + ".md"] {
            let path = relativePath(pages[index].document.contentPath, like: destination, from: page)
            return Fault(
                code: .brokenLink, message: "no page at \"\(destination)\"; did you mean \"\(path)\"?", suggestion: path)
        }
        let isPage = Self.isMarkdown(joined) || joined.hasSuffix("/") || !joined.contains(".")
        let nearest = nearestName(
            to: joined, among: isPage ? pages.map(\.document.contentPath) : assets.map(\.address))
        let (end, instead) = suggestion(nearest, like: destination, from: page)
        return Fault(
            code: isPage ? .brokenLink : .missingAsset,
            message: "no \(isPage ? "page" : "file") at \"\(destination)\"" + end, suggestion: instead)
    }

    private func suggestion(_ path: String?, like destination: String, from page: Int?) -> (String, String?) {
        guard let path else { return ("", nil) }
        let written = relativePath(path, like: destination, from: page)
        return ("; did you mean \"\(written)\"?", written)
    }

    /// A path from `content/`, written the way the author wrote theirs: from the root or from the page.
    private func relativePath(_ path: String, like destination: String, from page: Int?) -> String {
        if destination.hasPrefix("/") { return "/" + path }
        let folder = folder(of: page)
        let parts = path.split(separator: "/")
        let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
        return ([String](repeating: "..", count: folder.count - shared) + parts[shared...].map(String.init))
            .joined(separator: "/")
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmingSpaces: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
