import HubContent
import SourceText

/// Citations and the entries that they lead to.
extension Fragments {
    /// Whether the reference list stands on the page being made, so that citations and entries lead to each other there.
    private var showsReferences: Bool { place == page.address && linksToPages }

    func openCitation(_ index: Int, in html: inout [UInt8]) {
        guard linksToPages, let list = page.document.references else { return }
        let id = ReferenceList.id(ofEntry: list.links[index].entry)
        html.append("<a class=\"citation\" href=\"")
        html.appendEscaped(showsReferences ? "#" + id : place.reference(to: page.address, fragment: id))
        html.append("\"")
        if showsReferences, !isRepeated { html.append(" id=\"\(ReferenceList.id(ofLink: index))\"") }
        html.append(">")
    }

    func closeCitation(in html: inout [UInt8]) {
        if linksToPages { html.append("</a>") }
    }

    func referenceID(_ index: Int, in html: inout [UInt8]) {
        if showsReferences, !isRepeated { html.append(" id=\"\(ReferenceList.id(ofEntry: index))\"") }
    }

    func referenceStart(_ index: Int, in html: inout [UInt8]) {
        html.append("</p>\n<p")
        referenceID(index, in: &html)
        html.append(">")
    }

    /// "↩ 1 2 3": a way back for each place that cites the entry.
    func backLinks(of index: Int, in html: inout [UInt8]) {
        guard showsReferences, !isRepeated, let places = page.document.references?.entries[index].places else { return }
        html.append(" <span class=\"back-links\">")
        for (number, link) in places.enumerated() {
            let text = places.count == 1 ? words["footnoteBack"] : words.text("citedPlace", with: String(number + 1))
            html.append(number == 0 ? "<a" : " <a")
            html.append(" href=\"#\(ReferenceList.id(ofLink: link))\" aria-label=\"")
            html.appendEscaped(text)
            html.append("\">")
            if number == 0 { html.append("↩") }
            if places.count > 1 { html.append(number == 0 ? " 1" : String(number + 1)) }
            html.append("</a>")
        }
        html.append("</span>")
    }
}
