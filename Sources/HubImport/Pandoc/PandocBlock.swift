/// A block of pandoc's document tree (pandoc-types 1.22 and 1.23, `Text.Pandoc.Definition`).
indirect enum PandocBlock: Decodable {
    case paragraph([PandocInline])
    case lines([[PandocInline]])
    case code(String, PandocAttributes)
    case raw(String)
    case quote([PandocBlock])
    case bullets([[PandocBlock]])
    case numbers(PandocNumbering, [[PandocBlock]])
    case definitions([PandocDefinition])
    case heading(level: Int, PandocAttributes, [PandocInline])
    case rule
    case table(PandocTable)
    case group(PandocAttributes, [PandocBlock])
    /// A figure: its caption and what it shows.
    case figure(PandocAttributes, caption: [PandocBlock], [PandocBlock])
    case nothing

    /// The largest number that an item of a list can have (CommonMark 0.31, "List items").
    static let largestNumber = 999_999_999

    private enum Key: String, CodingKey { case t, c }

    init(from decoder: any Decoder) throws {
        let node = try decoder.container(keyedBy: Key.self)
        switch try node.decode(String.self, forKey: .t) {
        case "Plain", "Para": self = .paragraph(try node.decode([PandocInline].self, forKey: .c))
        case "LineBlock": self = .lines(try node.decode([[PandocInline]].self, forKey: .c))
        case "CodeBlock":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let attributes = try parts.decode(PandocAttributes.self)
            self = .code(try parts.decode(String.self), attributes)
        case "RawBlock":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            _ = try parts.decode(String.self)
            self = .raw(try parts.decode(String.self))
        case "BlockQuote": self = .quote(try node.decode([PandocBlock].self, forKey: .c))
        case "BulletList": self = .bullets(try node.decode([[PandocBlock]].self, forKey: .c))
        case "OrderedList":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let numbering = try parts.decode(PandocNumbering.self)
            self = .numbers(numbering, try parts.decode([[PandocBlock]].self))
        case "DefinitionList": self = .definitions(try node.decode([PandocDefinition].self, forKey: .c))
        case "Header":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let level = try parts.decode(Int.self)
            let attributes = try parts.decode(PandocAttributes.self)
            self = .heading(level: level, attributes, try parts.decode([PandocInline].self))
        case "HorizontalRule": self = .rule
        case "Table": self = .table(try node.decode(PandocTable.self, forKey: .c))
        case "Div":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let attributes = try parts.decode(PandocAttributes.self)
            self = .group(attributes, try parts.decode([PandocBlock].self))
        case "Figure":
            var parts = try node.nestedUnkeyedContainer(forKey: .c)
            let attributes = try parts.decode(PandocAttributes.self)
            let caption = try parts.decode(PandocCaption.self)
            self = .figure(attributes, caption: caption.blocks, try parts.decode([PandocBlock].self))
        default: self = .nothing
        }
    }
}

/// A term and what it means, in as many ways as there are.
struct PandocDefinition: Decodable {
    var term: [PandocInline]
    var meanings: [[PandocBlock]]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        term = try parts.decode([PandocInline].self)
        meanings = try parts.decode([[PandocBlock]].self)
    }
}
