import Drawings
import HubContent
import Markdown
import SourceText
import Templates

/// What an instructional model is made of: the elements of its vision, its phases, how one grows into it.
struct ModelValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    private var document: Document { fragments.page.document }

    var value: Value {
        let phases = document.sections(.phases).first
        let centre = phases == nil ? nil : document.sections(.atTheCentre).first
        let shown = document.sections.filter { section in
            switch section.meaning {
            case .elements: true
            case .growthTrajectory: list(in: section) != nil
            case .phases: section.heading == phases?.heading
            default: false
            }
        }
        var pieces: [Value] = []
        var start = document.body.lowerBound
        let removed = centre.map { [$0.html] } ?? []
        for section in shown where section.html.lowerBound >= start {
            pieces.append(piece(body: fragments.html(start..<section.html.lowerBound, without: removed)))
            switch section.meaning {
            case .elements: pieces.append(piece(elements: elements(section)))
            case .phases: pieces.append(piece(phases: self.phases(section, centre: centre)))
            default: pieces.append(piece(trajectory: trajectory(section)))
            }
            start = section.html.upperBound
        }
        pieces.append(piece(body: fragments.html(start..<max(start, document.body.upperBound), without: removed)))
        pieces.append(piece(body: fragments.footnotes(of: [document.body])))
        return ["pieces": .list(pieces)]
    }
}

extension ModelValues {
    private func piece(
        body: [UInt8] = [], elements: Value = .null, phases: Value = .null, trajectory: Value = .null
    ) -> Value {
        ["body": .html(orNull: body), "elements": elements, "phases": phases, "trajectory": trajectory]
    }

    private func opening(_ section: Section, until end: Int?) -> [(Name, Value)] {
        let heading = document.heading(of: section)
        return [
            ("id", .text(heading.id)), ("title", .html(fragments.html(heading.content))),
            ("intro", .html(fragments.html(section.content.lowerBound..<(end ?? section.content.upperBound)))),
        ]
    }

    private func elements(_ section: Section) -> Value {
        let children = document.children(of: section).filter { $0.meaning != .atTheCentre }
        let items = children.isEmpty ? listItems(of: section) : children.map { subsection($0) }
        let end = children.first?.html.lowerBound ?? listBlock(in: section)?.html.lowerBound
        return .record(Record(opening(section, until: end) + [("items", .list(items))]))
    }

    private func phases(_ section: Section, centre: Section?) -> Value {
        let children = document.children(of: section).filter { $0.meaning != .atTheCentre }
        let items = children.isEmpty ? listItems(of: section) : children.map { subsection($0) }
        let end = children.first?.html.lowerBound ?? listBlock(in: section)?.html.lowerBound
        let centreValue: Value = centre.map { centre in
            let heading = document.heading(of: centre)
            return [
                "id": .text(heading.id), "title": .html(fragments.html(heading.content)),
                "body": .html(fragments.html(centre.content)),
            ]
        } ?? .null
        return .record(
            Record(
                opening(section, until: end) + [
                    ("drawing", drawings.phases(section, steps(of: section), centre: centre)), ("centre", centreValue), ("items", .list(items)),
                ]))
    }

    private func trajectory(_ section: Section) -> Value {
        let block = listBlock(in: section)
        let items = list(in: section)?.items.map { item -> Value in ["body": .html(fragments.html(item.content))] } ?? []
        let after = block.map { fragments.html($0.html.upperBound..<section.content.upperBound) } ?? []
        return .record(
            Record(
                opening(section, until: block?.html.lowerBound) + [
                    ("drawing", drawings.trajectory(section, list(in: section)?.items ?? [])), ("items", .list(items)),
                    ("after", .html(after)),
                ]))
    }

    private var drawings: ModelDrawings { ModelDrawings(document: document, words: fragments.words) }

    /// The drawing of its phases by itself, for another page to show.
    var drawing: Value {
        guard let section = document.sections(.phases).first else { return .null }
        return drawings.phases(section, steps(of: section), centre: document.sections(.atTheCentre).first)
    }

    private func steps(of section: Section) -> [DrawnStep] {
        let children = document.children(of: section).filter { $0.meaning != .atTheCentre }
        return children.isEmpty ? listSteps(of: section) : children.map(step)
    }

    private func step(_ section: Section) -> DrawnStep {
        let (name, label) = document.heading(of: section).text.splittingLabel
        return DrawnStep(name: name, note: label)
    }

    private func listSteps(of section: Section) -> [DrawnStep] {
        (list(in: section)?.items ?? []).map { item in
            let (name, label) = document.markdown.name(of: item).splittingLabel
            return DrawnStep(name: name, note: label ?? (item.lead.isEmpty ? nil : afterLead(item).label))
        }
    }

    /// An element or phase that is a heading; words in parentheses after its name are its label.
    private func subsection(_ section: Section) -> Value {
        let heading = document.heading(of: section)
        let label = heading.text.splittingLabel.label
        return [
            "id": .text(heading.id), "title": label == nil ? .html(fragments.html(heading.content)) : .shown(document.shown(heading).withoutMinutes),
            "label": .text(orNull: label), "body": .html(fragments.html(section.content)), "serving": serving(heading.id),
        ]
    }

    /// Elements or phases that are a list's items: a bold beginning is the name.
    private func listItems(of section: Section) -> [Value] {
        (list(in: section)?.items ?? []).map { item in
            let (name, label) = document.markdown.name(of: item).splittingLabel
            let rest = item.lead.isEmpty ? (label: nil, body: []) : afterLead(item)
            return [
                "id": .text(document.anchor(of: item)), "title": .text(name), "label": .text(orNull: label ?? rest.label),
                "body": .html(rest.body), "serving": serving(document.anchor(of: item)),
            ]
        }
    }

    /// What an item says after its bold beginning: a label in parentheses, and the text.
    private func afterLead(_ item: MarkdownDocument.List.Item) -> (label: String?, body: [UInt8]) {
        let html = fragments.html(item.content)
        let end = Array("</strong>".utf8)
        guard let close = html.indices.first(where: { html[$0...].starts(with: end) }) else { return (nil, html) }
        var rest = html[(close + end.count)...].drop { $0 == .space }
        var label: String?
        if rest.first == UInt8(ascii: "("), let paren = rest.firstIndex(of: UInt8(ascii: ")")) {
            label = String(decoding: rest[(rest.startIndex + 1)..<paren], as: UTF8.self)
            rest = rest[(paren + 1)...]
        }
        rest = rest.drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0.isWhitespace }
        // An item of several paragraphs has them as elements, the first of which has lost its beginning.
        let paragraph = Array("<p>".utf8)
        return (label, (html.drop { $0.isWhitespace }.starts(with: paragraph) ? paragraph : []) + rest)
    }

    private func listBlock(in section: Section) -> MarkdownDocument.Block? { document.list(in: section)?.block }

    private func list(in section: Section) -> MarkdownDocument.List? { document.list(in: section)?.list }
}

extension String {
    /// "Launch (make the problem everyone's)" as name and label.
    var splittingLabel: (name: String, label: String?) {
        guard hasSuffix(")"), let open = lastIndex(of: "("), open != startIndex else { return (self, nil) }
        let label = self[index(after: open)...].dropLast()
        return (withoutMinutes, String(label))
    }
}
