import SourceText

/// A tag in HTML that the Markdown writer wrote: names in lower case, one space between attributes, values in double
/// quotes in which `<`, `>` and `"` are references. It points into the HTML, and is of no use after that.
struct HTMLTag {
    fileprivate let html: UnsafeBufferPointer<UInt8>
    /// From `<` up to `>`.
    fileprivate let range: Range<Int>
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

    /// Where the values of an attribute stand.
    /// - Parameter opening: the attribute from the space before it to where its value begins: ` href="#`.
    func values(of opening: StaticString) -> [Range<Int>] {
        guard hasAttributes else { return [] }
        let wanted = UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
        var values: [Range<Int>] = []
        var index = range.lowerBound
        while index + wanted.count < range.upperBound {
            if html[index] == UInt8(ascii: " "), html[index..<index + wanted.count].elementsEqual(wanted) {
                let start = index + wanted.count
                let end = html[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? range.upperBound
                values.append(start..<end)
                index = end
            } else {
                index += 1
            }
        }
        return values
    }
}

extension [UInt8] {
    /// Looks at each tag of HTML in order.
    func forEachTag(_ body: (HTMLTag) -> Void) {
        withUnsafeBufferPointer { html in
            var index = 0
            while index < html.count {
                guard html[index] == UInt8(ascii: "<") else {
                    index += 1
                    continue
                }
                let start = index
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
