/// Rows and columns of dots or squares, with lines where they are taken apart.
struct DotArray: LessonDrawing {
    static let keys = ["rows", "columns", "split-rows", "split-columns", "shape"]

    private let rows: Int
    private let columns: Int
    private var splitRows: [Int] = []
    private var splitColumns: [Int] = []
    private let shape: Shape

    private enum Shape: String, CaseIterable { case dots, squares }
    private static let mostAcross = 50
    private static let most = 1000

    init?(_ block: inout DrawingBlock) {
        let (rowLine, columnLine) = (block.one("rows"), block.one("columns"))
        shape = block.choice("shape", .dots)
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
        splitRows = Self.splits("split-rows", of: rows, &block)
        splitColumns = Self.splits("split-columns", of: columns, &block)
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

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let unit = min(26, (Sketch.width - 12) / Double(columns))
        let size = Point(unit * Double(columns), unit * Double(rows))
        for row in 0..<rows {
            for column in 0..<columns {
                let corner = Point(Double(column) * unit, Double(row) * unit)
                switch shape {
                case .dots: sketch.circle("dot", at: Point(corner.x + unit / 2, corner.y + unit / 2), radius: unit * 0.32)
                case .squares: sketch.rectangle("part", at: corner, size: Point(unit, unit))
                }
            }
        }
        for row in splitRows { sketch.line("split", [Point(-6, Double(row) * unit), Point(size.x + 6, Double(row) * unit)]) }
        for column in splitColumns { sketch.line("split", [Point(Double(column) * unit, -6), Point(Double(column) * unit, size.y + 6)]) }
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text(shape == .dots ? "array" : "arraySquares", ["rows": String(rows), "columns": String(columns)])]
        if !splitRows.isEmpty { said.append(words.text("splitRows", ["parts": parts(splitRows, of: rows)])) }
        if !splitColumns.isEmpty { said.append(words.text("splitColumns", ["parts": parts(splitColumns, of: columns)])) }
        return said
    }

    /// `5 + 3`.
    private func parts(_ splits: [Int], of count: Int) -> String {
        zip([0] + splits, splits + [count]).map { String($1 - $0) }.joined(separator: " + ")
    }
}
