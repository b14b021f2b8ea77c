import HubContent

extension Fragments {
    /// A part of a document's body: HTML, or a section that its page sets in a way of its own.
    enum Piece {
        case html([UInt8])
        case section(Section)
    }

    /// The body cut around some of its sections, its footnotes last.
    /// - Parameters:
    ///   - sections: in order; one that lies in another of them is part of that.
    ///   - removed: ranges that stand elsewhere on the page, in order.
    func pieces(around sections: [Section], without removed: [Range<Int>] = []) -> [Piece] {
        let body = page.document.body
        var pieces: [Piece] = []
        var start = body.lowerBound
        func add(_ html: [UInt8]) {
            if !html.isEmpty { pieces.append(.html(html)) }
        }
        for section in sections where section.html.lowerBound >= start {
            add(html(start..<section.html.lowerBound, without: removed))
            pieces.append(.section(section))
            start = section.html.upperBound
        }
        add(html(start..<max(start, body.upperBound), without: removed))
        add(footnotes(of: [body]))
        return pieces
    }
}
