import SourceText

/// A `<math>` element in HTML that the Markdown writer wrote.
package struct MathElement {
    /// The whole of it.
    package let range: Range<Int>
    /// What its author typed, white space single.
    package let tex: [UInt8]
    /// The element as it stands in a line of words.
    let inline: [UInt8]

    private static let start = Array("<math".utf8)
    private static let end = Array("</math>".utf8)
    private static let block = Array(" display=\"block\"".utf8)
    private static let note = Array("<annotation encoding=\"application/x-tex\">".utf8)
    private static let noteEnd = Array("</annotation>".utf8)

    /// - Returns: `nil` where none begins there.
    package init?(at index: Int, in html: ArraySlice<UInt8>) {
        guard html[index...].starts(with: Self.start), let next = html[index...].dropFirst(Self.start.count).first,
            next == .space || next == UInt8(ascii: ">"),
            let end = Self.find(Self.end, in: html[index...])
        else { return nil }
        range = index..<end.upperBound
        let element = html[range]
        if let note = Self.find(Self.note, in: element), let noteEnd = Self.find(Self.noteEnd, in: element[note.upperBound...]) {
            tex = Array(InlineText(html: element[note.upperBound..<noteEnd.lowerBound]).plain.utf8)
        } else {
            tex = []
        }
        let tagEnd = element.firstIndex(of: UInt8(ascii: ">")) ?? element.endIndex
        if let block = Self.find(Self.block, in: element[..<tagEnd]) {
            inline = Array(element[..<block.lowerBound] + element[block.upperBound...])
        } else {
            inline = Array(element)
        }
    }

    private static func find(_ part: [UInt8], in html: ArraySlice<UInt8>) -> Range<Int>? {
        var index = html.startIndex
        while let start = html[index...].firstIndex(of: part[0]), start + part.count <= html.endIndex {
            if html[start...].starts(with: part) { return start..<start + part.count }
            index = start + 1
        }
        return nil
    }
}
