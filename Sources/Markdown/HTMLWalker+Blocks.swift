import SourceText

extension HTMLWalker {
    /// What one step along a container's children wrote.
    struct Written {
        var kind: MarkdownDocument.Block.Kind
        /// The last of the siblings that went into it: captions, notes, branches and continued tables
        /// take their neighbours in.
        var last: MarkdownNode
    }

    /// Writes a container's children.
    /// - Parameters:
    ///   - first: where to begin; the first child unless told.
    ///   - tight: whether paragraphs go without `<p>`.
    ///   - isTop: whether they are the document's own.
    mutating func writeBlocks(
        of container: MarkdownNode, from first: MarkdownNode? = nil, tight: Bool = false, isTop: Bool = false
    ) {
        guard depth < Self.deepest else { return writeTooDeep(container) }
        depth += 1
        defer { depth -= 1 }
        let outerElements = openElements
        openElements = []
        var next = first ?? container.firstChild
        while let node = next {
            if node.kind == .footnoteDefinition {
                closeElements()
                writeFootnotes(from: node)
                break
            }
            next = writeAndRecord(node, tight: tight, isTop: isTop).next
        }
        closeElements()
        openElements = outerElements
    }

    /// Writes one block below the top.
    /// - Returns: the sibling to go on with.
    mutating func writeInner(_ node: MarkdownNode) -> MarkdownNode? {
        writeAndRecord(node, tight: false, isTop: false).next
    }

    /// Writes one block with what belongs to it, and says where to go on.
    private mutating func writeAndRecord(_ node: MarkdownNode, tight: Bool, isTop: Bool) -> MarkdownNode {
        guard enriches else { return writeBlock(node, tight: tight, isTop: isTop).last }
        let start = document.html.count
        // Taken off now: they cover this block as a whole and not the first of those inside it.
        let codes = pendingCodes
        pendingCodes = []
        let written = writeBlock(node, tight: tight, isTop: isTop)
        if node.kind == .html, !pendingCodes.isEmpty || document.html.count == start {
            pendingCodes = codes + pendingCodes
            return written.last
        }
        // What a comment at the end of a list or quote allows has no block.
        pendingCodes = []
        let range = lines(of: node).lowerBound...max(lines(of: node).upperBound, lines(of: written.last).upperBound)
        if !codes.isEmpty { document.allowances.append(.init(codes: codes, lines: range)) }
        if isTop {
            document.blocks.append(.init(kind: written.kind, html: start..<document.html.count, lines: range))
        }
        return written.last
    }

    private mutating func writeBlock(_ node: MarkdownNode, tight: Bool, isTop: Bool) -> Written {
        var kind = MarkdownDocument.Block.Kind.other
        switch node.kind {
        case .paragraph:
            return writeParagraph(node, tight: tight)
        case .heading:
            kind = .heading(writeHeading(node, isTop: isTop))
        case .list:
            return writeList(node, isTop: isTop)
        case .table:
            return writeTables(from: node)
        case .quote:
            writeQuote(node)
            kind = .quote
        case .code:
            kind = .code(language: writeCode(node))
        case .html:
            beginLeaf(node)
            newLine()
            writeHTMLBlock(node)
            newLine()
            kind = .html
        case .rule:
            newLine()
            if style.fields, isBlankLine(node) {
                beginLeaf(node)
                write("<p>")
                writeBlank(endsParagraph: true)
                write("</p>\n")
                kind = .paragraph
            } else {
                write("<hr />\n")
                kind = .rule
            }
        default:
            writeBlocks(of: node)
        }
        return Written(kind: kind, last: node)
    }

    /// Whether a rule is a line to write on: `__________`.
    private func isBlankLine(_ node: MarkdownNode) -> Bool {
        let line = file.bytes[file.range(ofLine: lines(of: node).lowerBound)]
        return line.count { $0 == UInt8(ascii: "_") } > 4
    }

    private mutating func writeParagraph(_ node: MarkdownNode, tight: Bool) -> Written {
        beginLeaf(node)
        if enriches, features.labels, let caption = Caption(at: node, drawings: style.drawings) {
            return writeCaptioned(caption)
        }
        if enriches, features.branches, isBranch(node) {
            writeBranch(node)
            return Written(kind: .paragraph, last: node)
        }
        if !tight {
            newLine()
            write("<p>")
        }
        let rest = enriches && features.branches ? firstBranch(in: node) : nil
        writeInlines(from: node.firstChild, until: rest)
        if !tight { write("</p>\n") }
        if let rest { writeBranches(from: rest) }
        return Written(kind: .paragraph, last: node)
    }

    /// - Returns: its index in the outline (where it is one of the document's own).
    private mutating func writeHeading(_ node: MarkdownNode, isTop: Bool) -> Int {
        closeElements()
        beginLeaf(node)
        newLine()
        let start = document.html.count
        let level = node.headingLevel
        let digit = UInt8(ascii: "0") + UInt8(clamping: level)
        write("<h")
        document.html.append(digit)
        var id = ""
        if enriches {
            id = slugger.slug(of: plainText(of: node))
            write(" id=\"")
            document.html.append(id)
            write("\"")
        }
        write(">")
        let contentStart = document.html.count
        writeInlines(from: node.firstChild)
        let content = contentStart..<document.html.count
        write("</h")
        document.html.append(digit)
        write(">\n")
        guard enriches, isTop else { return 0 }
        document.outline.append(
            .init(
                level: level, id: id, text: text(since: leafWords), content: content,
                element: start..<document.html.count, block: document.blocks.count,
                position: headingPosition()))
        return document.outline.count - 1
    }

    /// A heading of the document's own stands at the beginning of its line, but for a few spaces.
    private func headingPosition() -> Position { Position(line: leaf.lowerBound) }

    private mutating func writeQuote(_ node: MarkdownNode) {
        newLine()
        if enriches, let alert = Alert(of: node) { return writeAlert(alert, node) }
        write("<blockquote>\n")
        writeBlocks(of: node)
        newLine()
        write("</blockquote>\n")
    }

    /// - Returns: its language, empty where it has none.
    private mutating func writeCode(_ node: MarkdownNode) -> String {
        // What is no code is no drawing either, and would only be found fault with.
        let name = isClosed(node) ? node.language : ""
        if name == "math", style.formula != nil {
            writeMathBlock(node)
            return name
        }
        if style.drawings.contains(name) {
            newLine()
            write("<figure class=\"drawn\">\n")
            writeDrawing(node)
            write("</figure>\n")
            return name
        }
        beginLeaf(node)
        newLine()
        write("<pre><code")
        if !name.isEmpty {
            document.codeBlocks.append(.init(info: String(decoding: node.fenceInfo, as: UTF8.self), line: leaf.lowerBound))
            write(" class=\"language-")
            document.html.appendEscaped(name)
            write("\"")
        }
        write(">")
        let literal = node.literal
        document.html.appendEscaped(buffer: literal)
        words.append(contentsOf: literal)
        write("</code></pre>\n")
        return name
    }

    /// Leaves a hole for a drawing: its words are the theme's.
    mutating func writeDrawing(_ node: MarkdownNode) {
        beginLeaf(node)
        hole(.drawing(document.drawings.count))
        document.drawings.append(
            .init(language: node.language, text: String(decoding: node.literal, as: UTF8.self), firstLine: leaf.lowerBound + 1))
    }
}
