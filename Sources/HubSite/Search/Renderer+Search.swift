import HubContent
import Templates

extension Address {
    /// The page of the search.
    static let search = Address("search/")
}

extension Renderer {
    /// What a page's head needs for its field to search with; what a class sees has none, nor has the students' site.
    func search(from place: Address, head: PageHead) -> Value {
        guard hub.audience != .students, !head.isForStudents else { return .null }
        return [
            // Its page has a field of its own.
            "field": head.kind == "search" ? .null : ["href": .text(place.reference(to: .search))],
            "script": .text(place.reference(toFile: LoadedTheme.folder + "scripts/search.js")),
        ]
    }

    /// Where results are shown; without a script, the ways to everything.
    func searchPage() -> MadeFile {
        let words = words(for: nil)
        var head = PageHead(kind: "search", title: words["searchPage"], language: words.language)
        head.robots = "noindex"
        head.canonical = absolute(.search)
        head.breadcrumbs = breadcrumbs(to: .search, words: words)
        var root = root(head, at: .search)
        let lists = hub.collections.filter { if case .kind = $0.content { true } else { false } }
        root["lists"] = [
            "ways": .group(
                lists.map { list in
                    [
                        "href": .text(Address.search.reference(to: list.address)), "label": .shown(shownLabel(of: list, words: words)),
                        "count": .null, "current": .null,
                    ]
                })
        ]
        return render("pages/search", root, source: "/search/")
    }
}
