import HubContent
import Markdown
import SourceText
import Templates

/// The pages that the site makes of the whole hub.
extension Renderer {
    /// One page of an overview.
    func overview(_ overview: Overview, page number: Int) -> MadeFile {
        switch overview {
        case .roles: roles()
        case .role(let index): role(index)
        case .roleList(let index, let part): roleList(index, part, page: number)
        case .vision: vision()
        case .element(let id): element(id, page: number)
        case .standards: standards()
        case .practices: practices()
        case .plan: plan()
        case .references(let initial): references(initial: initial)
        }
    }

    /// In how many pages an overview comes: long lists in pages of 60.
    func pageCount(of overview: Overview) -> Int {
        let members: Int
        switch overview {
        case .roleList(let index, let part): members = hub.roles[index].members(of: part).count
        case .element(let id): members = servingVision(id).count
        case .roles, .role, .vision, .standards, .practices, .plan, .references: return 1
        }
        return PageCollection.pageCount(of: members)
    }

    /// What an overview is called.
    func title(of overview: Overview, words: Words) -> String {
        switch overview {
        case .roles: words["roles"]
        case .role(let index): hub.settings.roles[index].title(in: words.language)
        case .roleList(_, let part): words["role" + part.rawValue.capitalizedFirst]
        case .vision: words["vision"]
        case .element(let id): visionElements.first { $0.id == id }?.title ?? id
        case .standards: words["standards"]
        case .practices: words["factPractices"]
        case .plan: words["plan"]
        case .references(let initial): words["worksCited"] + (initial.map { ": " + name(ofInitial: $0, words: words) } ?? "")
        }
    }

    /// What stands around an overview: its title and the way to it.
    func head(of overview: Overview, kind: String, at place: Address, words: Words) -> PageHead {
        var head = PageHead(kind: kind, title: title(of: overview, words: words), language: words.language)
        head.canonical = absolute(place)
        head.breadcrumbs = breadcrumbs(to: place, words: words) + overview.above.map { above in
            Crumb(label: InlineText(title(of: above, words: words)), href: place.reference(to: above.address(in: hub.settings)))
        }
        return head
    }

    /// An overview that is a list of pages, 60 at a time.
    func overviewList(_ overview: Overview, _ members: [Int], page number: Int) -> MadeFile {
        let words = words(for: nil)
        let address = overview.address(in: hub.settings)
        let list = PageCollection(content: .folder, address: address, introduction: nil, members: members)
        let place = list.address(ofPage: number)
        var head = head(of: overview, kind: "list", at: place, words: words)
        head.count(as: number, words)
        var root = root(head, at: place)
        root["list"] = self.list(list, page: number, label: title(of: overview, words: words), words: words)
        return render("pages/list", root, source: "/" + address.path)
    }
}

extension Overview {
    /// The overviews that lead to this one, the first first.
    fileprivate var above: [Overview] {
        switch self {
        case .roles, .vision, .standards, .practices, .plan, .references(nil): []
        case .role: [.roles]
        case .roleList(let index, _): [.roles, .role(index)]
        case .element: [.vision]
        case .references: [.references(initial: nil)]
        }
    }
}
