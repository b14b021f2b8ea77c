import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// The list of the roles, with what there is for each.
    func roles() -> MadeFile {
        let words = words(for: nil)
        let place = Overview.roles.address(in: hub.settings)
        var head = head(of: .roles, kind: "roles", at: place, words: words)
        head.summary = InlineText(words["rolesSummary"])
        var root = root(head, at: place)
        var doors = RoleDoors(renderer: self, place: place, words: words)
        root["roles"] = .group(hub.roles.map { doors.door(to: $0) })
        return render("pages/roles", root, source: "/" + place.path)
    }

    /// One role's page: a brief to print, forms, tasks, other pages, and what is recommended to it.
    func role(_ index: Int) -> MadeFile {
        let words = words(for: nil)
        let guide = hub.roles[index]
        let place = address(of: guide)
        var head = head(of: .role(index), kind: "role", at: place, words: words)
        head.kindLabel = words["kindRole"]
        head.credits = roleCredits(title: head.plainTitle, at: place)
        head.outline = outline(of: guide, words: words)
        var root = root(head, at: place)
        root["role"] = [
            "brief": RoleBrief(guide: guide, renderer: self, place: place, words: words).value,
            "forms": cards(.forms, of: guide, words: words), "tasks": cards(.tasks, of: guide, words: words),
            "pages": cards(.pages, of: guide, words: words), "advice": advice(of: guide, words: words),
        ]
        return render("pages/role", root, source: "/" + place.path)
    }

    /// Every page of one part of what there is for a role.
    func roleList(_ index: Int, _ part: RoleGuide.Part, page number: Int) -> MadeFile {
        overviewList(.roleList(index, part), hub.roles[index].members(of: part), page: number)
    }

    /// How many roles the home page has a door for; it names the others.
    private static let doorCount = 4

    private var welcomedRoles: [RoleGuide] { hub.roles.filter { $0.pageCount > 0 } }

    /// The doors of the home page: the first roles that there is something for.
    func doors(_ words: Words) -> [Value] {
        var doors = RoleDoors(renderer: self, place: .home, words: words)
        return welcomedRoles.prefix(Self.doorCount).map { doors.door(to: $0) }
    }

    /// The ways from the home page to the other roles.
    func otherRoleWays(_ words: Words) -> [Value] {
        welcomedRoles.dropFirst(Self.doorCount).map { guide in
            [
                "href": .text(Address.home.reference(to: address(of: guide))),
                "label": .text(title(of: .role(guide.role), words: words)),
                "count": .text(words.count(guide.pageCount, of: "pagesCount")), "current": .null,
            ]
        }
    }

    /// What is said of a document that recommends something: its title, issuer and date, all in its own language.
    /// - Parameter words: of the page that says it.
    func source(of advice: RoleGuide.Advice, from place: Address, words: Words) -> Record {
        let page = hub.pages[advice.page]
        let own = self.words(for: page.document.language)
        let frontMatter = page.document.frontMatter
        let authors = frontMatter.authors.map(\.value).joined(separator: ", ")
        let date = (frontMatter.date ?? frontMatter.adopted ?? frontMatter.updated)?.value
        return [
            "href": .text(place.reference(to: page.address)), "title": .shown(page.document.shownTitle),
            "issuer": .text(orNull: authors.isEmpty ? hub.settings.organization?.value : authors),
            "date": date.map { own.value(of: $0) } ?? .null,
            "everyRole": advice.isForEveryRole ? .text(own["everyRole"]) : .null,
            "language": page.document.languageMark(among: words),
        ]
    }
}

extension Renderer {
    func address(of guide: RoleGuide) -> Address { Overview.role(guide.role).address(in: hub.settings) }

    private func roleCredits(title: String, at place: Address) -> Value {
        [
            "title": .text(title), "authors": .text(orNull: hub.settings.organization?.value), "license": .null,
            "address": .text(absolute(place) ?? "/" + place.path),
        ]
    }

    /// The first of a part as cards, and the way to all of them where there are more.
    private func cards(_ part: RoleGuide.Part, of guide: RoleGuide, words: Words) -> Value {
        let members = guide.members(of: part)
        guard !members.isEmpty else { return .null }
        let place = address(of: guide)
        return [
            "items": .list(members.prefix(part.shown).map { card(hub.pages[$0], from: place, words: words) }),
            "all": wayToAll(part, of: guide, words: words),
        ]
    }

    private func wayToAll(_ part: RoleGuide.Part, of guide: RoleGuide, words: Words) -> Value {
        let count = guide.members(of: part).count
        guard count > part.shown else { return .null }
        let list = Overview.roleList(guide.role, part).address(in: hub.settings)
        return [
            "href": .text(address(of: guide).reference(to: list)),
            "label": .text(words.text("showAll", with: String(count))),
        ]
    }

    private func outline(of guide: RoleGuide, words: Words) -> Value {
        // A part's id is the word that it is called by.
        let parts: [(part: RoleGuide.Part, id: String)] = [
            (.forms, "roleForms"), (.tasks, "roleTasks"), (.pages, "rolePages"), (.advice, "roleAdvice"),
        ]
        let shown = parts.filter { !guide.members(of: $0.part).isEmpty }
        guard shown.count >= 2 else { return .null }
        return [
            "items": .list((["roleBrief"] + shown.map(\.id)).map { id in
                ["id": .text(id), "text": .text(words[id]), "children": .null]
            })
        ]
    }

    /// The text of what is recommended, each with its source.
    private func advice(of guide: RoleGuide, words: Words) -> Value {
        guard !guide.advice.isEmpty else { return .null }
        let items = guide.advice.prefix(RoleGuide.Part.advice.shown).enumerated().map { number, advice in
            self.advice(advice, number: number + 1, from: address(of: guide), words: words)
        }
        return ["items": .list(items), "all": wayToAll(.advice, of: guide, words: words)]
    }

    private func advice(_ advice: RoleGuide.Advice, number: Int, from place: Address, words: Words) -> Value {
        let page = hub.pages[advice.page]
        let document = page.document
        let fragments = Fragments(hub: hub, page: page, place: place, words: self.words(for: document.language))
        func heading(_ part: Recommendation) -> MarkdownDocument.Heading { document.markdown.outline[part.heading] }
        let moved = MovedText(
            advice.recommendations.map { MovedText.Part(range: $0.html, level: heading($0).level) }, of: fragments,
            prefix: "Advice-\(number)-", level: 5)
        var values = source(of: advice, from: place, words: words)
        values["parts"] = .list(zip(advice.recommendations, moved.parts).map { part, body in
            [
                "title": .shown(document.shown(heading(part))),
                "href": .text(place.reference(to: page.address, fragment: heading(part).id)),
                "everyRole": part.isForEveryRole ? .text(fragments.words["everyRole"]) : .null, "body": .html(body),
            ]
        })
        values["notes"] = .html(orNull: moved.notes)
        return .record(values)
    }
}
