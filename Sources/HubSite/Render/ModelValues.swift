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

    /// What is at the centre of the phases, and shown there; without phases it stays where it stands.
    private var centre: Section? { document.sections(.phases).isEmpty ? nil : document.sections(.atTheCentre).first }

    /// A range of the page, without what is shown at the centre of the phases.
    private func html(_ range: Range<Int>) -> [UInt8] { fragments.html(range, without: centre.map { [$0.html] } ?? []) }

    var value: Value {
        let phases = document.sections(.phases).first
        let shown = document.sections.filter { section in
            switch section.meaning {
            case .elements: true
            case .growthTrajectory: document.markdown.firstList(in: section.content) != nil
            case .phases: section.heading == phases?.heading
            default: false
            }
        }
        var pieces: [Value] = []
        var start = document.body.lowerBound
        for section in shown where section.html.lowerBound >= start {
            pieces.append(piece(body: html(start..<section.html.lowerBound)))
            switch section.meaning {
            case .elements: pieces.append(piece(elements: elements(section)))
            case .phases: pieces.append(piece(phases: self.phases(section)))
            default: pieces.append(piece(trajectory: trajectory(section)))
            }
            start = section.html.upperBound
        }
        pieces.append(piece(body: html(start..<max(start, document.body.upperBound))))
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
            ("intro", .html(html(section.content.lowerBound..<(end ?? section.content.upperBound)))),
        ]
    }

    private func elements(_ section: Section) -> Value { .record(Record(parts(of: section))) }

    /// The heading, the words before the first part, the parts, and what stands behind them.
    private func parts(of section: Section) -> [(Name, Value)] {
        let (items, start, after): ([Value], Int?, [UInt8]) =
            switch document.parts(of: section) {
            case .headings(let headings):
                (headings.map(subsection), document.sections.children(of: section).first?.html.lowerBound, otherParts(of: section))
            case .items(let list, let block):
                (list.items.map(item), block.html.lowerBound, html(block.html.upperBound..<section.content.upperBound))
            case nil: ([], nil, [])
            }
        return opening(section, until: start) + [("items", .list(items)), ("after", .html(after))]
    }

    /// The headings below a section that are none of its parts.
    private func otherParts(of section: Section) -> [UInt8] {
        document.sections.children(of: section).filter { $0.meaning == .atTheCentre }.flatMap { html($0.html) }
    }

    private func phases(_ section: Section) -> Value {
        let centreValue: Value = centre.map { centre in
            let heading = document.heading(of: centre)
            return [
                "id": .text(heading.id), "title": .html(fragments.html(heading.content)),
                "body": .html(fragments.html(centre.content)),
            ]
        } ?? .null
        let drawing = drawings.phases(section, steps(of: section), centre: centre)
        return .record(Record(parts(of: section) + [("drawing", drawing), ("centre", centreValue)]))
    }

    private func trajectory(_ section: Section) -> Value {
        let found = document.markdown.firstList(in: section.content)
        let items = found?.list.items ?? []
        let after = found.map { html($0.block.html.upperBound..<section.content.upperBound) } ?? []
        return .record(
            Record(
                opening(section, until: found?.block.html.lowerBound) + [
                    ("drawing", drawings.trajectory(section, items)),
                    ("items", .list(items.map { ["body": .html(fragments.html($0.content))] })), ("after", .html(after)),
                ]))
    }

    private var drawings: ModelDrawings { ModelDrawings(document: document, words: fragments.words) }

    /// The drawing of its phases by itself, for another page to show.
    var drawing: Value {
        guard let section = document.sections(.phases).first else { return .null }
        return drawings.phases(section, steps(of: section), centre: centre)
    }

    private func steps(of section: Section) -> [DrawnStep] {
        switch document.parts(of: section) {
        case .headings(let headings):
            headings.map { heading in
                let named = LabelledName(document.heading(of: heading).text)
                return DrawnStep(name: named.name, note: named.label)
            }
        case .items(let list, _):
            list.items.map { item in
                let named = LabelledName(document.markdown.name(of: item))
                return DrawnStep(name: named.name, note: named.label ?? (item.lead.isEmpty ? nil : afterLead(item).label))
            }
        case nil: []
        }
    }

    /// An element or phase that is a heading; words in parentheses after its name are its label.
    private func subsection(_ section: Section) -> Value {
        let heading = document.heading(of: section)
        let label = LabelledName(heading.text).label
        return [
            "id": .text(heading.id), "title": label == nil ? .html(fragments.html(heading.content)) : .shown(document.shown(heading).withoutLabel),
            "label": .text(orNull: label), "body": .html(fragments.html(section.content)), "serving": serving(heading.id),
        ]
    }

    /// An element or phase that is an item of a list: a bold beginning is the name.
    private func item(_ item: MarkdownDocument.List.Item) -> Value {
        let named = LabelledName(document.markdown.name(of: item))
        let rest = item.lead.isEmpty ? (label: nil, body: []) : afterLead(item)
        let id = document.anchor(of: item)
        return [
            "id": .text(id), "title": .text(named.name), "label": .text(orNull: named.label ?? rest.label),
            "body": .html(rest.body), "serving": serving(id),
        ]
    }

    /// What an item says after its bold beginning: a label in parentheses, and the text.
    private func afterLead(_ item: MarkdownDocument.List.Item) -> (label: String?, body: [UInt8]) {
        var rest = fragments.html(item.leadEnd..<item.content.upperBound).drop { $0 == .space }
        var label: String?
        if rest.first == UInt8(ascii: "("), let paren = rest.firstIndex(of: UInt8(ascii: ")")) {
            label = InlineText(html: rest[(rest.startIndex + 1)..<paren]).plain
            rest = rest[(paren + 1)...]
        }
        rest = rest.drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0.isWhitespace }
        // An item of several paragraphs has them as elements, the first of which has lost its beginning.
        let paragraph = Array("<p>".utf8)
        let isSplit = document.markdown.html[item.content].drop { $0.isWhitespace }.starts(with: paragraph)
        return (label, (isSplit ? paragraph : []) + rest)
    }
}
