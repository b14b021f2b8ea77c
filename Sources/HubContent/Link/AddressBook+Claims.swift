import SourceText

extension AddressBook {
    /// Takes the address of everything that the site will have.
    init(
        of pages: [Page], _ collections: [Collection], assets: [AssetFile], relations: Relations, settings: Settings,
        audience: Audience
    ) {
        self.init(capacity: pages.count * 2)
        for page in pages { checkNames(of: page) }
        claimSitePages(of: pages, collections, settings: settings, audience: audience)
        for (index, collection) in collections.enumerated() where collection.introduction == nil {
            let source = "the list of the pages in content/\(collection.address.path)"
            claim(collection.address.file, for: .collection(index), source: source)
        }
        for (index, page) in pages.enumerated() {
            claim(page.address.file, for: .page(index), source: page.document.file.path)
        }
        for (index, page) in pages.enumerated() {
            for sheet in [page.handout, page.extensionsSheet, page.projector].compactMap(\.self) {
                claim(sheet.file, for: .handout(index), source: page.document.file.path)
            }
        }
        for (index, asset) in assets.enumerated() {
            checkName(of: asset)
            claim(asset.address, for: .asset(index), source: asset.path)
        }
        claim(relations, settings: settings)
    }

    private mutating func claim(_ relations: Relations, settings: Settings) {
        for facet in relations.facets.collections {
            claim(facet.address.file, for: .made, source: "the list of \(facet.address.path)")
        }
        for overview in relations.overviews {
            claim(overview.address(in: settings).file, for: .made, source: "a page of the site's own")
        }
        for file in relations.bibliography.files { claim(file, for: .made, source: "the list of references") }
    }
}
