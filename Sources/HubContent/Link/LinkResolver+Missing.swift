import Markdown
import SourceText

/// What is said of a link that leads nowhere: what is missing, and what was most likely meant.
extension LinkResolver {
    /// Of a page with this many headings or fewer, a message lists them where none is near.
    private static let headingsShown = 6

    func missing(_ destination: String, joined: String, from page: Int?) -> Fault {
        if let address = MalformedAddress(destination)?.instead ?? Self.outsideAddress(destination) {
            return Fault(
                code: .brokenLink,
                message: "no page at \"\(destination)\"; for another site did you mean \"\(address)\"?", suggestion: address)
        }
        let end = AssetFile.pathExtension(of: joined)
        let isPage = joined.hasSuffix("/") || joined.isPagePath || ["", "html", "htm"].contains(end)
        let meant = isPage ? pageMeant(by: joined) : assetMeant(by: joined)
        return Fault(
            code: isPage ? .brokenLink : .missingAsset, message: "no \(isPage ? "page" : "file") at \"\(destination)\"",
            suggesting: meant.map { relativePath($0, like: destination, from: page) },
            otherwise: isPage ? Self.otherPage : "put the file there, or take the link out")
    }

    private static let unreadTitle = "it may be one whose front matter cannot be read, so mend that first"
    private static let otherPage = "link to another page, or take the link out"

    func missingImage(_ destination: String, joined: String, from page: Int) -> Fault {
        guard !destination.isEmpty else {
            return Fault(code: .missingAsset, message: "an image without a file; name it between the parentheses: ![…](file.png)")
        }
        return Fault(
            code: .missingAsset, message: "no file at \"\(destination)\"",
            suggesting: assetMeant(by: joined).map { relativePath($0, like: destination, from: page) },
            otherwise: "put the file there, or take the image out")
    }

    func missingAnchor(_ fragment: String, on page: Int) -> Fault {
        let document = documents[page]
        let meant = document.anchors.id(ofWords: fragment)
            ?? (namesNearest ? nearestName(to: fragment, among: document.anchors.all.sorted()) : nil)
        var message = "no heading \"#\(fragment)\" in \(document.path)"
        let headings = document.markdown.outline
        if meant == nil, !headings.isEmpty, headings.count <= Self.headingsShown {
            message += "; it has " + headings.map { "\"#\($0.id)\"" }.joined(separator: ", ")
        }
        return Fault(code: .brokenAnchor, message: message, suggesting: meant.map { "#" + $0 })
    }

    /// - Parameter name: what stands in `[[…]]` before a `#`.
    func missingPage(named name: String) -> Fault {
        var meant: String?
        if namesNearest {
            meant = nearestName(to: name, among: documents.lazy.map(\.shownTitle.plain))
                ?? nearestName(to: name, among: documents.lazy.map { String($0.contentPath.withoutPageEnding) })
        }
        return Fault(
            code: .brokenLink, message: "no page has the title or path \"\(name)\"", suggesting: meant.map { "[[\($0)]]" },
            otherwise: hasUntitled ? Self.unreadTitle : Self.otherPage)
    }
}

extension LinkResolver {
    /// The path from `content/` of the page that was meant.
    private func pageMeant(by joined: String) -> String? {
        let stem = Self.withoutEnding(joined)
        if let index = pagesByPath[stem + ".md"] ?? pagesByPath[stem + ".markdown"] { return documents[index].contentPath }
        if stem == "index" || stem.hasSuffix("/index"), case let folder = String(stem.dropLast("index".count)),
            addresses.find(folder) != nil {
            return folder
        }
        // Moved to another folder.
        if let name = stem.split(separator: "/").last, name != "index",
            case let moved = names.pages(at: String(name)), moved.count == 1 {
            return documents[moved[0]].contentPath
        }
        guard namesNearest else { return nil }
        if joined.isPagePath { return nearestName(to: joined, among: documents.lazy.map(\.contentPath)) }
        let isFolder = joined.hasSuffix("/")
        return nearestName(to: isFolder ? joined : joined + "/", among: addresses.pages)
    }

    private func assetMeant(by joined: String) -> String? {
        namesNearest ? nearestName(to: joined, among: assets.lazy.map(\.address)) : nil
    }

    private static func withoutEnding(_ path: String) -> String {
        let end = AssetFile.pathExtension(of: path)
        if path.hasSuffix("/") { return String(path.dropLast()) }
        return end.isEmpty ? path : String(path.dropLast(end.count + 1))
    }

    /// `https://nctm.org/…` for `nctm.org/…`.
    private static func outsideAddress(_ destination: String) -> String? {
        let host = destination.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let last = host.split(separator: ".").last, host.contains("."),
            ["com", "edu", "gov", "net", "org"].contains(last.lowercased())
        else { return nil }
        return "https://" + destination
    }

    /// A path from `content/`, written the way the author wrote theirs: from the root or from the page.
    private func relativePath(_ path: String, like destination: String, from page: Int?) -> String {
        if destination.hasPrefix("/") { return "/" + path }
        let folder = folder(of: page)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
        return ([String](repeating: "..", count: folder.count - shared) + parts[shared...].map(String.init))
            .joined(separator: "/")
    }
}

extension LinkResolver.Fault {
    /// - Parameter way: what to do where nothing is near; `nil` where the message says it.
    fileprivate init(code: DiagnosticCode, message: String, suggesting instead: String?, otherwise way: String? = nil) {
        let end = instead.map { "did you mean \"\($0)\"?" } ?? way
        self.init(code: code, message: message + (end.map { "; " + $0 } ?? ""), suggestion: instead)
    }
}
