import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// The works that the hub cites: all of them, or those of one initial letter.
    func references(initial: String?) -> MadeFile {
        let place = Overview.references(initial: initial).address(in: hub.settings)
        let words = words(for: nil)
        let works = hub.bibliography.works.filter { initial == nil || $0.initial == initial }
        let isShort = initial != nil || works.count <= Bibliography.fewWorks
        var head = PageHead(kind: "references", title: words["worksCited"], language: words.language)
        head.canonical = absolute(place)
        head.breadcrumbs = breadcrumbs(to: place, words: words)
        if let initial {
            let all = Overview.references(initial: nil).address(in: hub.settings)
            head.breadcrumbs.append(Crumb(label: InlineText(words["worksCited"]), href: place.reference(to: all)))
            let letter = name(ofInitial: initial, words: words)
            head.plainTitle += ": " + letter
            head.title.appendEscaped(": " + letter)
        }
        var root = root(head, at: place)
        root["references"] = [
            "count": .text(words.count(works.count, of: "worksCount")),
            "initials": .group(initials(from: place, current: initial, words: words)),
            "works": .group(isShort ? works.map { value(of: $0, from: place, words: words) } : []),
            "downloads": .group(Self.downloads.map { file, label in
                ["href": .text(place.reference(toFile: file)), "label": .text(words[label])]
            }),
        ]
        return render("pages/references", root, source: "/" + place.path)
    }

    /// The files that the references can be had as, with what each is called.
    private static let downloads = [(Bibliography.bibTeX, "downloadBibTeX"), (Bibliography.csl, "downloadCSL")]

    private func initials(from place: Address, current: String?, words: Words) -> [Value] {
        let counts = hub.bibliography.counts
        return hub.bibliography.initials.map { initial in
            [
                "href": .text(place.reference(to: Overview.references(initial: initial).address(in: hub.settings))),
                "label": .text(name(ofInitial: initial, words: words)), "current": initial == current ? "page" : .null,
                "count": .text(String(counts[initial] ?? 0)),
            ]
        }
    }

    func name(ofInitial initial: String, words: Words) -> String {
        initial.utf8.count == 1 ? initial.uppercased() : words["otherInitials"]
    }

    /// A work as its fullest entry writes it, and the pages that list it.
    private func value(of work: Bibliography.Work, from place: Address, words: Words) -> Value {
        func listing(_ listing: Bibliography.Listing) -> Value {
            let page = hub.pages[listing.page]
            let id = ReferenceList.id(ofEntry: listing.entry)
            return ["href": .text(place.reference(to: page.address, fragment: id)), "title": .shown(page.document.shownTitle)]
        }
        let shown = work.listings[0]
        let page = hub.pages[shown.page]
        let content = page.document.references?.entries[shown.entry].content ?? 0..<0
        return [
            "id": .text("Work-" + work.key), "language": page.document.languageMark(among: words),
            "entry": .html(Fragments(hub: hub, page: page, place: place, words: words).html(content)),
            "pages": .list(work.listings.sorted { $0.page < $1.page }.map(listing)),
        ]
    }
}
