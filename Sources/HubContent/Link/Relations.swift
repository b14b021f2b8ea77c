/// What joins pages beyond their own links, and the pages that the site makes of it.
///
/// The same for every audience, so that a link that is right for one is for all; a students' site shows none of it.
struct Relations {
    let facets: Facets
    let roles: [RoleGuide]
    let serving: Serving
    let bibliography: Bibliography
    let overviews: [Overview]

    init(_ facets: Facets, _ roles: [RoleGuide], _ serving: Serving, _ bibliography: Bibliography, of pages: [Page]) {
        self.facets = facets
        self.roles = roles
        self.serving = serving
        self.bibliography = bibliography
        overviews = Self.overviews(ofRoles: roles) + facets.overviews + Self.overviews(ofVision: serving.vision, pages, serving.pages)
            + bibliography.overviews + Self.overviews(ofPlan: pages)
    }
}
