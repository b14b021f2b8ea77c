import HubContent
import Markdown
import SourceText

extension Site {
    /// Lays out a hub as a site: for each address, how to make the bytes that stand there.
    static func render(_ hub: Hub, theme: LoadedTheme, hasSearch: Bool = true, jobs: Int = 1) -> Site {
        let renderer = Renderer(hub: hub, theme: theme)
        var site = Site()
        switch hub.audience {
        case .everyone, .staff:
            site.addPages(of: renderer)
            site.addForLessons(of: renderer)
            if hasSearch { site.addSearch(of: renderer, jobs: jobs) }
        case .students: site.addSheetList(of: renderer)
        }
        site.addSheets(of: renderer)
        site.add("404.html") { renderer.notFound() }
        site.add("robots.txt") { renderer.robots() }
        for file in theme.files {
            site.files.append(SiteFile(path: LoadedTheme.folder + file.path) { MadeFile(bytes: file.bytes) })
        }
        for asset in renderer.publishedAssets {
            site.files.append(SiteFile(path: asset.address, content: .copied(asset)))
        }
        return site
    }

    /// How many of its files are pages.
    var pageCount: Int { files.count { $0.path.hasSuffix(".html") } }
}

extension Site {
    /// - Parameter sort: what others have in common with it that are made alike; `nil` where there are none.
    private mutating func add(_ path: String, as sort: SiteSamples.Sort? = nil, _ make: @escaping @Sendable () -> MadeFile) {
        let file = SiteFile(path: path, making: make)
        files.append(file)
        sampled.add(file, as: sort ?? .single(path))
    }

    private mutating func addPages(of renderer: Renderer) {
        let hub = renderer.hub
        var listed: [Address] = [.home]
        add(Address.home.file) { renderer.home() }
        for (index, page) in hub.pages.enumerated() where !page.document.isIntroduction {
            add(page.address.file, as: .document(page.document.kind)) { renderer.document(index) }
            if !page.document.isDraft { listed.append(page.address) }
        }
        for (index, collection) in hub.collections.enumerated() {
            for number in 1...collection.pageCount {
                add(collection.address(ofPage: number).file, as: collection.sort) { renderer.collection(index, page: number) }
                listed.append(collection.address(ofPage: number))
            }
        }
        addFacets(of: renderer, listed: &listed)
        addTaskBrowser(of: renderer)
        for overview in hub.overviews {
            let list = PageCollection(content: .folder, address: overview.address(in: hub.settings), introduction: nil, members: [])
            for number in 1...renderer.pageCount(of: overview) {
                add(list.address(ofPage: number).file, as: overview.sort) { renderer.overview(overview, page: number) }
                // A plan is each reader's own.
                if overview != .plan { listed.append(list.address(ofPage: number)) }
            }
        }
        if !hub.bibliography.isEmpty {
            add(Bibliography.bibTeX) { MadeFile(bytes: ReferencesBibTeX(hub.bibliography.works).bytes) }
            add(Bibliography.csl) { MadeFile(bytes: ReferencesCSL(hub.bibliography.works).bytes) }
        }
        for redirect in hub.redirects { add(redirect.from.file, as: .redirect) { renderer.redirect(redirect) } }
        if renderer.hasSitemap {
            let addresses = listed
            add("sitemap.xml") { renderer.sitemap(addresses) }
        }
        if renderer.hasFeed { add("feed.xml") { renderer.feed() } }
    }

    /// The lists of tasks across banks.
    private mutating func addFacets(of renderer: Renderer, listed: inout [Address]) {
        for (index, facet) in renderer.hub.facets.enumerated() {
            for number in 1...facet.pageCount {
                add(facet.address(ofPage: number).file, as: facet.sort) { renderer.facet(index, page: number) }
                if !facet.members.isEmpty { listed.append(facet.address(ofPage: number)) }
            }
        }
    }

    /// What a teacher shows the class and collects in a plan. A students' site has neither: both hold parts of the lesson.
    private mutating func addForLessons(of renderer: Renderer) {
        addFolder("projector/", of: renderer) { index, sheets in
            [sheets.projector.map { place in SiteFile(path: place.file) { renderer.projector(of: index, at: place) } }]
        }
        addFolder("plan/", of: renderer) { index, sheets in
            [SiteFile(path: "plan/\(sheets.planName).js") { renderer.planPiece(of: index, named: sheets.planName) }]
        }
    }

    private mutating func addSheets(of renderer: Renderer) {
        addFolder("handouts/", of: renderer) { index, sheets in
            [
                sheets.handout.map { place in SiteFile(path: place.file) { renderer.sheet(.task, of: index, at: place) } },
                sheets.extensions.map { place in SiteFile(path: place.file) { renderer.sheet(.extensions, of: index, at: place) } },
            ]
        }
    }

    /// A folder with what there is in it of each task.
    private mutating func addFolder(
        _ path: String, of renderer: Renderer, _ files: @escaping @Sendable (_ page: Int, TaskSheets) -> [SiteFile?]
    ) {
        let made: @Sendable (Int) -> [SiteFile] = { page in
            renderer.hub.pages[page].document.sheets.map { files(page, $0).compactMap(\.self) } ?? []
        }
        let pages = renderer.hub.pages.indices
        if let first = pages.lazy.compactMap({ made($0).first }).first { sampled.add(first, as: .folder(path)) }
        folders.append(SiteFolder(path: path) { pages.flatMap(made) })
    }

    private mutating func addSearch(of renderer: Renderer, jobs: Int) {
        add(Address.search.file) { renderer.searchPage() }
        folders.append(
            SiteFolder(path: SearchFiles.folder) {
                SearchFiles(renderer, jobs: jobs).files.map { SiteFile(path: $0.path, content: .made($0.make)) }
            })
    }

    private mutating func addTaskBrowser(of renderer: Renderer) {
        folders.append(
            SiteFolder(path: TaskBrowserData.folder) {
                guard let data = renderer.taskBrowser else { return [] }
                return [SiteFile(path: TaskBrowserData.start, content: .made { renderer.browserStart(data) })]
                    + (0..<data.pieceCount).map { number in
                        SiteFile(path: TaskBrowserData.piece(number), content: .made { renderer.browserPiece(number, of: data) })
                    }
            })
    }

    private mutating func addSheetList(of renderer: Renderer) {
        let list = renderer.studentList
        for number in 1...list.pageCount {
            add(list.address(ofPage: number).file, as: .list("handouts")) { renderer.handouts(page: number) }
        }
    }
}

extension Renderer {
    /// The assets that this audience gets: students only what their sheets show.
    fileprivate var publishedAssets: [AssetFile] {
        guard hub.audience == .students else { return hub.assets }
        var shown: Set<Int> = []
        for page in hub.pages {
            let fragments = Fragments(hub: hub, page: page, place: page.address, words: words(for: nil))
            for sheet in [Meaning.task, .extensions] { shown.formUnion(fragments.assets(of: page.document.studentParts(sheet))) }
        }
        return shown.sorted().map { hub.assets[$0] }
    }
}
