import Markdown
package import SourceText

extension Hub {
    /// Joins the documents into a hub: addresses, lists and links, each checked.
    /// - Parameters:
    ///   - parsed: what the parse stage found.
    ///   - audience: for whom the site is.
    ///   - drafts: whether drafts are part of it.
    ///   - jobs: how many threads may work.
    package static func link(
        _ parsed: ParsedHub, audience: Audience, drafts: Bool, jobs: Int = 1
    ) -> (hub: Hub, diagnostics: [Diagnostic]) {
        let selection = Selection(parsed, audience: audience, drafts: drafts)
        var pages = selection.documents.map { Page(document: $0, address: $0.address) }
        pages.sort { ($0.address, $0.document.file.path) < ($1.address, $1.document.file.path) }
        for index in pages.indices { pages[index].placeSheets() }
        pages.rank()
        var diagnostics = pages.noteTranslations(withheld: selection.withheld)
        let collections = Collection.all(of: pages, settings: parsed.settings)
        pages.notePlaces(in: collections)
        diagnostics += BankCheck.findings(in: parsed)
        let relations = Relations(of: &pages, collections, in: parsed, jobs: jobs, diagnostics: &diagnostics)
        var addresses = AddressBook(
            of: pages, collections, assets: selection.assets, relations: relations, settings: parsed.settings,
            audience: audience)
        let redirects = addresses.claimRedirects(of: pages)
        diagnostics += addresses.diagnostics

        let resolver = LinkResolver(
            pages: pages, assets: selection.assets, addresses: addresses, collections: collections,
            redirects: redirects, withheld: selection.withheld)
        diagnostics += pages.resolveLinks(resolver, jobs: jobs)
        pages.noteReferrers()
        let (menu, wrongMenu) = resolver.menu(parsed.settings.menu)
        diagnostics += wrongMenu
        diagnostics += OrphanCheck(pages: pages, collections: collections, menu: menu, audience: audience).diagnostics
        return (
            Hub(
                settings: parsed.settings, audience: audience, pages: pages, collections: collections,
                facets: relations.facets.collections, standards: parsed.standards, coverage: relations.facets.coverage,
                overviews: relations.overviews, roles: relations.roles, vision: relations.vision,
                serving: relations.serving, bibliography: relations.bibliography, assets: selection.assets,
                redirects: redirects, menu: menu),
            diagnostics
        )
    }
}

extension Page {
    /// Gives a task the addresses of its sheets for students: beside the tasks, never below one.
    fileprivate mutating func placeSheets() {
        guard document.kind == .task, !document.isIntroduction else { return }
        let inside = address.path.hasPrefix("tasks/") ? String(address.path.dropFirst("tasks/".count)) : address.path
        if document.sections.contains(where: { $0.meaning == .task }) { handout = Address("handouts/" + inside) }
        if document.sections.contains(where: { $0.meaning == .extensions }) {
            extensionsSheet = Address("handouts/" + inside + "extensions/")
        }
        if handout != nil || !document.shows.isEmpty { projector = Address("projector/" + inside) }
        planName = String(inside.dropLast())
    }
}

extension LinkResolver {
    /// Where hub.yml's menu leads.
    fileprivate func menu(_ items: [MenuItem]) -> (entries: [Hub.MenuEntry], diagnostics: [Diagnostic]) {
        var entries: [Hub.MenuEntry] = []
        var diagnostics: [Diagnostic] = []
        for item in items {
            if let malformed = MalformedAddress(item.address.value) {
                diagnostics.append(
                    MalformedLinkCheck.finding(item.address.value, malformed, in: Settings.path, at: item.address.position))
                continue
            }
            do throws(Fault) {
                let target = try resolve(item.address.value, form: .markdown, from: nil)
                entries.append(Hub.MenuEntry(label: item.label?.value, target: target))
            } catch {
                diagnostics.append(
                    Diagnostic(
                        error.code, path: Settings.path, at: item.address.position, error.message,
                        suggestion: error.suggestion))
            }
        }
        return (entries, diagnostics)
    }
}
