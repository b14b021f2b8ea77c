import SourceText

extension MarkdownDocument {
    /// The HTML with its holes filled plainly: addresses as they were written, words by their names.
    package func standalone() -> [UInt8] {
        var filled: [UInt8] = []
        filled.reserveCapacity(html.count + holes.count * 32)
        var start = 0
        for hole in holes {
            filled.append(contentsOf: html[start..<hole.offset])
            start = hole.offset + hole.length
            switch hole.content {
            case .link(let index): Self.fill("href", links[index].destination, into: &filled)
            case .linkTitle: filled.append(contentsOf: html[hole.offset..<hole.offset + hole.length])
            case .image(let index): Self.fill("src", images[index].destination, into: &filled)
            case .track: break
            case .word(let name): filled.appendEscaped(name)
            case .drawing(let index):
                filled.append("<pre>")
                filled.appendEscaped(drawings[index].text)
                filled.append("</pre>\n")
            case .space, .referenceStart: filled.append(.space)
            case .citation, .citationEnd, .referenceID, .backLinks: break
            }
        }
        filled.append(contentsOf: html[start...])
        return filled
    }

    private static func fill(_ attribute: String, _ address: String, into html: inout [UInt8]) {
        html.append("\(attribute)=\"")
        html.appendAddress(address.utf8)
        html.append("\"")
    }
}
