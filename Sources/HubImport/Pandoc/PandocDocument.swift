import Foundation

/// What pandoc makes of a document, as its JSON has it.
struct PandocDocument: Decodable {
    var blocks: [PandocBlock]
    var meta: [String: PandocMeta]

    /// - Throws: where it is no such JSON, or nested deeper than can be read.
    init(json: String) throws {
        self = try JSONDecoder().decode(PandocDocument.self, from: Data(json.utf8))
    }
}

/// A value of what a document says of itself.
indirect enum PandocMeta: Decodable {
    case words([PandocInline])
    case blocks([PandocBlock])
    case list([PandocMeta])
    case text(String)
    case other

    private enum Key: String, CodingKey { case t, c }

    init(from decoder: any Decoder) throws {
        let node = try decoder.container(keyedBy: Key.self)
        switch try node.decode(String.self, forKey: .t) {
        case "MetaInlines": self = .words(try node.decode([PandocInline].self, forKey: .c))
        case "MetaBlocks": self = .blocks(try node.decode([PandocBlock].self, forKey: .c))
        case "MetaList": self = .list(try node.decode([PandocMeta].self, forKey: .c))
        case "MetaString": self = .text(try node.decode(String.self, forKey: .c))
        default: self = .other
        }
    }
}
