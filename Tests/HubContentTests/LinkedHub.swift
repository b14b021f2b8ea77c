@testable import HubContent
import SourceText
import TestSupport

/// A hub made of texts by path below `content/`, linked.
struct LinkedHub {
    let hub: Hub
    let findings: [Diagnostic]

    init(_ files: [String: String], assets: [String] = [], audience: Audience = .everyone, drafts: Bool = false, jobs: Int = 1) {
        var tree = SourceTree()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let file = SourceFile(path: "content/" + path, text: text)
            if path == "hub.yml" { tree.settings = file } else { tree.documents.append(file) }
        }
        tree.assets = assets.map {
            AssetFile(path: "content/" + $0, location: "/" + $0, size: 1, modified: FileTime(seconds: 0, nanoseconds: 0))
        }
        let (parsed, unread) = ParsedHub.parse(tree, jobs: jobs)
        let (hub, unlinked) = Hub.link(parsed, audience: audience, drafts: drafts, jobs: jobs)
        self.hub = hub
        findings = (unread + unlinked).sorted()
    }

    /// Every finding but those of `orphan-page`, which most small hubs have.
    var messages: [String] { findings.filter { $0.code != .orphanPage }.map(\.description) }

    /// What the first page's links lead to, each as the path or address of what is there.
    var ways: [String] {
        hub.pages[0].links.map { target in
            switch target {
            case .page(let index, let fragment):
                hub.pages[index].document.contentPath + (fragment.isEmpty ? "" : "#" + fragment)
            case .address(let address): "/" + address.path
            case .asset(let index): hub.assets[index].address
            case .outside(let address): address
            case .broken: "broken"
            }
        }
    }

    /// The titles of pages by their indices.
    func titles(_ pages: [Int]) -> [String] { pages.map { hub.pages[$0].document.title } }

    /// The pages with a finding of one code.
    func paths(with code: DiagnosticCode) -> [String] { findings.filter { $0.code == code }.map(\.path) }
}
