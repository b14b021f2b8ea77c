import SourceText

extension AddressBook {
    /// Names of folders that the site itself uses below `tasks/` and of pages of a list.
    private static let reservedBelowTasks: Set<String> = ["grade", "domain", "standard", "page", "practice"]
    /// Names of folders that the site itself uses at its top.
    private static let reservedAtTop: Set<String> = [
        "handouts", "roles", "standards", "practices", "vision", "references", "search", "theme", "page",
        "projector", "plan",
    ]

    /// Refuses the names that the site uses for its own pages.
    mutating func checkNames(of page: Page) {
        let parts = page.address.path.split(separator: "/").map(String.init)
        let taken: String?
        if parts.first == "tasks" {
            taken = parts.dropFirst().first { Self.reservedBelowTasks.contains($0) }
        } else {
            taken = parts.first.flatMap { Self.reservedAtTop.contains($0) ? $0 : nil } ?? parts.first { $0 == "page" }
        }
        if let taken {
            report(
                Diagnostic(
                    .reservedName, path: page.document.file.path,
                    "the name \"\(taken)\" is one that the site uses for its own pages; rename the file or folder"))
        }
    }

    /// Takes the addresses of what every site has: files beside the pages, the later pages of lists, and the home
    /// page where no document is it.
    mutating func claimSitePages(
        of pages: [Page], _ collections: [Collection], settings: Settings, audience: Audience
    ) {
        var files = ["404.html", "robots.txt"]
        if settings.baseURL != nil, audience != .students { files += ["sitemap.xml", "feed.xml"] }
        if audience != .students { files.append("search/index.html") }
        if !pages.contains(where: { $0.address == .home }) { files.append(Address.home.file) }
        for collection in collections where collection.pageCount > 1 {
            files += (2...collection.pageCount).map { collection.address(ofPage: $0).file }
        }
        for file in files { claim(file, for: .made, source: "the site's own page") }
    }

    /// Refuses files where the theme's stand.
    mutating func checkName(of asset: AssetFile) {
        guard asset.address.lowercased().hasPrefix("theme/") else { return }
        report(
            Diagnostic(
                .reservedName, path: asset.path,
                "the folder \"theme\" is one that the site uses for its own files; rename the folder"))
    }

    /// Takes the old addresses that pages name in `aliases`.
    mutating func claimRedirects(of pages: [Page]) -> [Hub.Redirect] {
        var redirects: [Hub.Redirect] = []
        for (index, page) in pages.enumerated() {
            for alias in page.document.frontMatter.aliases {
                let path = Self.path(ofAlias: alias.value)
                let parts = path.split(separator: "/").filter { $0 != "." }
                let isInside = !parts.isEmpty && !parts.contains("..")
                guard isInside, !path.unicodeScalars.contains(where: { $0.value < 32 }) else {
                    report(
                        Diagnostic(
                            .invalidValue, path: page.document.file.path, at: alias.position,
                            "\"\(alias.value)\" is no address inside this site; write the old one as \"/statements/old-name/\""))
                    continue
                }
                let isFile = parts.last?.hasSuffix(".html") == true
                let address = Address(parts.joined(separator: "/") + (isFile ? "" : "/"))
                claim(address.file, for: .redirect(redirects.count), source: page.document.file.path)
                redirects.append(Hub.Redirect(from: address, to: index))
            }
        }
        return redirects
    }

    /// What of an old address comes after its host, if it names one.
    private static func path(ofAlias alias: String) -> String {
        let path = percentDecoded(alias)
        guard LinkResolver.hasScheme(path) else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
    }
}
