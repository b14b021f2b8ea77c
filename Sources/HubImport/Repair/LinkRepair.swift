import Markdown

/// Links that lead nowhere from a page lose their address and keep their words; those to a heading of the same document
/// get its name here.
struct LinkRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var anchors: [String: String] = [:]
        var written: Set<String> = []
        for block in manuscript.blocks where block.headingLevel != nil {
            let slug = MarkdownDocument.slug(of: block.text.withoutEmphasis)
            // Of two headings of one name the second has another.
            guard written.insert(slug).inserted, !slug.isEmpty else { continue }
            for name in block.names + [slug] where anchors[name] == nil { anchors[name] = slug }
        }
        for index in manuscript.blocks.indices {
            mend(&manuscript.blocks[index], anchors)
        }
        for note in manuscript.footnotes.indices {
            for index in manuscript.footnotes[note].blocks.indices { mend(&manuscript.footnotes[note].blocks[index], anchors) }
        }
    }

    private func mend(_ block: inout Block, _ anchors: [String: String]) {
        if case .table(var table) = block.content {
            table.head = table.head.map { mended($0, anchors, &block.changes) }
            table.rows = table.rows.map { row in row.map { mended($0, anchors, &block.changes) } }
            block.content = .table(table)
        }
        guard !isCode(block) else { return }
        block.text = mended(block.text, anchors, &block.changes)
    }

    private func isCode(_ block: Block) -> Bool { if case .code = block.content { true } else { false } }

    private func mended(_ text: String, _ anchors: [String: String], _ changes: inout [String]) -> String {
        guard text.contains("](") else { return text }
        var result = ""
        var rest = text[...]
        while let link = rest.firstMatch(of: /(!?)\[((?:[^\[\]\\]|\\.|!\[[^\]]*\]\([^)]*\)|\[\^\w+\])*)\]\((?:<([^>]*)>|([^\s()]*))(?:\s+"[^"]*")?\)/) {
            result += rest[..<link.range.lowerBound]
            rest = rest[link.range.upperBound...]
            let words = String(link.output.2)
            let address = String(link.output.3 ?? link.output.4 ?? "")
            let isImage = !link.output.1.isEmpty
            result += isImage ? image(words, address, &changes) : self.link(words, address, anchors, &changes)
        }
        return result + rest
    }

    private func link(_ words: String, _ address: String, _ anchors: [String: String], _ changes: inout [String]) -> String {
        if address.hasPrefix("#") {
            let name = String(address.dropFirst()).removingPercents
            if let anchor = anchors[name] { return "[\(words)](#\(anchor))" }
            if !name.isEmpty { changes.append("kept the words of a link to a place that has no heading: \(words.quoted) (#\(name.shownAddress))") }
            return words
        }
        if address.hasPrefix(SourceImage.scheme) { return "[\(words)](\(address))" }
        let scheme = address.prefixMatch(of: /(https?:\/\/[^\/\s]|mailto:\S|tel:\S)/.ignoresCase())
        guard scheme != nil, !address.contains(where: \.isNewline) else {
            changes.append("kept the words of a link that leads nowhere from here: \(words.quoted) (\(address.shownAddress))")
            return words
        }
        let clean = address.replacing(" ", with: "%20").replacing("<", with: "%3C")
        // An address that is its own words is written once.
        if words.replacing("\\", with: "") == address || "http://" + words == address { return "<\(clean)>" }
        return "[\(words)](\(clean.contains { "()".contains($0) } ? "<\(clean)>" : clean))"
    }

    private func image(_ alt: String, _ address: String, _ changes: inout [String]) -> String {
        if address.hasPrefix(SourceImage.scheme) { return "![\(alt)](\(address))" }
        if address.contains("://") {
            changes.append("made a link of a picture that lies on another site: \(address.shownAddress)")
            return "[\(alt.isEmpty ? "Picture" : alt)](<\(address)>)"
        }
        changes.append("left out a picture whose file is not part of the document: \(alt.quoted) (\(address.shownAddress))")
        return alt
    }
}

extension String {
    /// With `%20` and the like as the characters they stand for.
    var removingPercents: String {
        guard contains("%") else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let code = rest.prefix(2)
            if byte == UInt8(ascii: "%"), code.count == 2, let value = UInt8(String(decoding: code, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
