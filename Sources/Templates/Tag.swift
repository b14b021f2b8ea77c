/// One tag of a template as it was read.
struct Tag {
    enum Kind {
        case escaped, raw, section, inverted, close, comment, delimiters, partial, parent, block
    }

    var kind: Kind
    /// The bytes that the tag takes out of the text: of a standalone line, all of the line.
    var range: Range<Int>
    /// Where its opening delimiter stands.
    let offset: Int
    /// Its content without kind mark and padding; of a dynamic name, without the asterisk too.
    var name: Range<Int>
    var isDynamic = false
    /// The index of the tag that closes or opens it; its own where there is none.
    var partner: Int
    /// The white space before it, where it is the first tag of a standalone line, or a block that opens at its end.
    var indentation: Range<Int>?
    /// A block whose content begins on the next line.
    var opensLines = false
}
