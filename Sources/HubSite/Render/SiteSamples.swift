import HubContent

/// Of pages that are made alike, the first: what a changed template is tried on, where making every page would take too long.
struct SiteSamples: Sendable {
    private(set) var files: [SiteFile] = []
    private var sorts: Set<Sort> = []

    /// What pages have in common that are made alike.
    enum Sort: Hashable {
        case document(Kind)
        /// A list of one kind of page, and any other list by what its content is called.
        case kind(Kind), list(String)
        case overview(String)
        case redirect
        case folder(String)
        /// The only one.
        case single(String)
    }

    mutating func add(_ file: SiteFile, as sort: Sort) {
        if sorts.insert(sort).inserted { files.append(file) }
    }
}

extension PageCollection {
    var sort: SiteSamples.Sort {
        switch content {
        case .kind(let kind): .kind(kind)
        case .bank: .list("bank")
        case .folder: .list("folder")
        case .grade: .list("grade")
        case .domain: .list("domain")
        case .practice: .list("practice")
        case .standard: .list("standard")
        }
    }
}

extension Overview {
    var sort: SiteSamples.Sort {
        switch self {
        case .roles: .overview("roles")
        case .role: .overview("role")
        case .roleList: .overview("roleList")
        case .standards: .overview("standards")
        case .practices: .overview("practices")
        case .vision: .overview("vision")
        case .element: .overview("element")
        case .plan: .overview("plan")
        case .references: .overview("references")
        }
    }
}
