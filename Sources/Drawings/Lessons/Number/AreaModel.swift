/// A rectangle cut by the parts of its sides, with the product of each pair of parts.
struct AreaModel: LessonDrawing {
    static let keys = ["across", "down", "products", "total"]

    private let across: [Monomial]
    private let down: [Monomial]
    /// Row by row.
    private let products: [[Monomial]]
    private let showsProducts: Bool
    private let showsTotal: Bool

    private enum Shown: String, CaseIterable { case shown, hidden }
    private static let most = 8

    init?(_ block: inout DrawingBlock) {
        let (acrossLine, downLine) = (block.one("across"), block.one("down"))
        showsProducts = block.choice("products", Shown.shown) == .shown
        showsTotal = block.choice("total", Shown.hidden) == .shown
        guard let acrossLine else {
            block.missing("across")
            return nil
        }
        guard let downLine else {
            block.missing("down")
            return nil
        }
        guard let across = Self.terms(acrossLine, &block), let down = Self.terms(downLine, &block) else { return nil }
        (self.across, self.down) = (across, down)
        var rows: [[Monomial]] = []
        for side in down {
            let row = across.compactMap { side.times($0) }
            guard row.count == across.count else {
                block.fault(downLine, "\"\(side.text)\" cannot be multiplied with all of \(acrossLine.text); write numbers, or one letter in both lines")
                return nil
            }
            rows.append(row)
        }
        products = rows
        if let square, max(square.columns, square.rows) > 24 {
            block.fault(acrossLine, "more than 24 parts on a side; a unit square takes at most 24")
            return nil
        }
    }

    private static func terms(_ line: Snippet, _ block: inout DrawingBlock) -> [Monomial]? {
        var terms: [Monomial] = []
        var start = line.scalars.startIndex
        var isNegative = false
        for index in line.scalars.indices.dropFirst() + [line.scalars.endIndex] {
            let sign = index < line.scalars.endIndex ? line.scalars[index] : "+"
            guard sign == "+" || sign == "," || sign == "-" || sign == "−" else { continue }
            let part = Snippet(line: line.line, line.scalars[start..<index])
            guard let term = Monomial(part, isNegative: isNegative) else {
                block.fault(part.isEmpty ? line : part, "\"\(part.text)\" is no part of a side; write a sum such as 20 + 4, 1 + 1/2 or x + 3")
                return nil
            }
            terms.append(term)
            start = index + 1
            isNegative = sign == "-" || sign == "−"
        }
        if terms.count <= most, terms.allSatisfy({ $0.coefficient != .zero }) { return terms }
        block.fault(line, terms.count > most ? "\(terms.count) parts; a side takes at most \(most)" : "a part of a side is 0")
        return nil
    }
}

extension AreaModel {
    /// A product of two fractions of one, as parts of a unit square. A side of 1 shows the other fraction alone.
    private var square: (columns: Int, rows: Int, acrossShaded: Int, downShaded: Int)? {
        guard across.count == 1, down.count == 1, across[0].isFraction || down[0].isFraction,
            let (columns, acrossShaded) = across[0].partsOfOne, let (rows, downShaded) = down[0].partsOfOne
        else { return nil }
        return (columns, rows, acrossShaded, downShaded)
    }

    /// The sizes of the parts, and whether they are exact.
    private func sizes(room: Double) -> (widths: [Double], heights: [Double], isExact: Bool) {
        let least = across.indices.map { column in
            ([across[column]] + (showsProducts ? products.map { $0[column] } : [])).map { RichText($0.text).width(.label) + 12 }.max() ?? 30
        }
        let lengths = (across + down).map { $0.letter == nil ? $0.coefficient.double : 0 }
        let (wide, high) = (lengths.prefix(across.count).reduce(0, +), lengths.dropFirst(across.count).reduce(0, +))
        if lengths.allSatisfy({ $0 > 0 }) {
            let unit = min(room / wide, 280 / high)
            let (widths, heights) = (across.map { $0.coefficient.double * unit }, down.map { $0.coefficient.double * unit })
            if zip(widths, least).allSatisfy({ $0 >= $1 }), heights.allSatisfy({ $0 >= 30 }) { return (widths, heights, true) }
        }
        let spare = max(0, room - least.reduce(0, +)) / Double(across.count)
        return (least.map { $0 + min(spare, 80) }, down.map { _ in 52 }, false)
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        if let square { return draw(square, on: &sketch) }
        let left = (down.map { RichText($0.text).width(.strong) }.max() ?? 0) + 8
        let (widths, heights, isExact) = sizes(room: Sketch.width - left)
        var y = 0.0
        for (row, height) in heights.enumerated() {
            var x = left
            for (column, width) in widths.enumerated() {
                // Two tints tell the products apart; without products they would say that something is shaded.
                let isOther = showsProducts && !(row + column).isMultiple(of: 2)
                sketch.rectangle(isOther ? "part other" : "part", at: Point(x, y), size: Point(width, height))
                if row == 0 { sketch.text(across[column].text, .strong, at: Point(x + width / 2, -6), .middle, .bottom) }
                if showsProducts { sketch.text(products[row][column].text, .label, at: Point(x + width / 2, y + height / 2)) }
                x += width
            }
            sketch.text(down[row].text, .strong, at: Point(left - 6, y + height / 2), .end)
            y += height
        }
        sketch.rectangle("outline", at: Point(left, 0), size: Point(widths.reduce(0, +), y))
        if showsTotal, let total = totalText { y += sketch.paragraph(total, .label, at: Point(left, y + 8), width: Sketch.width - left, .start) + 6 }
        if !isExact { sketch.text(words.text("notToScale"), .tick, at: Point(left, y + 8), .start, .top) }
    }

