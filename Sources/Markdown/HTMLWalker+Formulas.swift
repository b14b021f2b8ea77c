import SourceText

extension HTMLWalker {
    /// Writes a formula of the text: inline with what stands directly beside it, or on a line of its own in a frame that
    /// scrolls where it is narrow.
    /// - Returns: how many bytes of the text after it are written with it.
    mutating func writeFormula(_ node: MarkdownNode) -> Int {
        guard let formula = standIns?.formula(node.formula.number) else {
            writeUnclosed(node)
            return 0
        }
        guard !formula.isBlock, style.formula != nil else {
            let isFramed = formula.isBlock && !isInLink
            if isFramed { openFrame("<span class=\"formula\" tabindex=\"0\">") }
            write(formula)
            if isFramed { write("</span>") }
            return 0
        }
        let after = textAfter(node)
        let before = takeTextBefore(node)
        let isAlone = before.isEmpty && after.isEmpty
        if !isAlone { write(AdjoiningText.startTag) }
        document.html += before
        write(formula)
        document.html.appendEscaped(buffer: after)
        words.append(contentsOf: after)
        if !isAlone { write(AdjoiningText.endTag) }
        return after.count
    }

    private func textAfter(_ node: MarkdownNode) -> UnsafeBufferPointer<UInt8> {
        guard let next = node.next, next.kind == .text else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: next.literal.prefix(AdjoiningText.after(next.literal)))
    }

    /// Takes back the end of what was written, where that is the text directly before a formula.
    private mutating func takeTextBefore(_ node: MarkdownNode) -> [UInt8] {
        guard let previous = node.previous, previous.kind == .text else { return [] }
        var text: [UInt8] = []
        text.appendEscaped(previous.literal.suffix(AdjoiningText.before(previous.literal)))
        guard document.html.suffix(text.count).elementsEqual(text) else { return [] }
        document.html.removeLast(text.count)
        return text
    }

    private mutating func write(_ formula: StandIns.Formula) {
        write(formula.tex, isBlock: formula.isBlock) { [textStart] offset in
            textStart + (offset < formula.places.count ? formula.places[offset] : (formula.places.last ?? -1) + 1)
        }
        words.append(contentsOf: formula.tex[...].trimmed)
    }

    /// Shows dollars that should have opened a formula.
    private mutating func writeUnclosed(_ node: MarkdownNode) {
        guard let number = standIns.map({ _ in node.formula.number }), case .unclosed(let place)? = standIns?.pieces[number].content else { return }
        document.html.appendEscaped(buffer: node.formula.tex)
        words.append(contentsOf: node.formula.tex)
        document.diagnostics.append(
            Diagnostic(
                .texUnclosed, path: file.path, at: file.position(at: textStart + place),
                "this $$ begins a formula that does not end; close it with $$ before the next blank line, and write \\$ for a dollar"))
    }

    /// Writes a fenced block of language `math`.
    mutating func writeMathBlock(_ node: MarkdownNode) {
        beginLeaf(node)
        newLine()
        let tex = Array(node.literal)
        openFrame("<div class=\"formula\" tabindex=\"0\">")
        let firstLine = leaf.lowerBound + 1
        write(tex, isBlock: true) { [file] offset in
            // Indentation and quote marks of the lines are gone from what the parser gives.
            let line = tex[..<min(offset, tex.count)].count { $0 == .lineFeed }
            let column = offset - ((tex[..<min(offset, tex.count)].lastIndex(of: .lineFeed) ?? -1) + 1)
            let source = file.range(ofLine: firstLine + line)
            let written = tex[(offset - column)...].prefix { $0 != .lineFeed }.count
            return max(source.lowerBound, source.upperBound - written) + column
        }
        write("</div>\n")
        words.append(contentsOf: tex)
    }

    /// - Parameter place: the offset in the file of an offset in the TeX.
    private mutating func write(_ tex: [UInt8], isBlock: Bool, place: (Int) -> Int) {
        guard let written = style.formula?(tex, isBlock) else { return document.html.appendEscaped(tex) }
        document.html.append(contentsOf: written.html)
        for fault in written.faults {
            document.diagnostics.append(
                Diagnostic(
                    fault.code, path: file.path, at: file.position(at: place(fault.offset)), fault.message,
                    suggestion: fault.suggestion))
        }
    }
}
