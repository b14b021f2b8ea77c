import HubContent
import SourceText

/// A hub made of texts by their paths below `content/`, linked.
struct LinkedHub {
    let hub: Hub
    /// Everything found wrong, in order.
    let messages: [String]

    init(_ files: [String: String], audience: Audience = .everyone, drafts: Bool = false) {
        var tree = SourceTree()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let file = SourceFile(path: "content/" + path, text: text)
            if path == "hub.yml" { tree.settings = file } else { tree.documents.append(file) }
        }
        let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
        let (hub, unlinked) = Hub.link(parsed, audience: audience, drafts: drafts)
        self.hub = hub
        messages = (unread + unlinked).sorted().map(\.description)
    }

    /// The titles of pages by their indices.
    func titles(_ pages: [Int]) -> [String] { pages.map { hub.pages[$0].document.title } }
}
