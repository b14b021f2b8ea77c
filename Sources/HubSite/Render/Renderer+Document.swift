import HubContent
import Markdown
import SourceText
import Standards
import Templates

extension Renderer {
    /// The page of one document.
    func document(_ index: Int) -> MadeFile {
        let page = hub.pages[index]
        let words = words(for: page.document.language)
        let fragments = Fragments(hub: hub, page: page, place: page.address, words: words)
        var head = head(of: page, fragments: fragments)
        head.siblings = siblings(of: index, words: words)
        let form = FormValues(page: page, storage: storage, words: words)
        if form.isFilledIn { head.scripts.append(page.address.reference(toFile: FormValues.script)) }
        var root = root(head, at: page.address)
        root["form"] = form.value
        switch page.document.kind {
        case .statement: root["statement"] = ["pieces": PaperValues(fragments).pieces]
        case .report: root["report"] = PaperValues(fragments).report
        case .model: root["model"] = ModelValues(fragments).value
        case .task: root["task"] = TaskValues(fragments).value
        case .protocol: root["protocol"] = ProtocolValues(fragments).value
        case .rubric: root["rubric"] = RubricValues(fragments).value
        case .page: break
        }
        return render("pages/" + page.document.kind.rawValue, root, source: page.document.path)
    }

    /// What stands around the text of a document: its title, facts, outline and what leads to it.
    func head(of page: Page, fragments: Fragments) -> PageHead {
        let document = page.document
        let words = fragments.words
        var head = PageHead(kind: document.kind.rawValue, title: document.shownTitle, language: document.language)
        head.kindLabel = document.kind == .page ? nil : words.name(of: document.kind)
        head.summary = document.frontMatter.summary.map { _ in document.shownSummary }
        head.description = document.summary.isEmpty ? nil : document.summary.shortened(to: 300)
        head.canonical = absolute(page.address)
        head.draft = document.frontMatter.isDraft
        head.robots = head.draft ? "noindex" : nil
        head.breadcrumbs = breadcrumbs(to: page.address, words: words)
        head.byline = byline(of: document, words: words)
        head.facts = FactValues(page: page, hub: hub, place: page.address, words: words).values
        head.outline = outline(of: document)
        // Most kinds show their text part by part.
        head.body = .deferred { .html(fragments.html(document.body) + fragments.footnotes(of: [document.body])) }
        head.translations = page.translations.map { index in
            let other = hub.pages[index]
            let language = other.document.language
            return [
                "label": .text(languageName(language)), "language": .text(language),
                "href": .text(page.address.reference(to: other.address)), "address": .text(orNull: absolute(other.address)),
            ]
        }
        head.referrers = referrers(of: page, words: words)
        head.credits = credits(of: document, at: page.address)
        head.edit = hub.settings.edit?.value.address(of: document.path)
        if document.markdown.hasFrames { head.scripts.append(script("frames", from: page.address)) }
        if document.references?.links.isEmpty == false {
            head.scripts.append(script("citations", from: page.address))
        }
        return head
    }

    /// Title, authors, licence and address: what every page, sheet and print ends with.
    func credits(of document: Document, at place: Address) -> Value {
        let authors = document.frontMatter.authors.map(\.value)
        let license = document.frontMatter.license?.value ?? hub.settings.license?.value
        return [
            "title": .shown(document.shownTitle),
            "authors": .text(orNull: authors.isEmpty ? hub.settings.organization?.value : authors.joined(separator: ", ")),
            "license": license.map { ["text": .text($0), "href": .text(orNull: License.address(of: $0))] } ?? .null,
            "address": .text(absolute(place) ?? "/" + place.path),
        ]
    }

    /// From the home page down to the list a page is in.
    func breadcrumbs(to address: Address, words: Words) -> [Crumb] {
        guard address != .home else { return [] }
        return [Crumb(label: InlineText(words["home"]), href: address.reference(to: .home))] + lists.lists(above: address).map { collection in
            Crumb(
                label: shownLabel(of: collection, words: words), href: address.reference(to: collection.address),
                language: collection.introduction.map { hub.pages[$0].document.languageMark(among: words) } ?? .null)
        }
    }

