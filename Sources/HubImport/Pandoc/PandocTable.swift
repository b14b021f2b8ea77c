/// A table of pandoc's document tree.
struct PandocTable: Decodable {
    var caption: PandocCaption
    var alignments: [Table.Alignment]
    var head: [[PandocCell]]
    var rows: [[PandocCell]]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        _ = try parts.decode(PandocAttributes.self)
        caption = try parts.decode(PandocCaption.self)
        alignments = try parts.decode([Column].self).map(\.alignment)
        head = try parts.decode(Rows.self).rows
        rows = []
        var bodies = try parts.nestedUnkeyedContainer()
        while !bodies.isAtEnd {
            var body = try bodies.nestedUnkeyedContainer()
            _ = try body.decode(PandocAttributes.self)
            _ = try body.decode(Int.self)
            rows += try body.decode([Row].self).map(\.cells) + body.decode([Row].self).map(\.cells)
        }
        rows += try parts.decode(Rows.self).rows
    }

    private struct Column: Decodable {
        var alignment: Table.Alignment

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            alignment = try parts.decode(PandocAlignment.self).alignment
        }
    }

    /// The head or the foot.
    private struct Rows: Decodable {
        var rows: [[PandocCell]]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            _ = try parts.decode(PandocAttributes.self)
            rows = try parts.decode([Row].self).map(\.cells)
        }
    }

    private struct Row: Decodable {
        var cells: [PandocCell]

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            _ = try parts.decode(PandocAttributes.self)
            cells = try parts.decode([PandocCell].self)
        }
    }
}

struct PandocCell: Decodable {
    var rowSpan: Int
    var columnSpan: Int
    var blocks: [PandocBlock]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        _ = try parts.decode(PandocAttributes.self)
        _ = try parts.decode(PandocAlignment.self)
        rowSpan = max(1, try parts.decode(Int.self))
        columnSpan = max(1, try parts.decode(Int.self))
        blocks = try parts.decode([PandocBlock].self)
    }
}

struct PandocAlignment: Decodable {
    private var t: String

    var alignment: Table.Alignment {
        switch t {
        case "AlignLeft": .left
        case "AlignRight": .right
        case "AlignCenter": .center
        default: .none
        }
    }
}

/// The words above or below a table or a figure.
struct PandocCaption: Decodable {
    var blocks: [PandocBlock]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        // A short form for lists of tables; the whole comes after it.
        _ = try parts.decode([PandocInline]?.self)
        blocks = try parts.decode([PandocBlock].self)
    }
}
