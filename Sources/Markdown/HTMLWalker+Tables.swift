import SourceText

extension HTMLWalker {
    /// Writes a table, and as further rows of it the tables that continue it.
    /// - Parameters:
    ///   - label: the number of its caption's label; empty where it has no caption.
    ///   - id: the id of its caption's figure.
    mutating func writeTables(from first: MarkdownNode, label: String = "", id: String = "") -> Written {
        guard enriches else {
            writePlainTable(first)
            return Written(kind: .other, last: first)
        }
        var parts = [first]
        let head = TableLayout.headTexts(of: first)
        while let part = continuation(after: parts[parts.count - 1], head: head, isCaptioned: !id.isEmpty) {
            parts.append(part)
        }
        let last = parts[parts.count - 1]
        let layout = TableLayout(parts, head: head, style: style)
        let start = document.html.count
        newLine()
        openFrame("<div class=\"table-frame\" role=\"group\" tabindex=\"0\" ")
        if id.isEmpty {
            write("aria-label=\"")
            hole(.word("table"))
        } else {
            write("aria-labelledby=\"")
            document.html.append(id)
            write("-Caption")
        }
        write("\">\n<table")
        if let name = layout.name {
            write(" class=\"")
            write(name)
            write("\"")
        }
        write(">\n")
        let index = document.tables.count
        let firstLine = headLine(of: first)
        document.tables.append(.init(element: start..<start, lines: firstLine...max(firstLine, last.endLine + lineOffset)))
        document.tables[index].label = label
        document.tables[index].id = id
        document.tables[index].levels = layout.levels
        document.tables[index].hasFields = layout.hasFields || !layout.levels.isEmpty
        writeHead(first, layout, line: firstLine, table: index)
        writeBody(layout, table: index)
        write("</table>\n</div>\n")
        document.tables[index].element = start..<document.html.count
        return Written(kind: .table(index), last: last)
    }

    /// The next table where it goes on with this one: with equal heads, under one caption or after
    /// a paragraph that says "(continued)".
    private func continuation(after table: MarkdownNode, head: [String], isCaptioned: Bool) -> MarkdownNode? {
        var next = table.next
        var saysSo = false
        for _ in 0..<2 {
            guard let node = next, Caption.saysContinued(node) else { break }
            saysSo = true
            next = node.next
        }
        guard let node = next, node.kind == .table, saysSo || isCaptioned, TableLayout.headTexts(of: node) == head
        else { return nil }
        return node
    }

    /// The parser counts a paragraph right above a table as its beginning, so the head's line is counted
    /// back from what follows it.
    func headLine(of table: MarkdownNode) -> Int {
        let body = table.firstChild?.next
        return max(1, (body.map { $0.startLine - 2 } ?? table.endLine - 1)) + lineOffset
    }

    private mutating func writeHead(_ table: MarkdownNode, _ layout: TableLayout, line: Int, table index: Int) {
        write("<thead>\n<tr>\n")
        leaf = line...line
        var cell = table.firstChild?.firstChild
        var column = 0
        while let node = cell {
            let isEmpty = layout.head[column].isEmpty
            write(isEmpty ? "<td" : "<th scope=\"col\"")
            writeAlignment(layout.alignments[column])
            write(">")
            document.tables[index].head.append(writeCellContent(node))
            write(isEmpty ? "</td>\n" : "</th>\n")
            cell = node.next
            column += 1
        }
        if layout.addsEvidence {
            write("<th scope=\"col\">")
            hole(.word("evidence"))
            write("</th>\n")
        }
        write("</tr>\n</thead>\n")
    }

    private mutating func writeBody(_ layout: TableLayout, table index: Int) {
        guard !layout.rows.isEmpty else { return }
        write("<tbody>\n")
        for (number, row) in layout.rows.enumerated() {
            write("<tr>\n")
            let line = row.startLine + lineOffset
            leaf = line...line
            if enriches { noteLostCells(line, of: layout.head.count) }
            document.tables[index].rows.append(writeRow(row, number: number + 1, layout))
            write("</tr>\n")
        }
        write("</tbody>\n")
        cellLabel = nil
    }

