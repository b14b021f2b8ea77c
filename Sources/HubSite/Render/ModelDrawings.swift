import Drawings
import HubContent
import Markdown
import SourceText
import Templates

/// What is drawn of an instructional model: its phases, and how one grows into it.
struct ModelDrawings {
    let document: Document
    let words: Words

    /// A line or a circle needs this many steps to be worth a drawing.
    private static let fewest = 3

    /// The phases, round a circle or along a line, around what is at the centre.
    /// - Parameters:
    ///   - phases: in order.
    ///   - centre: the section that says what is at the centre.
    func phases(_ section: Section, _ phases: [DrawnStep], centre: Section?) -> Value {
        guard phases.count >= Self.fewest else { return .null }
        let heading = document.heading(of: section)
        let centre = centre.map { self.words(atTheCentre: $0) }
        let isCycle = document.frontMatter.cycle?.value ?? returns(section, to: phases[0])
        var text = words.text(isCycle ? "cycleDrawing" : "pathDrawing", with: Self.spoken(phases))
        if let centre { text += " " + words.text("centreDrawing", with: centre) }
        let (id, title) = ("Drawing-" + heading.id, document.title + ": " + heading.text)
        return .html(
            isCycle
                ? CycleDrawing(phases, centre: centre).svg(id: id, title: title, description: text)
                : PathDrawing(phases, centre: centre).svg(id: id, title: title, description: text))
    }

    /// A growth trajectory as a staircase.
    func trajectory(_ section: Section, _ items: [MarkdownDocument.List.Item]) -> Value {
        guard items.count >= Self.fewest else { return .null }
        let heading = document.heading(of: section)
        let steps = items.map { DrawnStep(name: document.markdown.shortName(of: $0)) }
        return .html(
            StairsDrawing(steps).svg(
                id: "Drawing-" + heading.id, title: document.title + ": " + heading.text,
                description: words.text("stairsDrawing", with: Self.spoken(steps))))
    }

    private static func spoken(_ steps: [DrawnStep]) -> String {
        steps.enumerated().map { index, step in
            "\(index + 1). " + step.name + (step.note.map { " (\($0))" } ?? "")
        }.joined(separator: "; ")
    }

    /// What stands in the middle: the bold words of the section, else its first sentence where that is short,
    /// else its heading.
    private func words(atTheCentre section: Section) -> String {
        let html = document.markdown.html[section.content]
        let (open, close) = (Array("<strong>".utf8), Array("</strong>".utf8))
        if let start = html.indices.first(where: { html[$0...].starts(with: open) }),
            let end = html[start...].indices.first(where: { html[$0...].starts(with: close) })
        {
            return InlineText(html: html[start..<end]).plain.capitalizedFirst
        }
        let sentence = InlineText(html: html).plain.prefix { $0 != "." && $0 != ":" }
        return sentence.isEmpty || sentence.count > 60 ? document.heading(of: section).text : String(sentence)
    }

    /// Whether the end of the phases says that they begin again.
    private func returns(_ section: Section, to first: DrawnStep) -> Bool {
        let last: Range<Int>?
        switch document.parts(of: section) {
        case .items(let list, _): last = list.items.last?.content
        case .headings(let headings): last = headings.last?.content
        case nil: last = nil
        }
        guard let last else { return false }
        let end = InlineText(html: document.markdown.html[last]).plain
        let text = " " + end.lowercased() + " "
        let isReturn = Self.returning.contains { text.contains($0) }
        return isReturn && (Self.beginnings + [first.name.lowercased()]).contains { text.contains($0) }
    }

    private static let returning = [
        " back to ", " return", " again", " start over", " starts over", " vuelve", " volver", " regresa", " de nuevo", " otra vez",
    ]
    private static let beginnings = [" first", " start", " begin", " primer", " inicio", " principio", " empezar", " comienz"]
}

extension MarkdownDocument {
    /// An item's bold beginning, else its first sentence.
    fileprivate func shortName(of item: List.Item) -> String {
        let whole = name(of: item)
        let name = item.lead.isEmpty ? String(whole.prefix { $0 != "." && $0 != ":" && $0 != ";" }).shortened(to: 80) : whole
        return name.last == "." || name.last == ":" ? String(name.dropLast()) : name
    }
}
