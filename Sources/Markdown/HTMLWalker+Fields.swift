import SourceText

/// Fields: what a reader fills in, kept by the browser under the name in `data-field`.
extension HTMLWalker {
    /// `____` in text.
    /// - Parameter endsParagraph: whether nothing follows it, so that the rest of the line is for writing.
    mutating func writeBlank(endsParagraph: Bool) {
        var before = text(since: leafWords)
        var spoken = InlineText(html: document.html[leafStart...]).readable
        while before.hasSuffix(":") { before.removeLast() }
        while spoken.hasSuffix(":") { spoken.removeLast() }
        write("<input type=\"text\" class=\"blank")
        write(endsParagraph ? " to-end\"" : "\"")
        let label = spoken.isEmpty ? cellLabel?.spoken ?? "" : spoken
        let name = before.isEmpty ? cellLabel?.written ?? "" : before
        writeFieldName((name.isEmpty ? "blank" : name).utf8)
        write(" aria-label=\"")
        if label.isEmpty { hole(.word("blank")) } else { document.html.appendEscaped(label) }
        write("\">")
        beginLabel()
    }

    /// `☐` in text: a box to tick, called by the words after it.
    mutating func writeBox(before rest: UnsafeBufferPointer<UInt8>, _ node: MarkdownNode) {
        var label = Array(rest)
        if let nextBox = label.indices.first(where: { label[$0...].starts(with: [0xE2, 0x98, 0x90]) }) {
            label.removeSubrange(nextBox...)
        }
        if label[...].trimmed.isEmpty, let next = node.next, next.kind != .softBreak, next.kind != .hardBreak {
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
