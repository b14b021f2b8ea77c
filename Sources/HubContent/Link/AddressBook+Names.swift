import SourceText

extension AddressBook {
    /// Names of folders that the site itself uses below `tasks/` and of pages of a list.
    fileprivate static let reservedBelowTasks: Set<String> = ["grade", "domain", "standard", "page", "practice"]
    /// Names of folders that the site itself uses at its top.
    fileprivate static let reservedAtTop: Set<String> = [
        "handouts", "roles", "standards", "practices", "vision", "references", "search", "theme", "page",
        "projector", "plan",
    ]

    /// What Windows takes for a device, with any ending: a folder that is copied there cannot have them.
    fileprivate static let devices: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
        "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    private mutating func checkDevices(_ address: String, of source: String) {
        // Each has three or four letters before any ending: most names are ruled out by that.
        guard address.utf8.split(separator: UInt8(ascii: "/")).contains(where: { (3...4).contains($0.prefix { $0 != UInt8(ascii: ".") }.count) }) else { return }
        guard let name = address.pathParts.first(where: { Self.devices.contains($0.prefix { $0 != "." }.lowercased()) }) else { return }
        report(
            Diagnostic(
                .reservedName, path: source, "no file or folder on Windows can have the name \"\(name)\"; rename the file or folder"))
    }

    /// Refuses the names that the site uses for its own pages.
    mutating func checkNames(of page: Page) {
        checkDevices(page.address.path, of: page.document.file.path)
        let parts = page.address.path.pathParts.map(String.init)
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
        checkDevices(asset.address, of: asset.path)
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

extension Address {
    /// Whether a new page had better have another name, wherever it stands: the site or Windows has taken this one, or
    /// it is that of a list.
    package static func isTaken(_ slug: String) -> Bool {
        slug == "index" || Kind.allCases.contains { $0.folder == slug } || AddressBook.reservedAtTop.contains(slug)
            || AddressBook.reservedBelowTasks.contains(slug) || AddressBook.devices.contains(slug)
    }
}
