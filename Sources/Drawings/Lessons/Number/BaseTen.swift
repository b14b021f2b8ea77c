/// Base-ten blocks: cubes of a thousand, flats of a hundred, rods of ten and units.
struct BaseTen: LessonDrawing {
    static let keys = ["number", "thousands", "hundreds", "tens", "ones", "whole"]

    /// Thousands, hundreds, tens and ones of the smallest block.
    private var counts = [0, 0, 0, 0]
    private let whole: Whole

    /// The block that stands for one.
    private enum Whole: String, CaseIterable {
        case unit, rod, flat, cube

        /// How many decimals its smallest block stands for.
        var places: Int {
            switch self {
            case .unit: 0
            case .rod: 1
            case .flat: 2
            case .cube: 3
            }
        }
    }

    private static let most = 30
    private static let places = ["thousands", "hundreds", "tens", "ones"]

    init?(_ block: inout DrawingBlock) {
        let numberLine = block.one("number")
        let number = numberLine.flatMap { block.number($0) }
        let counted = Self.places.map { block.count($0, 0...Self.most) }
        guard let numberLine else {
            whole = block.choice("whole", .unit)
            counts = counted.map { $0 ?? 0 }
            if counts.allSatisfy({ $0 == 0 }), block.faults.isEmpty { block.missing("number", "no blocks; write a line such as number: 243 or tens: 14") }
            return
        }
        guard let number else { return nil }
        var standard = Whole.unit
        if case .decimal(let places) = number.form, places > 0 { standard = places <= 2 ? .flat : .cube }
        whole = block.choice("whole", standard)
        if counted.contains(where: { $0 != nil }) { block.fault(numberLine, "write number, or thousands, hundreds, tens and ones; not both") }
        var power = 1
        for _ in 0..<whole.places { power *= 10 }
        guard let blocks = number.value.times(power), blocks.isWhole, (1...30_999).contains(blocks.numerator) else {
            let most = Quantity.Form.exact(Fraction(30_999, over: power) ?? .one)
            block.fault(numberLine, "\(number.text) has no blocks; with \(whole.rawValue) as one, blocks show numbers up to \(most) with \(whole.places) decimals")
            return nil
        }
        let ones = blocks.numerator
        counts = [ones / 1000, ones / 100 % 10, ones / 10 % 10, ones % 10]
    }

    private static let cube = 9.0

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        var flow = Flow()
        let side = 10 * Self.cube
        for _ in 0..<counts[0] { drawCube(at: flow.place(Point(side + 27, side + 27)), on: &sketch) }
        for _ in 0..<counts[1] { drawGrid(at: flow.place(Point(side, side)), 10, 10, on: &sketch) }
        if counts[1] > 0 { flow.x += 6 }
        for _ in 0..<counts[2] { drawGrid(at: flow.place(Point(Self.cube, side), gap: 4), 1, 10, on: &sketch) }
        if counts[2] > 0 { flow.x += 8 }
        for column in stride(from: 0, to: counts[3], by: 5) {
            let corner = flow.place(Point(Self.cube, 5 * Self.cube + 20), gap: 4)
            for index in column..<min(column + 5, counts[3]) {
                drawGrid(at: Point(corner.x, corner.y + Double(index - column) * (Self.cube + 5)), 1, 1, on: &sketch)
            }
        }
    }

    /// Blocks beside one another, in as many rows as they need.
    private struct Flow {
        var x = 0.0
        private var y = 0.0
        private var height = 0.0

        mutating func place(_ size: Point, gap: Double = 10) -> Point {
            if x > 0, x + size.x > Sketch.width {
                y += height + 12
                (x, height) = (0, 0)
            }
            let corner = Point(x, y)
            x += size.x + gap
            height = max(height, size.y)
            return corner
        }
    }

    private func drawGrid(at corner: Point, _ columns: Int, _ rows: Int, on sketch: inout Sketch) {
        let size = Point(Double(columns) * Self.cube, Double(rows) * Self.cube)
        sketch.rectangle("block", at: corner, size: size)
        for index in 1..<max(2, columns) where columns > 1 {
            let x = corner.x + Double(index) * Self.cube
            sketch.line("block-line", [Point(x, corner.y), Point(x, corner.y + size.y)])
        }
        for index in 1..<max(2, rows) where rows > 1 {
            let y = corner.y + Double(index) * Self.cube
            sketch.line("block-line", [Point(corner.x, y), Point(corner.x + size.x, y)])
        }
        sketch.rectangle("outline", at: corner, size: size)
    }

    /// The front of a cube with its top and right side behind it.
    private func drawCube(at corner: Point, on sketch: inout Sketch) {
        let (side, depth) = (10 * Self.cube, 27.0)
        let front = Point(corner.x, corner.y + depth)
        let top = [front, Point(front.x + depth, corner.y), Point(front.x + side + depth, corner.y), Point(front.x + side, front.y)]
        let right = [Point(front.x + side, front.y), Point(front.x + side + depth, corner.y), Point(front.x + side + depth, corner.y + side), Point(front.x + side, front.y + side)]
        sketch.polygon("block", top)
        sketch.polygon("block", right)
        for index in 1..<10 {
            let step = Double(index) * Self.cube
            let back = depth * Double(index) / 10
            sketch.line("block-line", [Point(front.x + step, front.y), Point(front.x + step + depth, corner.y)])
            sketch.line("block-line", [Point(front.x + back, front.y - back), Point(front.x + side + back, front.y - back), Point(front.x + side + back, front.y + side - back)])
            sketch.line("block-line", [Point(front.x + side, front.y + step), Point(front.x + side + depth, corner.y + step)])
        }
        drawGrid(at: front, 10, 10, on: &sketch)
        sketch.line("outline", [front, top[1], top[2], right[2], right[3]])
        sketch.line("outline", [top[3], top[2]])
    }

    func spoken(in words: DrawingWords) -> [String] {
        // The place of each block, from thousands to thousandths.
        let names = ["thousands", "hundreds", "tens", "ones", "tenths", "hundredths", "thousandths"]
        let parts = counts.indices.filter { counts[$0] > 0 }.map { words.text(names[$0 + whole.places], n: counts[$0]) }
        return [words.text("baseTen", ["blocks": parts.joined(separator: ", ")])]
    }
}
