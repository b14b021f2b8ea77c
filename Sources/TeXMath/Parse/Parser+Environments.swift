/// `\begin{…} … \end{…}`: rows and columns.
extension Parser {
    mutating func environment(from start: Int) throws(TeXFault) -> Atom {
        let range = try rawArgument(of: start)
        let name = text(range)
        guard let environment = Environment.named(name) else { throw unknownEnvironment(name, at: range.lowerBound) }
        if environment.isBlock, !isBlock {
            let inner = name.hasPrefix("gather") ? "gathered" : name.hasPrefix("equation") ? nil : "aligned"
            note(
                .other, at: start,
                "\\begin{\(name)} in a line of text; write \(inner.map { "\\begin{\($0)}" } ?? "the formula alone"), or set it between $$",
                suggestion: inner)
        }
        var table = Table(layout: environment.layout, isDisplay: environment.isDisplay)
        let columns = try columns(of: environment, from: start)
        try descend(at: start, levels: 2)
        let outer = context
        context = Context(
            style: environment.layout == .substack || environment.layout == .small
                ? .script : environment.isDisplay ? .display : .text,
            font: outer.font, stops: [.cell, .line])
        try rows(of: &table, most: environment.mostColumns ?? columns?.count, name: name, from: start)
        context = outer
        depth -= 2
        table.columns = columns ?? Self.columns(environment.columns, count: table.rows.map(\.cells.count).max() ?? 0)
        guard environment.left != nil || environment.right != nil else {
            return Atom(kind: .ordinary, node: .table(table))
        }
        let inside = [Atom(kind: .ordinary, node: .table(table))]
        return Atom(
            kind: .inner,
            node: .fenced(environment.left.map { Operator($0) }, inside, environment.right.map { Operator($0) }))
    }

    /// `\substack{a \\ b}`.
    mutating func substack(from start: Int) throws(TeXFault) -> Atom {
        guard token.isByte(UInt8(ascii: "{")) else { throw missingArgument(of: start) }
        let open = token.range.lowerBound
        try descend(at: open)
        let outer = context
        context = Context(style: .script, font: outer.font, stops: .line)
        var table = Table(layout: .substack, columns: [Table.Column()])
        repeat {
            advance()
            table.rows.append(Table.Row(cells: [Node(try row())]))
        } while token.structure?.endsLine == true
        context = outer
        depth -= 1
        guard skip(UInt8(ascii: "}")) else { throw unclosed("a {", at: open, add: "}") }
        return Atom(kind: .ordinary, node: .table(table))
    }

    /// `\tag{1}`, `\tag*{A}`.
    mutating func readTag(from start: Int) throws(TeXFault) {
        let isBare = skip(UInt8(ascii: "*"))
        let words = try words([], of: start).node
        if !isBlock { note(.other, at: start, "a \\tag in a line of text; it belongs to a formula between $$") }
        if tag != nil { note(.other, at: start, "a second \\tag for one line; take one out") }
        hasTags = true
        let (open, close) = (Node.text([UInt8(ascii: "(")], []), Node.text([UInt8(ascii: ")")], []))
        tag = isBare ? words : .joined([open, words, close])
    }
}

extension Node {
    /// Words one after another as one text, where they all are words.
    static func joined(_ nodes: [Node]) -> Node {
        var text: [UInt8] = []
        for node in nodes {
            guard case .text(let words, []) = node else {
                return .row(nodes.map { Atom(kind: .ordinary, node: $0) })
            }
            text += words
        }
        return .text(text, [])
    }
}

private extension Parser {
    /// The rows until `\end{name}`, which is stepped over.
    mutating func rows(of table: inout Table, most: Int?, name: String, from start: Int) throws(TeXFault) {
        let outerTag = tag
        while true {
            let rule = rules()
            var row = try cells(of: table.layout, most: most, name: name)
            row.ruleAbove = rule
            if let structure = token.structure, structure.endsLine {
                advance()
                row.gap = try gap()
                table.rows.append(row)
                continue
            }
            guard token.structure == .end else { throw unclosed("\\begin{\(name)}", at: start, add: "\\end{\(name)}") }
            // What follows the last \\ is no row unless something is in it.
            if row.cells.count == 1, row.cells[0].isNothing, row.tag == nil, !table.rows.isEmpty {
                table.ruleBelow = rule
            } else {
                table.rows.append(row)
            }
            break
        }
        tag = outerTag
        let end = token.range.lowerBound
        advance()
        let range = try rawArgument(of: end)
        guard text(range) == name else {
            throw TeXFault(
                .unbalanced, at: end, "\\begin{\(name)} ended by \\end{\(text(range))}; write \\end{\(name)}",
                suggestion: "\\end{\(name)}")
        }
    }