    /// A row of a scale that asks for words, with one box as wide as the levels.
    private mutating func writeRowForWords(_ row: MarkdownNode, _ layout: TableLayout) -> [MarkdownDocument.Cell] {
        guard let head = row.firstChild else { return [] }
        let wordStart = words.count
        cellLabel = FieldLabel(row: CellWords(), column: layout.label(ofColumn: 0))
        write(layout.hasRowHeads ? "<th scope=\"row\">" : "<td>")
        var cells = [writeCellContent(head)]
        write(layout.hasRowHeads ? "</th>\n" : "</td>\n")
        let written = text(since: wordStart)
        write("<td class=\"field\" colspan=\"")
        document.html.append(String(layout.head.count - 1 + (layout.addsEvidence ? 1 : 0)))
        write("\">")
        writeArea(String(spoken(head).dropLast()), name: fieldName(Self.shortSlug(written.utf8)) + "/words")
        let end = MarkdownDocument.Cell(content: document.html.count..<document.html.count, line: leaf.lowerBound)
        cells += Array(repeating: end, count: layout.head.count - 1)
        write("</td>\n")
        return cells
    }

    /// A row of a scale that is a title for those below it.
    private mutating func writeTitleRow(_ row: MarkdownNode, _ layout: TableLayout) -> [MarkdownDocument.Cell] {
        guard let head = row.firstChild else { return [] }
        cellLabel = nil
        write("<th scope=\"rowgroup\" colspan=\"")
        document.html.append(String(layout.head.count + (layout.addsEvidence ? 1 : 0)))
        write("\">")
        let cell = writeCellContent(head)
        write("</th>\n")
        let end = MarkdownDocument.Cell(content: document.html.count..<document.html.count, line: leaf.lowerBound)
        return [cell] + Array(repeating: end, count: layout.head.count - 1)
    }

    /// The first words of a row, whichever column they stand in.
    private func firstWords(of row: MarkdownNode) -> CellWords {
        var cell = row.firstChild
        while let node = cell {
            if !TableLayout.isBlank(node) {
                return CellWords(written: String(decoding: plainText(of: node)[...].trimmed, as: UTF8.self), spoken: spoken(node))
            }
            cell = node.next
        }
        return CellWords()
    }

    private mutating func writeRow(_ row: MarkdownNode, number: Int, _ layout: TableLayout) -> [MarkdownDocument.Cell] {
        if layout.isForWords(row) { return writeRowForWords(row, layout) }
        if layout.isTitle(row) { return writeTitleRow(row, layout) }
        var cells: [MarkdownDocument.Cell] = []
        cells.reserveCapacity(layout.head.count)
        let isBlankRow = TableLayout.isBlank(row: row)
        let hasLabels = style.fields || !layout.levels.isEmpty
        // Asked for by the first field alone: most tables have none.
        var name: String?
        var rowWords = layout.fillsFirst ? firstWords(of: row) : CellWords()
        var cell = row.firstChild
        var column = 0
        while let node = cell, column < layout.head.count {
            let wordStart = words.count
            let isBlank = TableLayout.isBlank(node)
            let isField = style.fields && isBlank && (column > 0 || isBlankRow || layout.fillsFirst)
            if hasLabels {
                cellLabel = FieldLabel(row: rowWords, column: layout.label(ofColumn: column))
            }
            if layout.levels.contains(column), !isBlankRow {
                let known = name ?? fieldName(Self.shortSlug(rowWords.written.utf8))
                name = known
                cells.append(writeLevel(node, column, name: known, rowWords, layout, isBlank: isBlank || TableLayout.isMark(node)))
            } else if isField {
                let base = isBlankRow ? "row-\(number)" : Self.shortSlug(rowWords.written.utf8)
                let known = name ?? fieldName(base)
                name = known
                write("<td class=\"field\"")
                writeColumn(column, layout)
                write(">")
                let spoken = isBlankRow ? "\(layout.spokenHead[column]) \(number)" : cellLabel?.spoken ?? ""
                writeArea(spoken, name: "\(known)/\(layout.columnSlugs[column])")
                cells.append(.init(content: document.html.count..<document.html.count, line: leaf.lowerBound))
                write("</td>\n")
            } else {
                let isHead = column == 0 && layout.hasRowHeads && !isBlank
                write(isHead ? "<th scope=\"row\"" : "<td")
                writeAlignment(layout.alignments[column])
                if !isHead { writeColumn(column, layout) }
                write(">")
                cells.append(writeCellContent(node))
                write(isHead ? "</th>\n" : "</td>\n")
            }
            if column < layout.countOfHeads, hasLabels, !layout.fillsFirst, !isBlank {
                rowWords = rowWords + CellWords(written: text(since: wordStart), spoken: spoken(node))
            }
            cell = node.next
            column += 1
        }
        if layout.addsEvidence {
            write("<td class=\"evidence\" data-column=\"")
            hole(.word("evidence"))
            write("\">")
            if !isBlankRow { writeEvidence(rowWords.spoken, name: name ?? fieldName(Self.shortSlug(rowWords.written.utf8))) }
            write("</td>\n")
        }
        return cells
    }

