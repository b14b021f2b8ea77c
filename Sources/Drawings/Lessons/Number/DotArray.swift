/// Rows and columns of dots or squares, some of them shaded or covered, with lines where they are taken apart.
struct DotArray: LessonDrawing {
    static let keys = ["rows", "columns", "count", "shaded", "fill", "hidden", "split-rows", "split-columns", "shape"]

    private let rows: Int
    private let columns: Int
    /// Fewer than rows times columns where the last row is not full.
    private let count: Int
    /// How many are of the first kind and of the second, in the order in which places are filled; the rest are plain.
    /// Empty where all are alike.
    private let kinds: [Int]
    private let fill: Fill
    /// So many of the last are covered.
    private let hidden: Int
    private let splitRows: [Int]
    private let splitColumns: [Int]
    private let shape: Shape

    private enum Shape: String, CaseIterable { case dots, squares }
    private enum Fill: String, CaseIterable { case rows, columns }
    private static let mostAcross = 50
    private static let most = 1000

    init?(_ block: inout DrawingBlock) {
        let (rowLine, columnLine) = (block.one("rows"), block.one("columns"))
        shape = block.choice("shape", .dots)
        fill = block.choice("fill", .rows)
        guard let rowLine else {
            block.missing("rows")
            return nil
        }
        guard let columnLine else {
            block.missing("columns")
            return nil
        }
        guard let rows = block.count(rowLine, 1...Self.mostAcross), let columns = block.count(columnLine, 1...Self.mostAcross) else { return nil }
        (self.rows, self.columns) = (rows, columns)
        if rows * columns > Self.most {
            block.fault(rowLine, "\(rows) rows of \(columns) are more than 1,000; a drawing takes at most 1,000 dots")
            return nil
        }
        let counted = Self.kinds("count", of: rows * columns, &block)
        let shaded = Self.kinds("shaded", of: counted.isEmpty ? rows * columns : counted.reduce(0, +), &block)
        if counted.count == 2, let line = block.one("shaded") { block.fault(line, "count has two kinds already; write one number there, or no line shaded") }
        count = counted.isEmpty ? rows * columns : counted.reduce(0, +)
        kinds = counted.count == 2 ? counted : shaded
        hidden = block.one("hidden").flatMap { [count] in block.count($0, 0...count) } ?? 0
        splitRows = Self.splits("split-rows", of: rows, &block)
        splitColumns = Self.splits("split-columns", of: columns, &block)
    }

    /// `7`, or `5 + 2` for two kinds.
    private static func kinds(_ key: String, of places: Int, _ block: inout DrawingBlock) -> [Int] {
        guard let line = block.one(key) else { return [] }
        let parts = line.split(on: ["+", ","])
        guard parts.count <= 2 else {
            block.fault(line, "\(parts.count) kinds; an array takes at most 2, such as \(key): 5 + 1")
            return []
        }
        let counts = parts.compactMap { block.count($0, 0...places) }
        guard counts.count == parts.count else { return [] }
        if counts.reduce(0, +) > places { block.fault(line, "\(counts.reduce(0, +)) are more than the \(places) there are") }
        return counts
    }

    /// After which rows or columns a line stands.
    private static func splits(_ key: String, of count: Int, _ block: inout DrawingBlock) -> [Int] {
        guard let line = block.one(key) else { return [] }
        if count < 2 {
            block.fault(line, "one alone cannot be taken apart")
            return []
        }
        return Set(line.split(on: [","]).compactMap { block.count($0, 1...(count - 1)) }).sorted()
    }
}

extension DotArray {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        // Large where there are few, so that a child can draw on them.
        let unit = min(40, (Sketch.width - 12) / Double(columns), max(26, 240 / Double(rows)))
        let size = Point(unit * Double(columns), unit * Double(rows))
        sketch.reach([Point(0, 0), size])
        var hatching = [SVGPath(), SVGPath()]
        for index in 0..<(count - hidden) {
            let corner = corner(of: index, unit)
            let kind = kind(of: index)
            switch shape {
            case .dots: sketch.circle(["dot", "dot other", "dot empty"][kind ?? 0], at: Point(corner.x + unit / 2, corner.y + unit / 2), radius: unit * 0.32)
            case .squares:
                sketch.rectangle(kind == 0 ? "shaded" : "part", at: corner, size: Point(unit, unit))
                if let kind, kind < 2 { hatching[kind].add(.rectangle(corner, Point(unit, unit))) }
            }
        }
        if !hatching[0].text.isEmpty { sketch.hatch(hatching[0]) }
        if !hatching[1].text.isEmpty { sketch.hatch(hatching[1], .falling) }
        cover(unit, on: &sketch)
        for row in splitRows { sketch.line("split", [Point(-6, Double(row) * unit), Point(size.x + 6, Double(row) * unit)]) }
        for column in splitColumns { sketch.line("split", [Point(Double(column) * unit, -6), Point(Double(column) * unit, size.y + 6)]) }
    }

    /// 0 and 1 for the two kinds, 2 for what is plain beside them; `nil` where all are alike.
    private func kind(of index: Int) -> Int? {
        guard let first = kinds.first else { return nil }
        return index < first ? 0 : index < kinds.reduce(0, +) ? 1 : 2
    }

    private func corner(of index: Int, _ unit: Double) -> Point {
        let (row, column) = fill == .rows ? (index / columns, index % columns) : (index % rows, index / rows)
        return Point(Double(column) * unit, Double(row) * unit)
    }

    /// Lays a card over what is hidden, one strip for each row or column.
    private func cover(_ unit: Double, on sketch: inout Sketch) {
        let length = fill == .rows ? columns : rows
        var widest: (middle: Point, length: Int)?
        var start = count - hidden
        while start < count {
            let end = min(count, (start / length + 1) * length)
            let (from, last) = (corner(of: start, unit), corner(of: end - 1, unit))
            let size = Point(last.x + unit - from.x, last.y + unit - from.y)
            sketch.rectangle("cover", at: from, size: size)
            if end - start > widest?.length ?? 0 { widest = (Point(from.x + size.x / 2, from.y + size.y / 2), end - start) }
            start = end
        }
        if let widest { sketch.text("?", .strong, at: widest.middle) }
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text(shape == .dots ? "array" : "arraySquares", ["rows": String(rows), "columns": String(columns)])]
        if count < rows * columns { said.append(words.text("arrayCount", n: count)) }
        let seen = count - hidden
        if kinds.count == 2 {
            let first = min(kinds[0], seen)
            said.append(words.text("arrayKinds", ["first": String(first), "second": String(min(kinds[1], seen - first))]))
        } else if let shaded = kinds.first {
            said.append(words.text(fill == .rows ? "arrayShaded" : "arrayShadedDown", n: min(shaded, seen)))
        }
        if hidden > 0 { said.append(words.text("arrayHidden", n: seen)) }
        if !splitRows.isEmpty { said.append(words.text("splitRows", ["parts": parts(splitRows, of: rows)])) }
        if !splitColumns.isEmpty { said.append(words.text("splitColumns", ["parts": parts(splitColumns, of: columns)])) }
        return said
    }

    /// `5 + 3`.
    private func parts(_ splits: [Int], of count: Int) -> String {
        zip([0] + splits, splits + [count]).map { String($1 - $0) }.joined(separator: " + ")
    }
}