    mutating func cells(of layout: Table.Layout, most: Int?, name: String) throws(TeXFault) -> Table.Row {
        var row = Table.Row()
        let outer = context
        tag = nil
        while true {
            var atoms = try self.row()
            // What stands behind an & goes on with what is before it, so that its first sign is between two things.
            if layout == .aligned, row.cells.count % 2 == 1, !atoms.isEmpty {
                atoms.insert(Atom(kind: .ordinary, node: .nothing), at: 0)
            }
            row.cells.append(Node(atoms))
            context = outer
            guard token.isByte(UInt8(ascii: "&")) else { break }
            if let most, row.cells.count == most {
                note(
                    .strayAlignment, at: token.range.lowerBound,
                    "one & too many: {\(name)} has \(most == 1 ? "one column" : "\(most) columns") here")
            }
            advance()
        }
        row.tag = tag
        return row
    }

    /// The rules at the beginning of a row.
    mutating func rules() -> Table.Rule? {
        var rule: Table.Rule?
        while let structure = token.structure, structure == .hline || structure == .hdashline {
            rule = rule != nil ? .double : structure == .hline ? .solid : .dashed
            advance()
        }
        return rule
    }

    mutating func columns(of environment: Environment, from start: Int) throws(TeXFault) -> [Table.Column]? {
        switch environment.argument {
        case .none:
            // Where the lines beside it are lined up, `[t]`, is nothing to MathML Core.
            for place in ["[t]", "[c]", "[b]"] where source[token.range.lowerBound...].starts(with: place.utf8) { advance(to: token.range.upperBound + 2) }
            return nil
        case .count:
            _ = try rawArgument(of: start)
            return nil
        case .alignment:
            guard skip(UInt8(ascii: "[")) else { return nil }
            guard let alignment = Self.alignment(token) else {
                throw TeXFault(.other, at: token.range.lowerBound, "no alignment; write one of [l], [c] and [r]")
            }
            advance()
            guard skip(UInt8(ascii: "]")) else { throw unclosed("a [", at: start, add: "]") }
            return Array(repeating: Table.Column(alignment: alignment), count: 100)
        case .columns:
            if !token.isByte(UInt8(ascii: "{")), let alignment = Self.alignment(token) {
                advance()
                return [Table.Column(alignment: alignment)]
            }
            return try columnList(rawArgument(of: start))
        }
    }

    /// `c|rl`.
    func columnList(_ range: Range<Int>) throws(TeXFault) -> [Table.Column] {
        var columns: [Table.Column] = []
        var pending: Table.Rule?
        var nesting = 0
        for offset in range {
            let byte = source[offset]
            if byte == UInt8(ascii: "{") { nesting += 1 }
            if byte == UInt8(ascii: "}") { nesting -= 1 }
            // `@{…}` sets the space between columns, which the theme does.
            if nesting > 0 || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "@") || byte.isSpace { continue }
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: ":"):
                let rule: Table.Rule = byte == UInt8(ascii: "|") ? .solid : .dashed
                if columns.isEmpty {
                    pending = pending == nil ? rule : .double
                } else {
                    columns[columns.count - 1].ruleAfter =
                        columns[columns.count - 1].ruleAfter == nil ? rule : .double
                }
            case UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "r"):
                let alignment: Table.Alignment =
                    byte == UInt8(ascii: "l") ? .left : byte == UInt8(ascii: "c") ? .center : .right
                columns.append(Table.Column(alignment: alignment, ruleBefore: pending))
                pending = nil
            default:
                throw TeXFault(
                    .other, at: offset, "no column \(text(offset..<offset + 1)); the columns are l, c and r, with | between")
            }
        }
        return columns
    }

    static func alignment(_ token: Token) -> Table.Alignment? {
        switch token.kind {
        case .byte(UInt8(ascii: "l")): .left
        case .byte(UInt8(ascii: "c")): .center
        case .byte(UInt8(ascii: "r")): .right
        default: nil
        }
    }

    static func columns(_ pattern: [Table.Alignment], count: Int) -> [Table.Column] {
        (0..<count).map { Table.Column(alignment: pattern[$0 % pattern.count]) }
    }

    func unknownEnvironment(_ name: String, at offset: Int) -> TeXFault {
        if let reason = TeXCommands.reasonLeftOut("{\(name)}") {
            return TeXFault(.unknownEnvironment, at: offset, "{\(name)} is not taken: \(reason)")
        }
        guard let nearest = NearestName.of(name, among: Environment.names) else {
            return TeXFault(.unknownEnvironment, at: offset, "no environment {\(name)}")
        }
        return TeXFault(
            .unknownEnvironment, at: offset, "no environment {\(name)}; did you mean {\(nearest)}?",
            suggestion: nearest)
    }
}
