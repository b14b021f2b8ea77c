import HubContent
import SourceText
import Templates

extension Renderer {
    /// The pages that link to a page, by kind in the kinds' order, of each kind by title.
    func referrers(of page: Page, words: Words) -> [Value] {
        guard !page.referrers.isEmpty else { return [] }
        let byKind = Dictionary(grouping: page.referrers) { hub.pages[$0].document.kind }
        return Kind.allCases.compactMap { kind in
            guard let members = byKind[kind] else { return nil }
            let items = members.map { hub.pages[$0].document }.sorted { left, right in
                left.sortKey == right.sortKey ? left.address < right.address : left.sortKey.lexicographicallyPrecedes(right.sortKey)
            }
            return [
                // Where there are other pages alone, they are not other than anything.
                "label": kind == .page && byKind.count == 1 ? .null : .text(words[kind == .page ? "pagesOther" : kind.folder]),
                "items": .list(items.map {
                    [
                        "href": .text(page.address.reference(to: $0.address)), "title": .shown($0.shownTitle),
                        "language": $0.languageMark(among: words),
                    ]
                }),
            ]
        }
    }
}
