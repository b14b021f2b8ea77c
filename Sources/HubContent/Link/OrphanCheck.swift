import SourceText

/// `orphan-page`: a page that no page, list or menu leads to, so that no visitor finds it.
///
/// Kinds, banks and folders have lists, so this is mostly a page at the top of `content/`. The `index.md` of a
/// folder is a list itself, which its pages lead up to and the folder above shows. A page leads to its
/// translations, the vision to what serves it, a role to what is for it. A draft is not finished, and
/// handouts and old addresses are not pages of their own.
///
/// `orphan-file`: the same of a file among them, but for pictures and what else is seen on a page.
struct OrphanCheck {
    let pages: [Page]
    let collections: [PageCollection]
    let menu: [Hub.MenuEntry]
    let audience: Audience
    let assets: [AssetFile]

    var diagnostics: [Diagnostic] { orphanPages + orphanFiles }

    private var orphanPages: [Diagnostic] {
        guard audience != .students else { return [] }
        var isFound = [Bool](repeating: false, count: pages.count)
        let lists = Set(collections.map(\.address))
        for collection in collections {
            for member in collection.members { isFound[member] = true }
            guard let introduction = collection.introduction else { continue }
            if !collection.members.isEmpty || lists.contains(collection.above) || collection.isOfKind { isFound[introduction] = true }
        }
        for case .page(let index, _) in menu.map(\.target) { isFound[index] = true }
        return pages.indices.compactMap { index in
            isFound[index] || isLedTo(pages[index]) ? nil : finding(on: pages[index])
        }
    }

    private func isLedTo(_ page: Page) -> Bool {
        let frontMatter = page.document.frontMatter
        return page.address == .home || !page.referrers.isEmpty || !page.translations.isEmpty || frontMatter.isDraft
            || !frontMatter.serves.isEmpty || !page.document.roles.isEmpty
    }

    private func finding(on page: Page) -> Diagnostic {
        Diagnostic(
            .orphanPage, path: page.document.path,
            "no page, list or menu leads to this page, so nobody will find it; link to it from another page or name it under menu: in hub.yml")
    }
}

extension OrphanCheck {
    /// What can do no harm where it is not used. All else is what people write in, and seldom mean to publish as it is.
    private static let seenOnPages: Set = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "mp3", "m4a", "ogg", "wav", "mp4", "webm", "mov", "vtt", "woff", "woff2", "ttf", "otf",
    ]
    /// What other programs look for at the top of a site: `CNAME`, `ads.txt`, `manifest.webmanifest`.
    private static let expectedTypes: Set = ["", "txt", "xml", "json", "webmanifest", "asc"]
    /// Of what nobody can see, what the program makes pages of.
    private static let importedTypes: Set = ["doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv"]

    /// Files that no page links to, at the address where they would be published all the same.
    private var orphanFiles: [Diagnostic] {
        let documents = assets.indices.filter { !isSeenOnPages(assets[$0]) && !isExpected(assets[$0]) }
        guard audience != .students, !documents.isEmpty else { return [] }
        var linked: Set<Int> = []
        for page in pages { for case .asset(let index) in page.links { linked.insert(index) } }
        for case .asset(let index) in menu.map(\.target) { linked.insert(index) }
        return documents.filter { !linked.contains($0) }.map { finding(on: assets[$0]) }
    }

    private func isSeenOnPages(_ asset: AssetFile) -> Bool {
        Self.seenOnPages.contains(AssetFile.pathExtension(of: asset.address))
    }

    private func isExpected(_ asset: AssetFile) -> Bool {
        !asset.address.contains("/") && Self.expectedTypes.contains(AssetFile.pathExtension(of: asset.address))
            && !asset.address.hasSuffix(".md.txt")
    }

    private func finding(on asset: AssetFile) -> Diagnostic {
        let isPage = asset.address.hasSuffix(".md.txt")
        let isImported = Self.importedTypes.contains(AssetFile.pathExtension(of: asset.address))
        return Diagnostic(
            .orphanFile, path: asset.path,
            isPage
                ? "this page ends in .txt, so it is published as a file and not as a page; rename it, so that it ends in .md"
                : "no page links to this file, yet it would be published as it stands; link to it, "
                    + (isImported ? "make a page of it with \"chalkline import\", " : "") + "or move it out of content/")
    }
}

extension PageCollection {
    /// Where the list of the folder above stands, which shows this one.
    fileprivate var above: Address {
        Address(address.path.split(separator: "/").dropLast().map { $0 + "/" }.joined())
    }

    fileprivate var isOfKind: Bool {
        if case .kind = content { true } else { false }
    }
}
