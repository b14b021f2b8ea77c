import SourceText

/// A tag in HTML that the Markdown writer wrote: names in lower case, one space between attributes, values in double
/// quotes in which `<`, `>` and `"` are references. It points into the HTML, and is of no use after that.
struct HTMLTag {
    fileprivate let html: UnsafeBufferPointer<UInt8>
    /// From `<` up to `>`.
    let range: Range<Int>
    /// Whether there is more in it than its name.
    let hasAttributes: Bool

    /// Where the digit stands, if it opens or closes a heading.
    var headingLevel: Int? {
        var index = range.lowerBound + 1
        if index < range.upperBound, html[index] == UInt8(ascii: "/") { index += 1 }
        guard index + 1 < range.upperBound, html[index] == UInt8(ascii: "h"), (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[index + 1]),
            index + 2 == range.upperBound || html[index + 2] == UInt8(ascii: " ")
        else { return nil }
        return index + 1
    }

    /// Whether it is `</a>`.
    var closesLink: Bool { html[range].elementsEqual("</a".utf8) }

    /// Looks at each attribute that has a value, in order.
    func forEachAttribute(_ body: (HTMLAttribute) -> Void) {
        guard hasAttributes else { return }
        var index = range.lowerBound
        while let space = html.first(.space, in: index..<range.upperBound) {
            let start = space + 1
            index = start
            while index < range.upperBound, html[index] != .space, html[index] != UInt8(ascii: "=") { index += 1 }
            let name = UnsafeBufferPointer(rebasing: html[start..<index])
            guard index + 1 < range.upperBound, html[index] == UInt8(ascii: "="), html[index + 1] == UInt8(ascii: "\"") else { continue }
            let value = index + 2
            index = html.first(UInt8(ascii: "\""), in: value..<range.upperBound) ?? range.upperBound
            body(HTMLAttribute(name: name, value: value..<index))
        }
    }
}

/// An attribute of such a tag.
struct HTMLAttribute {
    fileprivate let name: UnsafeBufferPointer<UInt8>
    /// Where its value stands in the HTML.
    let value: Range<Int>

    func isNamed(_ wanted: StaticString) -> Bool {
        name.count == wanted.utf8CodeUnitCount && name.elementsEqual(UnsafeBufferPointer(start: wanted.utf8Start, count: name.count))
    }
}

extension [UInt8] {
    /// Looks at each tag of HTML in order.
    func forEachTag(_ body: (HTMLTag) -> Void) {
        withUnsafeBufferPointer { html in
            var index = 0
            while index < html.count {
                guard let start = html.first(UInt8(ascii: "<"), in: index..<html.count) else { return }
                index = start
                var hasAttributes = false
                while index < html.count, html[index] != UInt8(ascii: ">") {
                    if html[index] == UInt8(ascii: " ") { hasAttributes = true }
                    index += 1
                }
                body(HTMLTag(html: html, range: start..<index, hasAttributes: hasAttributes))
            }
        }
    }
}
