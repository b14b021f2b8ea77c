import SourceText

/// A label, a title and the table, image or drawing they stand before, as APA 7 sets them:
/// `**Table 3**`, then `*Its title*` in the same paragraph or the next one.
struct Caption {
    var label: CaptionLabel
    var paragraph: MarkdownNode
    var title: Title?
    /// The table, the drawing, or the paragraph that is an image and nothing else.
    var target: MarkdownNode

    /// A run of inlines.
    struct Title {
        var first: MarkdownNode
        /// Bytes of `first` that are not part of it.
        var skip = 0
        /// Its paragraph, where that is not the label's.
        var paragraph: MarkdownNode?
    }

    /// - Parameter drawings: the languages of fenced blocks that are drawings.
    init?(at paragraph: MarkdownNode, drawings: Set<String>) {
        guard let first = paragraph.firstChild, let next = paragraph.next,
            next.kind == .paragraph || Self.isTarget(next, drawings)
        else { return nil }
        self.paragraph = paragraph
        let isWrapped = first.kind == .strong || first.kind == .emphasis
        guard let holder = isWrapped ? Self.innermost(first) : first, holder.kind == .text else { return nil }
        let text = holder.literal
        guard let label = CaptionLabel(in: text), label.isCapitalised, !label.isPlural else { return nil }
        self.label = label
        var index = label.length
        var hasStop = false
        if let stop = Self.stop(in: text, at: index) { (index, hasStop) = (stop, true) }
        while index < text.count, text[index].isWhitespace { index += 1 }

        if index < text.count {
            // "Table 3. Title", "**Table 3. Title**"; "Table 3 shows …" is no caption.
            guard hasStop else { return nil }
            title = Title(first: holder, skip: index)
            if isWrapped, first.next != nil { return nil }
        } else if isWrapped, holder.next != nil {
            return nil
        } else if let after = isWrapped ? first.next : holder.next {
            guard let title = Self.title(from: after, isLabelSetApart: isWrapped, hasStop: hasStop) else { return nil }
            self.title = title
        }
        if Self.isTarget(next, drawings) {
            target = next
        } else if title == nil, next.kind == .paragraph, let after = next.next, Self.isTarget(after, drawings),
            let first = next.firstChild {
            title = Title(first: first, paragraph: next)
            target = after
        } else {
            return nil
        }
    }

    /// The title that follows the label in its own paragraph: on a line of its own, all in italics, or
    /// after a stop or a bold label where it does not read as a sentence.
    private static func title(from first: MarkdownNode, isLabelSetApart: Bool, hasStop: Bool) -> Title? {
        if first.kind == .softBreak || first.kind == .hardBreak { return first.next.map { Title(first: $0) } }
        var node = first
        var skip = 0
        var isAfterStop = hasStop
        if first.kind == .text {
            let text = first.literal
            if let stop = stop(in: text, at: 0) { (skip, isAfterStop) = (stop, true) }
            while skip < text.count, text[skip].isWhitespace { skip += 1 }
            if skip == text.count {
                guard let next = first.next else { return nil }
                if next.kind == .softBreak || next.kind == .hardBreak { return next.next.map { Title(first: $0) } }
                node = next
                skip = 0
            }
        }
        if node.kind == .emphasis, node.next == nil { return Title(first: node) }
        guard isAfterStop || isLabelSetApart && !endsSentence(node) else { return nil }
        return Title(first: node, skip: skip)
    }

    /// Where what parts a label from its title ends: stops, or a dash between spaces, as in "Table 1 – Budget".
    private static func stop(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var index = start
        while index < text.count, text[index].isWhitespace { index += 1 }
        let first = index
        while index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ":") { index += 1 }
        if index > first { return index }
        guard index > start, let dash = ["-", "–", "—"].first(where: { text[index...].starts(with: $0.utf8) }) else { return nil }
        index += dash.utf8.count
        return index < text.count && text[index].isWhitespace ? index : nil
    }

    private static func endsSentence(_ first: MarkdownNode) -> Bool {
        guard let last = first.parent?.lastChild else { return false }
        let text = last.kind == .text ? Array(last.literal) : plainText(of: last)
        return text[...].trimmed.last == UInt8(ascii: ".")
    }

    private static func innermost(_ node: MarkdownNode) -> MarkdownNode? {
        var node = node
        for _ in 0..<3 {
            guard let child = node.firstChild else { return nil }
            node = child
            if node.kind == .text { return node }
        }
        return nil
    }

    static func isTarget(_ node: MarkdownNode, _ drawings: Set<String>) -> Bool {
        if node.kind == .table { return true }
        if node.kind == .code { return drawings.contains(node.language) }
        guard node.kind == .paragraph, let only = node.firstChild, only.next == nil else { return false }
        return only.kind == .image || only.kind == .link && only.firstChild?.kind == .image && only.firstChild?.next == nil
    }

    /// Whether a paragraph after a table or figure is its note, or says where it is from: `*Note.* …`, `Source: …`.
    static func isNote(_ node: MarkdownNode) -> Bool {
        guard node.kind == .paragraph, let first = node.firstChild else { return false }
        let holder = first.kind == .emphasis || first.kind == .strong ? innermost(first) : first
        guard let holder, holder.kind == .text else { return false }
        return notes.contains { holder.literal.starts(with: $0.utf8) }
    }

    private static let notes = ["Note", "Notes", "Nota", "Notas", "Source", "Sources", "Fuente", "Fuentes"].flatMap { ["\($0).", "\($0):"] }

    /// Whether a paragraph only says that a table goes on: "Table 3 (continued)".
    static func saysContinued(_ node: MarkdownNode) -> Bool {
        guard node.kind == .paragraph else { return false }
        let text = plainText(of: node)
        guard text.count < 160, text.contains(UInt8(ascii: "(")) else { return false }
        let lower = String(decoding: text, as: UTF8.self).lowercased()
        return ["(continued", "(cont.", "(continúa", "(continua"].contains { lower.contains($0) }
    }
}
