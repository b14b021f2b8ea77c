import SourceText

/// The words of HTML that the Markdown writer wrote: tags gone, its references resolved, white space single.
package func plainText(ofHTML html: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    var index = html.startIndex
    while index < html.endIndex {
        let byte = html[index]
        index += 1
        if byte == UInt8(ascii: "<") {
            while index < html.endIndex, html[index] != UInt8(ascii: ">") { index += 1 }
            index += 1
        } else if byte.isWhitespace {
            if let last = text.last, last != .space { text.append(.space) }
        } else if byte == UInt8(ascii: "&"), let (character, length) = reference(in: html[index...]) {
            text.append(character)
            index += length
        } else {
            text.append(byte)
        }
    }
    if text.last == .space { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
}

/// The character that a reference of the writer's stands for, and its length after `&`.
private func reference(in html: ArraySlice<UInt8>) -> (UInt8, Int)? {
    for (name, character) in references where html.starts(with: name) { return (character, name.count) }
    return nil
}

private let references: [(name: [UInt8], character: UInt8)] = [
    (Array("amp;".utf8), UInt8(ascii: "&")), (Array("lt;".utf8), UInt8(ascii: "<")),
    (Array("gt;".utf8), UInt8(ascii: ">")), (Array("quot;".utf8), UInt8(ascii: "\"")),
]
