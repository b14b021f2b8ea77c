import SourceText

/// What joins pages beyond their own links, and the pages that the site makes of it.
///
/// The same for every audience, so that a link that is right for one is for all; a students' site shows none of it.
struct Relations: Sendable {
    let facets: Facets
    let roles: [RoleGuide]
    let serving: Serving
    let bibliography: Bibliography
    let overviews: [Overview]

    /// - Parameters:
    ///   - order: the pages as lists show them.
    ///   - collections: of which that of the tasks gives their order.
    ///   - jobs: how many threads may work.
    init(of pages: [Page], in order: [Int], _ collections: [Collection], _ serving: Serving, in parsed: ParsedHub, jobs: Int) {
        (facets, roles) = inParallel(jobs: jobs) {
            Facets(of: pages, collections: collections, catalog: parsed.standards)
        } _: {
            RoleGuide.all(of: pages, in: order, settings: parsed.settings)
        }
        self.serving = serving
        bibliography = Bibliography(of: pages.map(\.document.references))
        overviews = Hub.overviews(of: roles) + facets.overviews + Hub.overviews(ofVision: serving.vision, pages, serving.pages)
            + bibliography.overviews + Hub.overviews(ofPlan: pages)
    }
}
