import SourceText

/// The words of HTML that the Markdown writer wrote: tags gone, its references resolved, white space single.
package func plainText(ofHTML html: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var inTag = false
    for byte in html {
        if byte == UInt8(ascii: "<") {
            inTag = true
        } else if byte == UInt8(ascii: ">") {
            inTag = false
        } else if !inTag, !byte.isWhitespace || (text.last.map { $0 != .space } ?? false) {
            text.append(byte.isWhitespace ? .space : byte)
        }
    }
    var words = String(decoding: text, as: UTF8.self).trimmingSpaces
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    where words.utf8.contains(UInt8(ascii: "&")) {
        words = words.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return words
}
