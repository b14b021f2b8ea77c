import SourceText

extension AddressBook {
    /// Takes the addresses of what every site has: files beside the pages, the later pages of lists, and the home
    /// page where no document is it.
    mutating func claimSitePages(
        of pages: [Page], _ collections: [PageCollection], audience: Audience
    ) {
        // Without a baseURL some are not made, but the build that publishes may be given one.
        var made = ["404.html", "robots.txt", "sitemap.xml", "feed.xml"].map { Address($0) }
        if audience != .students { made.append(Address("search/")) }
        if !pages.contains(where: { $0.address == .home }) { made.append(.home) }
        for collection in collections where collection.pageCount > 1 {
            made += (2...collection.pageCount).map(collection.address(ofPage:))
        }
        for address in made { claim(address, for: .made, source: "the site's own page") }
    }

    /// Takes the old addresses that pages name in `aliases`.
    mutating func claimRedirects(of pages: [Page]) -> [Hub.Redirect] {
        var redirects: [Hub.Redirect] = []
        for (index, page) in pages.enumerated() {
            for alias in page.document.frontMatter.aliases {
                let path = Self.path(ofAlias: alias.value)
                let parts = path.split(separator: "/").filter { $0 != "." }
                if let (code, reason) = Self.refusal(of: path, parts) {
                    report(Diagnostic(code, path: page.document.path, at: alias.position, "\"\(alias.value)\" \(reason)"))
                    continue
                }
                let isFile = parts.last?.hasSuffix(".html") == true
                let address = Address(parts.joined(separator: "/") + (isFile ? "" : "/"))
                // A list's second page has its address when the list is long enough, which is not known here.
                let isFurther = parts.count > 2 && parts[parts.count - 2] == "page" && parts[parts.count - 1].allSatisfy(\.isNumber)
                let list = isFurther ? Address(parts.dropLast(2).joined(separator: "/") + "/") : address
                let file = Address(parts.joined(separator: "/"))
                if let taken = source(at: address) ?? source(at: list) ?? source(at: file) {
                    let who = taken == page.document.path ? "this page has the address \"\(alias.value)\" already" : "\"\(alias.value)\" is the address of \(taken)"
                    report(Diagnostic(.duplicateURL, path: page.document.path, at: alias.position, "\(who); take it out of aliases"))
                    continue
                }
                claim(address, for: .redirect(redirects.count), source: page.document.path)
                redirects.append(Hub.Redirect(from: address, to: index))
            }
        }
        return redirects
    }

    /// Why no page can have had an address, with what to do; `nil` where one can.
    private static func refusal(of path: String, _ parts: [Substring]) -> (code: DiagnosticCode, reason: String)? {
        let isInside = !parts.isEmpty && !parts.contains { $0.hasPrefix(".") }
        if !isInside || path.unicodeScalars.contains(where: { $0.value < 32 }) {
            return (.invalidValue, "is no address inside this site; write the old one as \"/statements/old-name/\"")
        }
        if path.contains(where: { $0 == "?" || $0 == "#" }) {
            return (.invalidValue, "goes on after a \"?\" or \"#\", which no folder of files can answer; write the address without that")
        }
        if let device = ReservedName.device(in: path) {
            return (.reservedName, "has the name \"\(device)\", which no file or folder on Windows can have; take it out of aliases")
        }
        if parts[0] == "theme" || parts[0] == "search" && parts.count > 1 {
            return (.reservedName, "is among the site's own files, where no page can have been; take it out of aliases")
        }
        return nil
    }

    /// What of an old address comes after its host, if it names one.
    private static func path(ofAlias alias: String) -> String {
        let path = percentDecoded(alias)
        guard Destination.hasScheme(path) else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
    }
}

extension Address {
    /// Whether a new page had better have another name, wherever it stands: the site or Windows has taken this one, or
    /// it is that of a list.
    package static func isTaken(_ slug: String) -> Bool {
        slug == "index" || Kind.allCases.contains { $0.folder == slug } || ReservedName.isTaken(slug)
    }
}
