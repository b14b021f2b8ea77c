import SourceText

extension HTMLWalker {
    /// Writes inlines from `first` on, to the end of its siblings or before `end`.
    /// - Parameter skipping: bytes to leave out at the beginning of `first`, which is text then.
    mutating func writeInlines(from first: MarkdownNode?, until end: MarkdownNode? = nil, skipping: Int = 0) {
        guard let first else { return }
        guard depth < Self.deepest else {
            if let parent = first.parent { writeTooDeep(parent) }
            return
        }
        depth += 1
        let outerElements = openElements
        openElements = []
        var next: MarkdownNode? = first
        var skip = skipping
        while let node = next, node != end {
            switch node.kind {
            case .text:
                let goOn = writeText(node, skipping: skip)
                next = goOn.node
                skip = goOn.skip
                continue
            case .softBreak:
                document.html.append(.lineFeed)
                words.append(.space)
            case .hardBreak:
                write("<br />\n")
                words.append(.space)
            case .codeSpan:
                write("<code>")
                let literal = node.literal
                document.html.appendEscaped(buffer: literal)
                words.append(contentsOf: literal)
                write("</code>")
            case .formula:
                skip = writeFormula(node)
                next = node.next
                continue
            case .emphasis: writeElement("em", node)
            case .strong: writeElement("strong", node)
            case .strikethrough: writeElement("del", node)
            case .link: writeLink(node)
            case .image: writeImage(node)
            case .inlineHTML: writeInlineHTML(node)
            case .footnoteMark: writeFootnoteMark(node)
            default: writeInlines(from: node.firstChild)
            }
            next = node.next
            skip = 0
        }
        closeElements()
        openElements = outerElements
        depth -= 1
    }

    private mutating func writeElement(_ name: StaticString, _ node: MarkdownNode) {
        if enriches { noteLostMark(node) }
        write("<")
        write(name)
        write(">")
        writeInlines(from: node.firstChild)
        write("</")
        write(name)
        write(">")
    }

    /// - Returns: where to go on: what looks like one text to an author may reach into the next nodes.
    private mutating func writeText(_ node: MarkdownNode, skipping: Int) -> (node: MarkdownNode?, skip: Int) {
        let literal = node.literal
        let text = skipping == 0 ? literal : UnsafeBufferPointer(rebasing: literal[min(skipping, literal.count)...])
        guard enriches, features.wikiLinks || !labels.isEmpty || style.fields else {
            document.html.appendEscaped(buffer: text)
            words.append(contentsOf: text)
            return (node.next, 0)
        }
        return writeMeaningfulText(text, of: node)
    }

    /// Writes text in which wiki links, labels of tables and fields may stand.
    private mutating func writeMeaningfulText(
        _ text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode
    ) -> (node: MarkdownNode?, skip: Int) {
        var runStart = 0
        var index = 0
        func isAtWordStart() -> Bool { index == 0 || !(text[index - 1].isLetter || text[index - 1] >= 0x80) }
        while index < text.count {
            if style.fields, let field = writeField(in: text, at: index, after: runStart, of: node) {
                if let other = field.node { return (other, field.end) }
                (index, runStart) = (field.end, field.end)
                continue
            }
            switch text[index] {
            case UInt8(ascii: "[") where features.wikiLinks && !isInLink:
                guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "["),
                    let wiki = WikiLink(at: index, in: text, of: node) else { break }
                let mark = (html: document.html.count, words: words.count)
                writePlain(text[runStart..<index])
                if writeWikiLink(wiki) {
                    if let goOn = wiki.goOn { return goOn }
                    index = wiki.end
                    runStart = index
                    continue
                }
                document.html.removeSubrange(mark.html...)
                words.removeSubrange(mark.words...)
            case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "C"), UInt8(ascii: "G"),
                UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "c"), UInt8(ascii: "g"):
                guard !labels.isEmpty, !isInLink, isAtWordStart(), let end = writeLabels(in: text, at: index, after: runStart) else { break }
                index = end
                runStart = end
                continue
            default: break
            }
            index += 1
        }
        writePlain(text[runStart...])
        return (node.next, 0)
    }

    mutating func writePlain(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = UnsafeBufferPointer(rebasing: text)
        document.html.appendEscaped(buffer: text)
        words.append(contentsOf: text)
    }
}