    private func draw(_ square: (columns: Int, rows: Int, acrossShaded: Int, downShaded: Int), on sketch: inout Sketch) {
        let (side, left) = (216.0, 30.0)
        let (column, row) = (side / Double(square.columns), side / Double(square.rows))
        let (wide, high) = (column * Double(square.acrossShaded), row * Double(square.downShaded))
        sketch.rectangle("part", at: Point(left, 0), size: Point(side, side))
        sketch.rectangle("shaded", at: Point(left, 0), size: Point(wide, high))
        let (isAcross, isDown) = (wide < side, high < side)
        if isAcross || !isDown { sketch.hatch(.rectangle(Point(left, 0), Point(wide, side))) }
        if isDown { sketch.hatch(.rectangle(Point(left, 0), Point(side, high)), .falling) }
        for index in 1..<max(2, square.columns) where square.columns > 1 {
            sketch.line("cut", [Point(left + column * Double(index), 0), Point(left + column * Double(index), side)])
        }
        for index in 1..<max(2, square.rows) where square.rows > 1 {
            sketch.line("cut", [Point(left, row * Double(index)), Point(left + side, row * Double(index))])
        }
        sketch.rectangle("outline", at: Point(left, 0), size: Point(wide, high))
        sketch.rectangle("outline", at: Point(left, 0), size: Point(side, side))
        func name(_ shaded: Int, of parts: Int) -> String { parts == 1 ? "1" : "\(shaded)/\(parts)" }
        sketch.text(name(square.acrossShaded, of: square.columns), .strong, at: Point(left + wide / 2, -6), .middle, .bottom)
        sketch.text(name(square.downShaded, of: square.rows), .strong, at: Point(left - 6, high / 2), .end)
    }

    /// The products as a sum, and what they come to where they are numbers.
    private var totalText: String? {
        let all = products.flatMap { $0 }
        if all.count == 1 { return "\(down[0].text) × \(across[0].text) = \(all[0].text)" }
        let sum = Monomial.sum(all)
        guard all.allSatisfy({ $0.letter == nil }), let form = all.map(\.form).reduce(nil, { (old: Quantity.Form?, new) in old?.joined(with: new) ?? new }) else { return sum }
        var total = Fraction.zero
        for product in all {
            guard let next = total.plus(product.coefficient) else { return sum }
            total = next
        }
        if case .fraction = form { return sum + " = " + Quantity.Form.fraction(denominator: total.denominator, isMixed: true).text(of: total) }
        return sum + " = " + form.text(of: total)
    }

    private func spoken(_ square: (columns: Int, rows: Int, acrossShaded: Int, downShaded: Int), in words: DrawingWords) -> String {
        let parts = String(square.acrossShaded * square.downShaded)
        let fillings = [
            "columns": String(square.columns), "rows": String(square.rows), "across": String(square.acrossShaded),
            "down": String(square.downShaded), "n": parts, "parts": parts, "all": String(square.columns * square.rows),
        ]
        if square.downShaded == square.rows { return words.text("unitSquareAcross", n: square.rows, fillings) }
        if square.acrossShaded == square.columns { return words.text("unitSquareDown", n: square.columns, fillings) }
        return words.text("unitSquare", fillings)
    }

    func spoken(in words: DrawingWords) -> [String] {
        if let square { return [spoken(square, in: words)] }
        var said = [words.text("areaModel", ["across": Monomial.sum(across), "down": Monomial.sum(down)])]
        if showsProducts {
            said += down.indices.map { row in
                let cells = across.indices.map { down[row].text + " × " + across[$0].text + " = " + products[row][$0].text }
                return words.text("areaRow", ["n": String(row + 1), "cells": cells.joined(separator: "; ")])
            }
        }
        if showsTotal, let totalText { said.append(words.text("areaTotal", ["total": totalText])) }
        return said
    }
}