    /// What a list is called.
    func label(of collection: PageCollection, words: Words) -> String { shownLabel(of: collection, words: words).readable }

    func shownLabel(of collection: PageCollection, words: Words) -> InlineText {
        if let introduction = collection.introduction { return hub.pages[introduction].document.shownTitle }
        return InlineText(name(of: collection, words: words))
    }

    /// What a list without words of its own is called.
    private func name(of collection: PageCollection, words: Words) -> String {
        switch collection.content {
        case .kind(let kind): return words[kind.folder]
        case .bank(let id): return hub.settings.bank(id)?.title?.value ?? id.replacing("-", with: " ").capitalizedFirst
        case .grade(let grade): return words.text(of: [grade]) ?? grade.description
        case .domain(let domain): return words.name(ofDomain: domain)
        case .practice(let practice): return words.title(of: practice)
        case .standard(let code):
            return hub.standards.index(of: StandardCode(code)).map { words.title(of: hub.standards[$0]) } ?? code
        case .folder:
            let name = collection.address.path.split(separator: "/").last.map(String.init) ?? ""
            return name.replacing("-", with: " ").capitalizedFirst
        }
    }

    private func byline(of document: Document, words: Words) -> Value {
        let frontMatter = document.frontMatter
        let dates: [(String, PartialDate?)] = [
            ("datePublished", frontMatter.date?.value), ("dateUpdated", frontMatter.updated?.value),
            ("dateAdopted", frontMatter.adopted?.value), ("dateReview", frontMatter.review?.value),
        ]
        let known = dates.compactMap { label, date -> Value? in
            guard let date else { return nil }
            return ["label": .text(words[label]), "iso": .text(date.description), "text": .text(words.text(of: date))]
        }
        let authors = frontMatter.authors.map(\.value).joined(separator: ", ")
        let affiliations = frontMatter.affiliations.map(\.value).joined(separator: "; ")
        guard !authors.isEmpty || !affiliations.isEmpty || !known.isEmpty else { return .null }
        return [
            "authors": .text(orNull: authors.isEmpty ? nil : authors),
            "affiliations": .text(orNull: affiliations.isEmpty ? nil : affiliations), "dates": .group(known),
        ]
    }

    /// Headings of the second and third level, where there are three or more.
    private func outline(of document: Document) -> Value {
        let headings = document.markdown.outline.filter { (2...3).contains($0.level) && !$0.text.isEmpty && $0.element.lowerBound >= document.bodyStart }
        guard headings.count >= 3 else { return .null }
        var entries: [(heading: MarkdownDocument.Heading, children: [MarkdownDocument.Heading])] = []
        for heading in headings {
            if heading.level == 2 || entries.isEmpty {
                entries.append((heading, []))
            } else {
                entries[entries.count - 1].children.append(heading)
            }
        }
        func value(_ heading: MarkdownDocument.Heading, _ children: [MarkdownDocument.Heading]) -> Value {
            [
                "id": .text(heading.id), "text": .shown(document.shown(heading)),
                "children": children.isEmpty ? .null : ["items": .list(children.map { value($0, []) })],
            ]
        }
        return ["items": .list(entries.map { value($0.heading, $0.children) })]
    }

    /// The neighbours in the most particular list a page is in.
    private func siblings(of index: Int, words: Words) -> Value {
        guard let place = hub.pages[index].place else { return .null }
        let list = hub.collections[place.collection]
        guard list.members.count > 1 else { return .null }
        let address = hub.pages[index].address
        func neighbour(_ offset: Int) -> Value {
            guard list.members.indices.contains(place.member + offset) else { return .null }
            let document = hub.pages[list.members[place.member + offset]].document
            return [
                "href": .text(address.reference(to: document.address)), "title": .shown(document.shownTitle),
                "language": document.languageMark(among: words),
            ]
        }
        return ["previous": neighbour(-1), "next": neighbour(1)]
    }
}

extension String {
    /// Its beginning, up to a word's end and an ellipsis where it is longer.
    /// - Parameter limit: in characters.
    func shortened(to limit: Int) -> String {
        // It has no more characters than bytes, and those take no counting.
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else { return self }
        let beginning = self[..<end]
        return beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)] + "…"
    }
}
