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
        for html in written + [notes] { collectIDs(in: html) }
        parts = zip(moved, written).map { rewritten($1, shift: level - 1 - $0.level) }
        self.notes = rewritten(notes, shift: 0)
    }
}

extension MovedText {
    private mutating func collectIDs(in html: [UInt8]) {
        html.forEachTag { tag in
            for value in tag.values(of: " id=\"") { ids.insert(html[value]) }
        }
    }

    private func rewritten(_ html: [UInt8], shift: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + 64)
        var start = 0
        html.forEachTag { tag in
            guard tag.hasAttributes || tag.headingLevel != nil else { return }
            var changes: [(range: Range<Int>, bytes: [UInt8])] = []
            if let level = tag.headingLevel {
                let digit = UInt8(ascii: "0") + UInt8(clamping: min(6, max(2, Int(html[level] - UInt8(ascii: "0")) + shift)))
                changes.append((level..<level + 1, [digit]))
            }
            func changeIDs(in name: StaticString) {
                for value in tag.values(of: name) {
                    for id in html[value].split(separator: .space) where ids.contains(id) {
                        changes.append((id.startIndex..<id.startIndex, Array(prefix.utf8)))
                    }
                }
            }
            changeIDs(in: " id=\"")
            // These may name several.
            changeIDs(in: " aria-labelledby=\"")
            changeIDs(in: " aria-describedby=\"")
            // The pattern that a part of a drawing is filled with.
            for value in tag.values(of: " fill=\"url(#") {
                let id = html[value].prefix { $0 != UInt8(ascii: ")") }
                if ids.contains(id) { changes.append((id.startIndex..<id.startIndex, Array(prefix.utf8))) }
            }
            for value in tag.values(of: " href=\"#") {
                if ids.contains(html[value]) {
                    changes.append((value.lowerBound..<value.lowerBound, Array(prefix.utf8)))
                } else {
                    // What the parts leave behind still stands in their document.
                    let page = fragments.place.reference(to: fragments.page.address)
                    changes.append((value.lowerBound - 1..<value.lowerBound - 1, Array(page.utf8)))
                }
            }
            for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
                result.append(contentsOf: html[start..<change.range.lowerBound])
                result.append(contentsOf: change.bytes)
                start = change.range.upperBound
            }
        }
        result.append(contentsOf: html[start...])
        return result
    }
}