    private mutating func writeLevel(
        _ node: MarkdownNode, _ column: Int, name: String, _ rowWords: CellWords, _ layout: TableLayout, isBlank: Bool
    ) -> MarkdownDocument.Cell {
        write("<td")
        writeColumn(column, layout)
        write("><label><input type=\"radio\" name=\"")
        document.html.appendEscaped(name)
        write("\" value=\"")
        document.html.appendEscaped(layout.columnSlugs[column])
        // Who goes from choice to choice hears neither the row nor the level otherwise.
        write("\" aria-label=\"")
        document.html.appendEscaped(FieldLabel(row: rowWords, column: layout.label(ofColumn: column)).spoken)
        if !isBlank { document.html.appendEscaped(". " + spoken(node)) }
        write("\"> ")
        let start = document.html.count
        let cell = isBlank ? .init(content: start..<start, line: leaf.lowerBound) : writeCellContent(node)
        write("</label></td>\n")
        return cell
    }

    private func spoken(_ cell: MarkdownNode) -> String {
        String(decoding: plainText(of: cell, isSpoken: true)[...].trimmed, as: UTF8.self)
    }

    private mutating func writeEvidence(_ rowWords: String, name: String) {
        write("<textarea rows=\"2\" aria-label=\"")
        document.html.appendEscaped(rowWords)
        write(": ")
        hole(.word("evidence"))
        write("\" data-field=\"")
        document.html.appendEscaped("\(name)/evidence")
        write("\"></textarea>")
    }

    private mutating func writeArea(_ spoken: String, name: String) {
        write("<textarea rows=\"2\" aria-label=\"")
        document.html.appendEscaped(spoken)
        write("\" data-field=\"")
        document.html.appendEscaped(name)
        write("\"></textarea>")
    }

    private mutating func writeCellContent(_ node: MarkdownNode) -> MarkdownDocument.Cell {
        separateWords()
        beginLabel()
        let start = document.html.count
        writeInlines(from: node.firstChild)
        return .init(content: start..<document.html.count, line: leaf.lowerBound)
    }

    /// The words of a cell's column, for the theme to show where the row is a card.
    private mutating func writeColumn(_ column: Int, _ layout: TableLayout) {
        guard layout.becomesCards, !layout.head[column].isEmpty else { return }
        write(" data-column=\"")
        document.html.appendEscaped(layout.spokenHead[column])
        write("\"")
    }

    private mutating func writeAlignment(_ alignment: UInt8) {
        switch alignment {
        case UInt8(ascii: "r"): write(" class=\"right\"")
        case UInt8(ascii: "c"): write(" class=\"center\"")
        default: break
        }
    }
}

// MARK: - As the specification has it

extension HTMLWalker {
    private mutating func writePlainTable(_ table: MarkdownNode) {
        newLine()
        write("<table>\n")
        let alignments = table.alignments
        var row = table.firstChild
        var isInBody = false
        while let current = row {
            let isHead = current.isHeadRow
            if isHead {
                write("<thead>\n")
            } else if !isInBody {
                write("<tbody>\n")
                isInBody = true
            }
            write("<tr>\n")
            var cell = current.firstChild
            var column = 0
            while let node = cell {
                write(isHead ? "<th" : "<td")
                switch column < alignments.count ? alignments[column] : 0 {
                case UInt8(ascii: "l"): write(" align=\"left\"")
                case UInt8(ascii: "r"): write(" align=\"right\"")
                case UInt8(ascii: "c"): write(" align=\"center\"")
                default: break
                }
                write(">")
                writeInlines(from: node.firstChild)
                write(isHead ? "</th>\n" : "</td>\n")
                cell = node.next
                column += 1
            }
            write(isHead ? "</tr>\n</thead>\n" : "</tr>\n")
            row = current.next
        }
        if isInBody { write("</tbody>\n") }
        write("</table>\n")
    }
}
