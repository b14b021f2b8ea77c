import SourceText

extension AddressBook {
    /// Takes the address of everything that the site will have but for what comes of relations.
    init(
        of pages: [Page], _ collections: [PageCollection], assets: [AssetFile], audience: Audience
    ) {
        // A task has up to four.
        self.init(capacity: pages.count * 4)
        claimSitePages(of: pages, collections, audience: audience)
        for (index, collection) in collections.enumerated() where collection.introduction == nil {
            let source = "the list of the pages in content/\(collection.address.path)"
            claim(collection.address, for: .collection(index), source: source)
        }
        for (index, page) in pages.enumerated() {
            claim(page.address, for: .page(index), source: page.document.path)
        }
        for (index, page) in pages.enumerated() {
            guard let sheets = page.document.sheets else { continue }
            for case let sheet? in [sheets.handout, sheets.extensions, sheets.projector] {
                claim(sheet, for: .handout(index), source: page.document.path)
            }
        }
        for (index, asset) in assets.enumerated() {
            for finding in ReservedName.findings(in: asset) { report(finding) }
            claim(Address(asset.address), for: .asset(index), source: asset.path)
        }
    }

    /// Takes the addresses of the pages that the site makes of what joins its pages.
    mutating func claim(_ relations: Relations, settings: Settings) {
        for facet in relations.facets.collections {
            claim(facet.address, for: .made, source: "the list of \(facet.address.path)")
        }
        for overview in relations.overviews {
            claim(overview.address(in: settings), for: .made, source: "a page of the site's own")
        }
        for file in relations.bibliography.files { claim(Address(file), for: .made, source: "the list of references") }
    }
}
