import SourceText

/// What joins pages beyond their own links, and the pages that the site makes of it.
///
/// The same for every audience, so that a link that is right for one is for all; a students' site shows none of it.
struct Relations {
    let facets: Facets
    let roles: [RoleGuide]
    let vision: Int?
    let serving: [ServedElement: [Int]]
    let bibliography: Bibliography
    let overviews: [Overview]

    /// - Parameters:
    ///   - pages: each of which learns what it serves.
    ///   - collections: of which that of the tasks gives their order.
    ///   - jobs: how many threads may work.
    init(
        of pages: inout [Page], _ collections: [Collection], in parsed: ParsedHub, jobs: Int, diagnostics: inout [Diagnostic]
    ) {
        facets = Facets(of: pages, collections: collections, catalog: parsed.standards)
        roles = RoleGuide.all(of: pages, settings: parsed.settings)
        let served = pages.noteServing(settings: parsed.settings, all: parsed.documents)
        (vision, serving) = (served.vision, served.serving)
        diagnostics += served.diagnostics
        bibliography = Bibliography(of: pages.map(\.document.references))
        overviews = Hub.overviews(of: roles) + facets.overviews + Hub.overviews(ofVision: vision, pages, serving)
            + bibliography.overviews + Hub.overviews(ofPlan: pages)
    }
}
