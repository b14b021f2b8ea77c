import Markdown
import SourceText

/// Finds what a link's destination leads to.
struct LinkResolver: Sendable {
    /// Those of the hub's pages, in their order.
    let documents: [Document]
    let assets: [AssetFile]
    let addresses: AddressBook
    let collections: [PageCollection]
    let redirects: [Hub.Redirect]
    /// Made for the first link that needs them.
    var names: PageNames { lateNames.value }
    private let lateNames: Once<PageNames>
    /// Why something of the hub is not in this site, by all that a link may call it by; titles are folded.
    let withheld: (names: [String: String], titles: [String: String])
    /// Whether the front matter of a page could not be read, so that nobody knows its title.
    private(set) var hasUntitled = false
    let pagesByPath: [String: Int]
    let assetsByPath: [String: Int]
    /// Whether a fault names what is nearest to what was written. Looking for it takes a comparison with every page, or with
    /// every place of one.
    var namesNearest = true
    /// With how many names one that leads nowhere is compared at most.
    let compared: Int

    init(
        documents: [Document], assets: [AssetFile], addresses: AddressBook, collections: [PageCollection],
        redirects: [Hub.Redirect], withheld: [Withheld]
    ) {
        self.documents = documents
        self.assets = assets
        self.addresses = addresses
        self.collections = collections
        self.redirects = redirects
        hasUntitled = documents.contains { $0.shownTitle.isEmpty }
        compared = documents.count + addresses.count + (documents.lazy.map { $0.markdown.outline.count + $0.markdown.captionIDs.count }.max() ?? 0)
        lateNames = Once { PageNames(documents) }
        self.withheld = (
            Dictionary(withheld.flatMap { item in item.names.map { ($0, item.reason) } }, uniquingKeysWith: { first, _ in first }),
            Dictionary(
                withheld.compactMap { item in item.title.map { ($0.folded, item.reason) } }, uniquingKeysWith: { first, _ in first })
        )
        pagesByPath = Dictionary(
            documents.indices.map { (documents[$0].contentPath, $0) }, uniquingKeysWith: { first, _ in first })
        assetsByPath = Dictionary(
            assets.indices.map { (assets[$0].address, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A fault of a link: what is wrong, in a headline, and what to write instead.
    struct Fault: Error {
        var code: DiagnosticCode
        var message: String
        var suggestion: String?
    }

    /// Resolves what was not read with a document: of hub.yml, or of front matter.
    func resolve(_ written: String) throws(Fault) -> Target { try resolve(Destination(written, on: nil), written: written, from: nil) }

    /// What a link leads to.
    /// - Parameters:
    ///   - written: the destination as its author wrote it, for messages.
    ///   - page: the index of the page it stands on; `nil` for the site's root, as in hub.yml.
    func resolve(_ destination: Destination, written: String, from page: Int?) throws(Fault) -> Target {
        switch destination {
        case .outside(let address): return .outside(address)
        case .name(let name): return try resolveWiki(name, from: page)
        case .leavesHub(let path): throw Self.leavesHub(path)
        case .here(let fragment):
            guard let page else { return try resolve(.path("", fragment: fragment), written: written, from: nil) }
            return try target(page: page, fragment: fragment)
        case .path(let path, let fragment):
            if let index = pagesByPath[path] { return try target(page: index, fragment: fragment) }
            if let index = assetsByPath[path] { return .asset(index) }
            if !path.isPagePath, let found = addresses.find(path) {
                return try target(found.owner, at: found.address, fragment: fragment)
            }
            if let reason = withheld.names[path] {
                throw Fault(code: .brokenLink, message: "\"\(written)\" leads to \(reason)")
            }
            throw missing(written, joined: path, from: page)
        }
    }

    /// An image's source: an asset of the hub.
    func resolveImage(_ destination: Destination, written: String, from page: Int) throws(Fault) -> Target {
        switch destination {
        case .outside:
            throw Fault(
                code: .outsideImage,
                message: "the image \"\(written)\" is on another site, and this site shows only its own; "
                    + "save a copy beside the page and name that")
        case .leavesHub(let path): throw Self.leavesHub(path)
        case .here, .name: throw missingImage(written, joined: "", from: page)
        case .path(let path, _):
            if let index = assetsByPath[path] { return .asset(index) }
            if let reason = withheld.names[path] {
                throw Fault(code: .missingAsset, message: "\"\(written)\" is \(reason)")
            }
            throw missingImage(written, joined: path, from: page)
        }
    }

    static func leavesHub(_ path: String) -> Fault {
        Fault(code: .leavesHub, message: "\"\(path)\" leaves the hub; link to a page or file inside content/")
    }
}

extension LinkResolver {
    /// A page and an id in it, if it has that id.
    func target(page: Int, fragment: String) throws(Fault) -> Target {
        if fragment.isEmpty || fragment == "top" { return .page(page, fragment: fragment) }
        guard let anchor = documents[page].anchor(fragment) else { throw missingAnchor(fragment, on: page) }
        return .page(page, fragment: anchor)
    }

    /// The folder that a page's relative links start from.
    func folder(of page: Int?) -> ArraySlice<Substring> {
        page.map { documents[$0].contentPath.split(separator: "/").dropLast() } ?? []
    }

    /// What stands at an address of the site, and an id there.
    private func target(_ owner: AddressBook.Owner, at address: Address, fragment: String) throws(Fault) -> Target {
        switch owner {
        case .page(let index): return try target(page: index, fragment: fragment)
        case .redirect(let index): return try target(page: redirects[index].to, fragment: fragment)
        case .asset(let index): return .asset(index)
        case .collection, .handout, .made:
            guard fragment.isEmpty || fragment == "top" else {
                throw Fault(
                    code: .brokenAnchor,
                    message: "\"/\(address.path)\" is a page that the site makes, and has no heading \"#\(fragment)\"; "
                        + "link to \"/\(address.path)\" alone")
            }
            return .address(address)
        }
    }
}
