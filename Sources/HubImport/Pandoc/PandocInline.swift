/// What stands in a line, in pandoc's document tree (pandoc-types 1.22 and 1.23, `Text.Pandoc.Definition`).
indirect enum PandocInline: Decodable {
    case text(String)
    case space
    case lineBreak
    /// Emphasis of a kind, by pandoc's name for it.
    case styled(String, [PandocInline])
    case quoted(isDouble: Bool, [PandocInline])
    case code(String)
    case math(String, isBlock: Bool)
    case link([PandocInline], address: String)
    case image([PandocInline], address: String)
    case note([PandocBlock])
    case span(PandocAttributes, [PandocInline])
    /// Of a format that is not Markdown's.
    case raw(String)

    private enum Key: String, CodingKey { case t, c }
    private struct Tag: Decodable { var t: String }

    init(from decoder: any Decoder) throws {
        let node = try decoder.container(keyedBy: Key.self)
        let tag = try node.decode(String.self, forKey: .t)
        switch tag {
        case "Str": self = .text(try node.decode(String.self, forKey: .c))
        case "Space", "SoftBreak": self = .space
        case "LineBreak": self = .lineBreak
        case "Quoted":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let isDouble = try parts.decode(Tag.self).t == "DoubleQuote"
            self = .quoted(isDouble: isDouble, try parts.decode([PandocInline].self))
        case "Cite":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            _ = try parts.decode([Ignored].self)
            self = .styled(tag, try parts.decode([PandocInline].self))
        case "Code":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            _ = try parts.decode(PandocAttributes.self)
            self = .code(try parts.decode(String.self))
        case "Math":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let isBlock = try parts.decode(Tag.self).t == "DisplayMath"
            self = .math(try parts.decode(String.self), isBlock: isBlock)
        case "RawInline":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            _ = try parts.decode(String.self)
            self = .raw(try parts.decode(String.self))
        case "Link", "Image":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let attributes = try parts.decode(PandocAttributes.self)
            let words = try parts.decode([PandocInline].self)
            let address = try parts.decode([String].self).first ?? ""
            if tag == "Image" {
                self = .image(words, address: address)
            } else {
                let link = PandocInline.link(words, address: address)
                self = attributes.id.isEmpty ? link : .span(attributes, [link])
            }
        case "Note": self = .note(try node.decode([PandocBlock].self, forKey: .c))
        case "Span":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let attributes = try parts.decode(PandocAttributes.self)
            self = .span(attributes, try parts.decode([PandocInline].self))
        default: self = .styled(tag, try node.decode([PandocInline].self, forKey: .c))
        }
    }

    /// A citation's keys: its words stand beside them.
    private struct Ignored: Decodable { init(from decoder: any Decoder) throws {} }
}
