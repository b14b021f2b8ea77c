import HubContent
import Markdown
import Search
import SourceText
import Standards

/// What a search over a hub finds: its documents, numbered as `Hub.pages` has them, then the pages that the site makes
/// of them (standards, grades, practices, banks, roles, overviews). Sheets for students are none of it.
struct SearchPages: Sendable {
    private let renderer: Renderer
    /// Lists with a title of their own, each once.
    private let lists: [PageCollection]
    private let roles: [Int]
    /// The pages that the site makes of the whole hub: the standards, the vision, the plan.
    private let overviews: [Overview]

    init(_ renderer: Renderer) {
        self.renderer = renderer
        lists = (renderer.hub.collections + renderer.hub.facets).filter { $0.introduction == nil }
        roles = renderer.hub.roles.map(\.role)
        overviews = renderer.hub.overviews.filter(\.isFoundByTitle)
    }

    var count: Int { renderer.hub.pages.count + lists.count + roles.count + overviews.count }

    subscript(number: Int) -> SearchPage {
        let pages = renderer.hub.pages
        if number < pages.count { return page(of: pages[number]) }
        if number < pages.count + lists.count { return page(of: lists[number - pages.count]) }
        let rest = number - pages.count - lists.count
        return rest < roles.count ? page(of: .role(roles[rest]), kind: "role") : page(of: overviews[rest - roles.count], kind: "section")
    }
}

extension SearchPages {
    private func page(of page: Page) -> SearchPage {
        let document = page.document
        let frontMatter = document.frontMatter
        return SearchPage(
            address: address(of: page.address), title: document.title,
            language: document.language,
            kind: document.isIntroduction && page.address != .home ? "section" : document.kind.rawValue,
            grades: frontMatter.grades.map(\.value.description), keywords: keywords(of: document),
            sections: sections(of: document))
    }

    /// The text of a document by its headings; what its front matter alone says stands first.
    private func sections(of document: Document) -> [SearchPage.Section] {
        let html = document.markdown.html
        let headings = document.markdown.outline.filter { $0.element.lowerBound >= document.bodyStart }
        let ends = headings.dropFirst().map(\.element.lowerBound) + [html.count]
        var opening = SearchText(html: html[document.bodyStart..<(headings.first?.element.lowerBound ?? html.count)]).bytes
        if document.frontMatter.summary != nil { opening = Array(document.summary.utf8) + [.lineFeed] + opening }
        let first = SearchPage.Section(id: "", heading: "", text: opening)
        return (opening.isEmpty ? [] : [first])
            + zip(headings, ends).map { heading, end in
                SearchPage.Section(
                    id: heading.id, heading: heading.text, text: SearchText(html: html[heading.element.upperBound..<end]).bytes)
            }
    }

    private func keywords(of document: Document) -> [String] {
        let frontMatter = document.frontMatter
        let grades = renderer.words(for: document.language).text(of: frontMatter.grades.map(\.value))
        return document.alignment.standards.map(\.text) + document.alignment.practices.map(\.description)
            + frontMatter.keywords.map(\.value) + frontMatter.tags.map(\.value) + frontMatter.authors.map(\.value)
            + [grades, frontMatter.course?.value].compactMap(\.self)
    }

    /// A list has no text of its own but, a standard's, what it asks.
    private func page(of list: PageCollection) -> SearchPage {
        let hub = renderer.hub
        let words = renderer.words(for: nil)
        var page = SearchPage(
            address: address(of: list.address), title: renderer.label(of: list, words: words), language: words.language, kind: "section")
        switch list.content {
        case .bank: page.kind = "bank"
        case .grade(let grade): page.grades = [grade.description]
        case .domain: page.kind = "domain"
        case .practice: page.kind = "practice"
        case .standard(let code):
            page.kind = "standard"
            guard let index = hub.standards.index(of: StandardCode(code)) else { break }
            page.grades = hub.standards[index].grade.flatMap(Grade.parse)?.map(\.description) ?? []
            page.keywords = hub.standards[index].level == .domain ? [code] : []
            page.sections = hub.standards[index].words.map { [SearchPage.Section(id: "", heading: "", text: Array($0.utf8))] } ?? []
        case .kind, .folder: break
        }
        return page
    }

    private func page(of overview: Overview, kind: String) -> SearchPage {
        let words = renderer.words(for: nil)
        return SearchPage(
            address: address(of: overview.address(in: renderer.hub.settings)), title: renderer.title(of: overview, words: words),
            language: words.language, kind: kind)
    }

    /// As a link from the site's root.
    private func address(of address: Address) -> String { Address.home.reference(to: address) }
}

extension Overview {
    /// Whether it is a page of its own; the others go on with one, or are found as roles.
    fileprivate var isFoundByTitle: Bool {
        switch self {
        case .roles, .standards, .practices, .vision, .plan, .references(initial: nil): true
        case .role, .roleList, .element, .references: false
        }
    }
}
