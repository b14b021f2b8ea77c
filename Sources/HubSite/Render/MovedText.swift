import HubContent
import Markdown
import SourceText

/// Parts of a document as another page shows them: links relative to that page, no id that another document could
/// have there too, and headings at the level of the place.
struct MovedText {
    /// One for each of the ranges.
    private(set) var parts: [[UInt8]] = []
    /// The footnotes that the parts refer to.
    private(set) var notes: [UInt8] = []

    private let fragments: Fragments
    private let prefix: String
    private var ids: Set<ArraySlice<UInt8>> = []

    /// A part with the level of the heading it stands below in its document.
    struct Part {
        var range: Range<Int>
        var level: Int
    }

    /// - Parameters:
    ///   - fragments: of the document, for the new place.
    ///   - prefix: what the ids get before them, with a capital so that no heading's id is like it.
    ///   - level: what headings right below a part's own become, 2 … 6.
    init(_ moved: [Part], of fragments: Fragments, prefix: String, level: Int) {
        self.fragments = fragments
        self.prefix = prefix
        let written = moved.map { fragments.html($0.range) }
        let notes = fragments.footnotes(of: moved.map(\.range))
        ids = (written + [notes]).reduce(into: []) { $0.formUnion($1.ids) }
        parts = zip(moved, written).map { rewritten(live($1), shift: level - 1 - $0.level) }
        self.notes = rewritten(live(notes), shift: 0)
    }
}

extension MovedText {
    /// On a student's sheet no link leads to what stands on the teacher's page.
    private func live(_ html: [UInt8]) -> [UInt8] { fragments.linksToPages ? html : html.withLiveAnchors(to: ids) }

    private func rewritten(_ html: [UInt8], shift: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + 64)
        var start = 0
        func insert(_ bytes: String.UTF8View, at place: Int) {
            result.append(contentsOf: html[start..<place])
            result.append(contentsOf: bytes)
            start = place
        }
        html.forEachTag { tag in
            if let level = tag.headingLevel {
                insert("\(min(6, max(2, Int(html[level] - UInt8(ascii: "0")) + shift)))".utf8, at: level)
                start = level + 1
            }
            tag.forEachAttribute { attribute in
                let value = html[attribute.value]
                if attribute.isNamed("id") || attribute.isNamed("aria-labelledby") || attribute.isNamed("aria-describedby") {
                    // All but the first may name several.
                    for id in value.split(separator: .space) where ids.contains(id) { insert(prefix.utf8, at: id.startIndex) }
                } else if attribute.isNamed("fill"), value.starts(with: "url(#".utf8) {
                    // The pattern that a part of a drawing is filled with.
                    let id = value.dropFirst("url(#".utf8.count).prefix { $0 != UInt8(ascii: ")") }
                    if ids.contains(id) { insert(prefix.utf8, at: id.startIndex) }
                } else if attribute.isNamed("href"), value.first == UInt8(ascii: "#") {
                    if ids.contains(value.dropFirst()) {
                        insert(prefix.utf8, at: value.startIndex + 1)
                    } else {
                        // What the parts leave behind still stands in their document.
                        insert(fragments.place.reference(to: fragments.page.address).utf8, at: value.startIndex)
                    }
                }
            }
        }
        result.append(contentsOf: html[start...])
        return result
    }
}
