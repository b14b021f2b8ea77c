/// One block of a manuscript. Lists are flat: an item is a block, and what belongs to it is indented below.
package struct Block: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case paragraph
        case heading(level: Int)
        /// An item of a list, with its mark: `-` or `1.`.
        case item(mark: String)
        case table(Table)
        /// Lines as they stand, with the fence's word.
        case code(language: String)
        case rule
    }

    /// What a document calls a paragraph, where that says what it is for.
    package enum Style: Hashable, Sendable { case title, subtitle, caption, contents }

    package var content: Content
    /// Its words as Markdown.
    package var text: String
    /// Columns that it stands in from the left, below an item.
    package var indent = 0
    /// How many quotations it is in.
    package var quotes = 0
    package var style: Style?
    /// The names that links within the document have for it.
    package var names: [String] = []
    /// What was changed here, a line of the report each.
    package var changes: [String] = []

    package init(_ content: Content, _ text: String = "", indent: Int = 0, quotes: Int = 0) {
        (self.content, self.text, self.indent, self.quotes) = (content, text, indent, quotes)
    }
}

extension Block {
    var isParagraph: Bool { content == .paragraph }

    /// A paragraph that is no part of a list or a quotation.
    var isPlainParagraph: Bool { isParagraph && indent == 0 && quotes == 0 }

    var isItem: Bool { if case .item = content { true } else { false } }

    var headingLevel: Int? { if case .heading(let level) = content { level } else { nil } }

    var table: Table? { if case .table(let table) = content { table } else { nil } }

    /// Whether it is a picture and nothing else.
    var isImage: Bool { isParagraph && text.hasPrefix("![") && text.hasSuffix(")") }
}
