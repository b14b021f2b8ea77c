import HubContent
import Markdown
import SourceText

/// Writes parts of a document for one place of the site, its holes filled.
struct Fragments {
    let hub: Hub
    let page: Page
    /// Where the parts are shown: links are relative to it.
    let place: Address
    let words: Words
    /// Whether links to the hub's pages stay links: not on a student's sheet, from which nothing may lead to
    /// the teacher's view.
    var linksToPages = true
    /// Whether the same text stands elsewhere on the same page already, so that its places have their ids there.
    var isRepeated = false

    private var markdown: MarkdownDocument { page.document.markdown }

    /// The HTML of one range, without the parts of it that stand elsewhere.
    /// - Parameter removed: ranges inside it, in order.
    func html(_ range: Range<Int>, without removed: [Range<Int>] = []) -> [UInt8] {
        var html: [UInt8] = []
        html.reserveCapacity(range.count + range.count / 4)
        var start = range.lowerBound
        for part in removed where part.lowerBound >= start && part.upperBound <= range.upperBound {
            append(start..<part.lowerBound, to: &html)
            start = part.upperBound
        }
        append(start..<max(start, range.upperBound), to: &html)
        return html.contains { !$0.isWhitespace } ? html : []
    }

    /// The footnotes that these ranges refer to, in a section of their own; nothing where there are none.
    func footnotes(of ranges: [Range<Int>]) -> [UInt8] {
        let used = notes(of: ranges)
        guard !used.isEmpty else { return [] }
        var html: [UInt8] = []
        html.append("<section class=\"footnotes\" aria-label=\"")
        html.appendEscaped(words["footnotes"])
        html.append("\">\n<ol>\n")
        for note in used {
            // A sheet may leave notes out: the numbers are those of the marks.
            html.append("<li value=\"\(note.number)\"")
            append(note.element.lowerBound + "<li".utf8.count..<note.element.upperBound, to: &html)
            html.append("\n")
        }
        html.append("</ol>\n</section>\n")
        return html
    }
}

extension Fragments {
    /// The footnotes whose marks stand in these ranges, and those whose marks stand in such footnotes.
    func notes(of ranges: [Range<Int>]) -> [MarkdownDocument.Footnote] {
        let footnotes = markdown.footnotes
        guard !footnotes.isEmpty else { return [] }
        let marks = footnotes.indices.flatMap { note in footnotes[note].marks.map { (offset: $0, note: note) } }
            .sorted { $0.offset < $1.offset }
        var used: Set<Int> = []
        var left = ranges
        while let range = left.popLast() {
            let first = marks.partitioningIndex { $0.offset >= range.lowerBound }
            for mark in marks[first...].prefix(while: { $0.offset < range.upperBound }) where used.insert(mark.note).inserted {
                left.append(footnotes[mark.note].element)
            }
        }
        return used.sorted().map { footnotes[$0] }
    }

    private func append(_ range: Range<Int>, to html: inout [UInt8]) {
        let (written, holes) = (page.document.markdown.html, page.document.markdown.holes)
        var start = range.lowerBound
        for hole in holes[holes.partitioningIndex { $0.offset >= range.lowerBound }...] {
            guard hole.offset < range.upperBound else { break }
            html.append(contentsOf: written[start..<hole.offset])
            fill(hole, in: &html)
            start = hole.offset + hole.length
        }
        if start < range.upperBound { html.append(contentsOf: written[start..<range.upperBound]) }
    }

    private func fill(_ hole: MarkdownDocument.Hole, in html: inout [UInt8]) {
        switch hole.content {
        case .linkTitle(let index):
            if case .page(let target, "") = page.links[index] {
                html.appendEscaped(hub.pages[target].document.title)
            } else {
                html.append(contentsOf: markdown.html[hole.offset..<hole.offset + hole.length])
            }
        case .word(let name): html.appendEscaped(words[name])
        case .drawing(let index): drawing(index, in: &html)
        case .citation(let index): openCitation(index, in: &html)
        case .citationEnd: closeCitation(in: &html)
        case .referenceID(let index): referenceID(index, in: &html)
        case .referenceStart(let index): referenceStart(index, in: &html)
        case .backLinks(let index): backLinks(of: index, in: &html)
        case .space: html.append(.space)
        case .link(let index):
            guard let reference = reference(page.links[index]) else { return }
            attribute("href", reference, in: &html)
            if case .outside(let address) = page.links[index], address.hasPrefix("http") { html.append(" rel=\"noopener\"") }
        case .track(let index): track(index, in: &html)
        case .image(let index):
            guard case .asset(let asset) = page.images[index] else { return }
            attribute("src", place.reference(toFile: hub.assets[asset].address), in: &html)
            if let size = hub.assets[asset].imageSize {
                html.append(" width=\"\(size.width)\" height=\"\(size.height)\"")
            }
        }
    }

    private func track(_ index: Int, in html: inout [UInt8]) {
        guard let captions = captions(ofImage: index) else { return }
        html.append("<track kind=\"captions\" ")
        attribute("src", place.reference(toFile: hub.assets[captions].address), in: &html)
        html.append(" default>")
    }

    private func attribute(_ name: StaticString, _ value: String, in html: inout [UInt8]) {
        html.append(name)
        html.append("=\"")
        html.appendEscaped(value)
        html.append("\"")
    }

    /// What a link's `href` is from here; `nil` where it must not be a link.
    private func reference(_ target: Target) -> String? {
        switch target {
        case .outside(let address): return address
        case .asset(let index): return place.reference(toFile: hub.assets[index].address)
        case .broken: return nil
        case .address(let address): return linksToPages ? place.reference(to: address) : nil
        case .page(let index, let fragment):
            if hub.pages[index].address == page.address, !fragment.isEmpty, linksToPages, place == page.address {
                return "#" + percentEncoded(fragment.utf8)
            }
            return linksToPages ? place.reference(to: hub.pages[index].address, fragment: fragment) : nil
        }
    }
}
