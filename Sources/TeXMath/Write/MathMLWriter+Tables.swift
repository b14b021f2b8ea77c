extension MathMLWriter {
    mutating func table(_ table: Table) {
        if table.layout == .small || table.layout == .substack { write("<mstyle scriptlevel=\"1\">") }
        write("<mtable class=\"")
        write(table.layout.rawValue)
        write(table.isDisplay ? "\" displaystyle=\"true\">" : "\">")
        let width = table.rows.map(\.cells.count).max() ?? 0
        for (index, row) in table.rows.enumerated() {
            write("<mtr>")
            let below = index == table.rows.count - 1 ? table.ruleBelow : nil
            for cell in 0..<width {
                let column = cell < table.columns.count ? table.columns[cell] : Table.Column()
                open(column, above: row.ruleAbove, below: below)
                if cell < row.cells.count { contents(row.cells[cell]) }
                if cell == 0, let gap = row.gap { self.gap(gap) }
                if cell == width - 1, let tag = row.tag { self.tag(tag) }
                write("</mtd>")
            }
            write("</mtr>")
        }
        write("</mtable>")
        if table.layout == .small || table.layout == .substack { write("</mstyle>") }
    }

    mutating func tagged(_ node: Node, tag: Node) {
        contents(node)
        self.tag(tag)
    }
}

private extension MathMLWriter {
    mutating func tag(_ tag: Node) {
        write("<mrow class=\"tag\">")
        contents(tag)
        write("</mrow>")
    }

    mutating func open(_ column: Table.Column, above: Table.Rule?, below: Table.Rule?) {
        var before: StaticString = "<mtd class=\""
        func name(_ part: StaticString, _ writer: inout MathMLWriter) {
            writer.write(before)
            writer.write(part)
            before = " "
        }
        switch column.alignment {
        case .left: name("left", &self)
        case .right: name("right", &self)
        case .center: break
        }
        let sides: [(Table.Rule?, StaticString, StaticString, StaticString)] = [
            (column.ruleBefore, "rule-left", "dash-left", "double-left"),
            (column.ruleAfter, "rule-right", "dash-right", "double-right"),
            (above, "rule-top", "dash-top", "double-top"),
            (below, "rule-bottom", "dash-bottom", "double-bottom"),
        ]
        for (rule, solid, dashed, double) in sides {
            switch rule {
            case .solid?: name(solid, &self)
            case .dashed?: name(dashed, &self)
            case .double?: name(double, &self)
            case nil: break
            }
        }
        write(before.utf8CodeUnitCount == 1 ? "\">" : "<mtd>")
    }

    /// Room below a row: a strut that reaches as far below the line as a letter does, and the gap further.
    mutating func gap(_ gap: Length) {
        guard gap.tenThousandths > 0 else { return }
        var strut = Space(0)
        strut.depth = Length(tenThousandths: 3000 + gap.tenThousandths)
        element(.space(strut))
    }
}
