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
        var pages = selection.documents.sorted { ($0.address, $0.path) < ($1.address, $1.path) }.map(Page.init)
        pages.noteListOrder()
        var diagnostics = pages.noteTranslations(withheld: selection.withheld)
        let order = pages.inListOrder
        let collections = PageCollection.all(of: pages, in: order)
        pages.notePlaces(in: collections)
        diagnostics += BankCheck.findings(in: parsed) + MisspeltFolder.findings(in: parsed)
        diagnostics += MissingLanguage.findings(in: selection.documents, language: parsed.settings.language)
        let (serving, misserved) = pages.noteServing(settings: parsed.settings, all: parsed.documents)
        diagnostics += misserved
        // Two halves that take about as long.
        var ((addresses, roles), (facets, bibliography)) = inParallel(jobs: jobs) {
            (
                AddressBook(of: pages, collections, assets: selection.assets, audience: audience),
                RoleGuide.all(of: pages, in: order, settings: parsed.settings)
            )
        } _: { [pages] in
            let language = parsed.settings.language
            let foreign = pages.indices.filter { pages[$0].document.language != language }
            return (
                Facets(of: pages, collections: collections, catalog: parsed.standards),
                Bibliography(of: pages.map(\.document.references), foreign: Set(foreign))
            )
        }
        let relations = Relations(facets, roles, serving, bibliography, of: pages)
        addresses.claim(relations, settings: parsed.settings)
        let redirects = addresses.claimRedirects(of: pages)
        for redirect in redirects { pages[redirect.to].formerAddresses.append(redirect.from) }
        diagnostics += addresses.diagnostics

        let resolver = LinkResolver(
            documents: pages.map(\.document), assets: selection.assets, addresses: addresses, collections: collections,
            redirects: redirects, withheld: selection.withheld)
        diagnostics += pages.resolveLinks(resolver, files: parsed.files, jobs: jobs)
        pages.noteReferrers()
        let (menu, wrongMenu) = resolver.menu(parsed.settings.menu)
        diagnostics += wrongMenu
        diagnostics += OrphanCheck(pages: pages, collections: collections, menu: menu, audience: audience, assets: selection.assets).diagnostics
        return (
            Hub(
                settings: parsed.settings, audience: audience, pages: pages, collections: collections,
                facets: relations.facets.collections, standards: parsed.standards, coverage: relations.facets.coverage,
                overviews: relations.overviews, roles: relations.roles, vision: serving.vision, serving: serving.pages,
                bibliography: relations.bibliography, assets: selection.assets,
                redirects: redirects, menu: menu),
            diagnostics
        )
    }
}

extension LinkResolver {
    /// Where hub.yml's menu leads.
    fileprivate func menu(_ items: [MenuItem]) -> (entries: [Hub.MenuEntry], diagnostics: [Diagnostic]) {
        var entries: [Hub.MenuEntry] = []
        var diagnostics: [Diagnostic] = []
        for item in items {
            let written = item.address.value
            guard !Scheme.isUnsafe(written) else {
                diagnostics.append(
                    Diagnostic(
                        .unsafeLink, path: Settings.path, at: item.address.position,
                        "the menu may not lead to \"\(Scheme.name(of: written)):\"; name a page or a web address"))
                continue
            }
            if let malformed = MalformedAddress(written) {
                diagnostics.append(
                    MalformedLink.finding(written, malformed, in: Settings.path, at: item.address.position))
                continue
            }
            do throws(Fault) {
                let target = try resolve(written)
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
