import SourceText

/// The rows of a table and what is filled in there: cells, levels to choose from, room for words.
extension HTMLWalker {
    /// Writes the cells of a row: what they say, and what is to be filled in.
    /// - Parameter number: of the row in its table, from 1: it names a row that says nothing.
    mutating func writeRow(_ row: MarkdownNode, number: Int, _ layout: TableLayout) -> [MarkdownDocument.Cell] {
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
            let isLevel = layout.levels.contains(column) && !isBlankRow
            let isField = style.fields && isBlank && (column > 0 || isBlankRow || layout.fillsFirst)
            if hasLabels { cellLabel = FieldLabel(row: rowWords, column: layout.label(ofColumn: column)) }
            let known = isLevel || isField ? name ?? fieldName(isBlankRow ? "row-\(number)" : Self.shortSlug(rowWords.written.utf8)) : ""
            if isLevel || isField { name = known }
            if isLevel {
                cells.append(writeLevel(node, column, name: known, rowWords, layout, isBlank: isBlank || TableLayout.isMark(node)))
            } else if isField {
                cells.append(writeField(column, name: known, layout, of: isBlankRow ? number : nil))
            } else {
                cells.append(writeCell(node, column, layout, isHead: column == 0 && layout.hasRowHeads && !isBlank))
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

    private mutating func writeCell(_ node: MarkdownNode, _ column: Int, _ layout: TableLayout, isHead: Bool) -> MarkdownDocument.Cell {
        write(isHead ? "<th scope=\"row\"" : "<td")
        writeAlignment(layout.alignments[column])
        if !isHead { writeColumn(column, layout) }
        write(">")
        let cell = writeCellContent(node)
        write(isHead ? "</th>\n" : "</td>\n")
        return cell
    }

    /// A blank cell, to be filled in.
    /// - Parameter blankRow: the number of its row, where that says nothing.
    private mutating func writeField(_ column: Int, name: String, _ layout: TableLayout, of blankRow: Int?) -> MarkdownDocument.Cell {
        write("<td class=\"field\"")
        writeColumn(column, layout)
        write(">")
        let spoken = blankRow.map { "\(layout.spokenHead[column]) \($0)" } ?? cellLabel?.spoken ?? ""
        writeArea(spoken, name: "\(name)/\(layout.columnSlugs[column])")
        let cell = MarkdownDocument.Cell(content: document.html.count..<document.html.count, line: leaf.lowerBound)
        write("</td>\n")
        return cell
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

    mutating func writeCellContent(_ node: MarkdownNode) -> MarkdownDocument.Cell {
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

    mutating func writeAlignment(_ alignment: UInt8) {
        switch alignment {
        case UInt8(ascii: "r"): write(" class=\"right\"")
        case UInt8(ascii: "c"): write(" class=\"center\"")
        default: break
        }
    }
}
