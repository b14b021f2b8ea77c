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
