import Markdown
import SourceText

/// Where in a document's HTML a link may be put around words, so that elements stay nested and nothing that the
/// theme shows twice, or inside a link of its own, has a link in it.
struct LinkablePlaces {
    private let html: [UInt8]
    /// What has no link put into it, in order: links, headings, and the names of a model's elements and phases.
    private let closed: [Range<Int>]
    /// Tags that are not shown: between two paragraphs that are one.
    private let seams: [Range<Int>]

    init(in markdown: MarkdownDocument, sections: [Section], kind: Kind, seams: [Range<Int>]) {
        html = markdown.html
        self.seams = seams
        var closed = Self.links(in: markdown.html) + markdown.outline.map(\.element)
        if kind == .model { closed += Self.names(in: markdown, sections: sections) }
        self.closed = closed.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The part of a range that can be a link: the range itself, with the tags beside it that pair with tags in
    /// it; where an element begins or ends in the middle, the longest piece between; `nil` where none can.
    func linkable(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        var range = range
        for _ in 0..<4 {
            guard let loose = looseTags(in: range).first else { break }
            if loose.isEnd, let tag = tag(endingAt: range.lowerBound), !tag.isEnd, tag.name == loose.name {
                range = tag.range.lowerBound..<range.upperBound
            } else if let last = looseTags(in: range).last, !last.isEnd, let tag = tag(at: range.upperBound), tag.isEnd, tag.name == last.name {
                range = range.lowerBound..<tag.range.upperBound
            } else {
                break
            }
        }
        let pieces = self.pieces(of: range)
        guard let longest = pieces.max(by: { $0.count < $1.count }), !isClosed(longest) else { return nil }
        return longest
    }
}

extension LinkablePlaces {
    private struct Tag {
        var name: ArraySlice<UInt8>
        var isEnd: Bool
        var range: Range<Int>
    }

    private func isClosed(_ range: Range<Int>) -> Bool { closed.contains { $0.overlaps(range) } }

    /// The pieces of a range between the tags in it that have no partner there.
    private func pieces(of range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for tag in looseTags(in: range) {
            pieces.append(start..<tag.range.lowerBound)
            start = tag.range.upperBound
        }
        pieces.append(start..<range.upperBound)
        return pieces.filter { !$0.isEmpty }
    }

    /// The tags of a range without a partner in it, in order.
    private func looseTags(in range: Range<Int>) -> [Tag] {
        var loose: [Tag] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let seam = seams.first(where: { $0.contains(index) }) {
                index = seam.upperBound
            } else if let tag = tag(at: index) {
                if tag.isEnd, let last = loose.last, !last.isEnd, last.name == tag.name {
                    loose.removeLast()
                } else if !Self.isVoid(tag.name) {
                    loose.append(tag)
                }
                index = tag.range.upperBound
            } else {
                index += 1
            }
        }
        return loose
    }

    private func tag(at start: Int) -> Tag? {
        guard start < html.count, html[start] == UInt8(ascii: "<"), let end = html[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let isEnd = html[start + 1] == UInt8(ascii: "/")
        let name = html[(start + (isEnd ? 2 : 1))..<end].prefix { $0.isLetter || $0.isDigit }
        return Tag(name: name, isEnd: isEnd, range: start..<end + 1)
    }

    private func tag(endingAt end: Int) -> Tag? {
        guard end > 0, html[end - 1] == UInt8(ascii: ">"), let start = html[..<end].lastIndex(of: UInt8(ascii: "<")) else { return nil }
        return tag(at: start)
    }

    private static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
        ["br", "img", "input", "hr"].contains { name.elementsEqual($0.utf8) }
    }

    private static func links(in html: [UInt8]) -> [Range<Int>] {
        var links: [Range<Int>] = []
        var open: Int?
        var index = 0
        while index + 3 < html.count {
            if html[index] == UInt8(ascii: "<") {
                if html[index + 1] == UInt8(ascii: "a"), html[index + 2] == .space {
                    open = index
                } else if html[index + 1] == UInt8(ascii: "/"), html[index + 2] == UInt8(ascii: "a"), html[index + 3] == UInt8(ascii: ">"),
                    let start = open
                {
                    links.append(start..<index + 4)
                    open = nil
                }
            }
            index += 1
        }
        return links
    }

    /// The beginnings of the items that are elements or phases of a model: their names, and labels in
    /// parentheses after them, which the theme shows as words.
    private static func names(in markdown: MarkdownDocument, sections: [Section]) -> [Range<Int>] {
        sections.filter { $0.meaning == .elements || $0.meaning == .phases }.flatMap { section -> [Range<Int>] in
            guard case .items(let list, _) = sections.parts(of: section, in: markdown) else { return [] }
            return list.items.map { item in
                guard !item.lead.isEmpty else { return item.content }
                let rest = markdown.html[item.leadEnd..<item.content.upperBound].drop { $0 == .space }
                guard rest.first == UInt8(ascii: "(") else { return item.content.lowerBound..<item.leadEnd }
                return item.content.lowerBound..<(rest.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? item.content.upperBound)
            }
        }
    }
}
