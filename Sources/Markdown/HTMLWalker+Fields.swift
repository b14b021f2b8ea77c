import SourceText

/// Fields: what a reader fills in, kept by the browser under the name in `data-field`.
extension HTMLWalker {
    /// Writes a field where the mark of one stands in text, with what comes before it.
    /// - Parameters:
    ///   - index: where the mark would begin.
    ///   - runStart: from where the text is not written yet.
    /// - Returns: the node to go on in, if that is another, and where in it; `nil` where no mark stands there, and nothing is written.
    mutating func writeField(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, after runStart: Int, of node: MarkdownNode
    ) -> (node: MarkdownNode?, end: Int)? {
        switch text[index] {
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "["), 0xE2: break
        default: return nil
        }
        let box = FieldMark.boxLength(text[index...])
        if box > 0 {
            writePlain(text[runStart..<index])
            writeBox(before: UnsafeBufferPointer(rebasing: text[(index + box)...]), node)
            return (nil, index + box)
        }
        guard let blank = blank(in: text, at: index, of: node) else { return nil }
        writePlain(text[runStart..<index])
        let rest = blank.node?.literal[blank.end...] ?? text[blank.end...]
        let isLast = (blank.node ?? node).next == nil && rest.allSatisfy(\.isWhitespace)
        let before = index > 0 ? text[index - 1] : node.previous.flatMap { $0.kind == .text ? $0.literal.last : nil }
        let after = rest.first ?? (blank.node ?? node).next.flatMap { $0.kind == .text ? $0.literal.first : nil }
        let isPart = [before, after].contains { $0.map(FieldMark.joins) == true }
        let size: BlankSize = blank.length >= Self.longBlank ? .long : blank.length <= Self.shortBlank && isPart ? .short : .usual
        writeBlank(endsParagraph: isLast && node.parent?.kind == .paragraph, size)
        return (blank.node, blank.end)
    }

    /// In underscores or dots: what an author has typed across half a sheet, and for a part of a date or of a number.
    private static let longBlank = 24
    private static let shortBlank = 4

    /// The end of a blank that begins at `index`.
    private func blank(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, of node: MarkdownNode
    ) -> (node: MarkdownNode?, end: Int, length: Int)? {
        guard text[index] == UInt8(ascii: "_") else {
            let dots = FieldMark.dotsLength(text[index...])
            return dots > 0 ? (nil, index + dots, dots) : nil
        }
        let run = endOfRun(in: text, from: index, of: node)
        return run.length >= 3 ? run : nil
    }

    /// `____` in text.
    /// - Parameters:
    ///   - endsParagraph: whether nothing follows it, so that the rest of the line is for writing.
    ///   - size: how much is to be written there.
    mutating func writeBlank(endsParagraph: Bool, _ size: BlankSize = .usual) {
        var before = text(since: leafWords)
        var spoken = InlineText(html: document.html[leafStart...]).readable
        while before.hasSuffix(":") { before.removeLast() }
        while spoken.hasSuffix(":") { spoken.removeLast() }
        write("<input type=\"text\" class=\"blank")
        if endsParagraph { write(" to-end") }
        write(size == .long ? " long\"" : size == .short ? " short\"" : "\"")
        let label = spoken.isEmpty ? cellLabel?.spoken ?? "" : spoken
        let name = before.isEmpty ? cellLabel?.written ?? "" : before
        writeFieldName((name.isEmpty ? "blank" : name).utf8)
        write(" aria-label=\"")
        if label.isEmpty { hole(.word("blank")) } else { document.html.appendEscaped(label) }
        write("\">")
        beginLabel()
    }

    /// Where a run of `_` ends that begins at `index`, or the three of a date, `__/__/____` and `__/__/20__`. The parser may keep them
    /// in nodes of their own.
    /// - Returns: the node that it ends in, if that is another; where in it; and how many `_` it has.
    private func endOfRun(
        in text: UnsafeBufferPointer<UInt8>, from index: Int, of node: MarkdownNode
    ) -> (node: MarkdownNode?, end: Int, length: Int) {
        var found = (node: MarkdownNode?.none, end: index, length: 0)
        var first = found
        var runs = 1
        var (current, text, place) = (node, text, index)
        var isOther = false
        var isAfterMark = false
        var digits = 0
        while true {
            if place == text.count {
                guard let next = current.next, next.kind == .text, !next.literal.isEmpty else { break }
                (current, text, place, isOther) = (next, next.literal, 0, true)
            }
            if text[place] == UInt8(ascii: "_") {
                if isAfterMark { runs += 1 }
                found = (isOther ? current : nil, place + 1, found.length + 1)
                if runs == 1 { first = found }
                isAfterMark = false
            } else if text[place] == UInt8(ascii: "/"), !isAfterMark, runs < 3 {
                isAfterMark = true
                digits = 0
            } else if text[place].isDigit, isAfterMark, digits < 2 {
                digits += 1
            } else {
                break
            }
            place += 1
        }
        return runs == 3 || runs == 2 && first.length == 2 ? found : first
    }

    /// `☐` in text: a box to tick, called by the words after it.
    private mutating func writeBox(before rest: UnsafeBufferPointer<UInt8>, _ node: MarkdownNode) {
        let nextBox = rest.indices.first { FieldMark.boxLength(rest[$0...]) > 0 }
        var label = Array(rest[..<(nextBox ?? rest.endIndex)])
        if nextBox == nil, label[...].trimmed.isEmpty, let next = node.next, next.kind != .softBreak, next.kind != .hardBreak {
            label = next.kind == .text ? Array(next.literal) : plainText(of: next)
        }
        let own = String(decoding: label[...].trimmed, as: UTF8.self)
        let spoken = own.isEmpty ? cellLabel?.spoken ?? "" : own
        let name = own.isEmpty ? cellLabel?.written ?? "" : own
        write("<input type=\"checkbox\"")
        writeFieldName((name.isEmpty ? "box" : name).utf8)
        write(" aria-label=\"")
        if spoken.isEmpty { hole(.word("checkbox")) } else { document.html.appendEscaped(spoken) }
        write("\">")
    }

    /// The attribute that names a field, unlike every other's.
    mutating func writeFieldName(_ words: some Sequence<UInt8>) {
        write(" data-field=\"")
        document.html.appendEscaped(fieldName(Self.shortSlug(words)))
        write("\"")
    }

    /// A name for a field or a row of fields, unlike every other's.
    mutating func fieldName(_ base: String) -> String {
        let name = fieldSlugger.unique(base)
        document.fieldNames.append(name)
        return name
    }

    /// A slug of no more than some sixty letters, cut between words.
    static func shortSlug(_ words: some Sequence<UInt8>) -> String {
        let slug = Slugger.bare(words)
        guard slug.count > 60 else { return slug.isEmpty ? "field" : slug }
        let cut = slug.prefix(60)
        return String(cut[..<(cut.lastIndex(of: "-") ?? cut.endIndex)])
    }
}
