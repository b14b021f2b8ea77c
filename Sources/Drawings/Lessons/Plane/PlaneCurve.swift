/// A line or curve across a plane.
struct PlaneCurve: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
        case rule(Expression)
        case vertical(Double)
        case through(PlanePoint, PlanePoint)
    }

    let shape: Shape
    /// As it is written, with true minus signs and raised powers.
    let text: String
    let label: String?

    /// Reads `y = 2x + 1`, `f(x) = x^2`, `x = 3` or `(0, 1) to (2, 5)`, with a label in parentheses or without.
    init?(_ line: Snippet, _ block: inout DrawingBlock) {
        guard let (left, right) = line.split(atWord: ["="]), line.scalars.first != "(" else {
            guard line.scalars.first == "(", let (first, rest) = block.coordinates(line) else {
                if line.scalars.first != "(" { block.fault(line, "\"\(line.text)\" is no line; write a rule such as y = 2x + 1 or two points such as (0, 1) to (2, 5)") }
                return nil
            }
            let word = rest.scalars.prefix { $0 != "(" }
            let after = Snippet(line: rest.line, rest.scalars.dropFirst(word.count))
            guard ["to", "–", "-", "a"].contains(Snippet(line: rest.line, word).text), let (second, end) = block.coordinates(after) else {
                block.fault(line, "\"\(line.text)\" is no line; write a rule such as y = 2x + 1 or two points such as (0, 1) to (2, 5)")
                return nil
            }
            if first.x.value == second.x.value, first.y.value == second.y.value {
                block.fault(line, "both points are the same; a line needs two")
                return nil
            }
            label = end.isEmpty ? nil : block.label(end)
            shape = .through(
                PlanePoint(x: first.x, y: first.y, label: nil, place: line), PlanePoint(x: second.x, y: second.y, label: nil, place: after))
            text = "(\(first.x.text), \(first.y.text)) – (\(second.x.text), \(second.y.text))"
            return
        }
        let name = left.text.filter { $0 != " " }
        guard name == "y" || name == "x" || name.hasSuffix("(x)") else {
            block.fault(left, "a rule begins with y =, x = or f(x) =; write one such as y = 2x + 1")
            return nil
        }
        // Words after a rule are its label, and not more of the rule.
        var (rule, label) = (right, Snippet?.none)
        do throws(ExpressionReader.Problem) {
            let expression = try Self.read(&rule, &label)
            if name == "x" {
                let value = expression.value(at: .nan)
                guard value.isFinite else {
                    block.fault(right, "\"x = \(right.text)\" is no upright line; write one such as x = 3")
                    return nil
                }
                shape = .vertical(value)
            } else {
                shape = .rule(expression)
            }
        } catch {
            let place = Snippet(line: line.line, line.scalars[min(error.index, line.scalars.endIndex - 1)...])
            block.fault(place, error.message, suggestion: error.suggestion)
            return nil
        }
        self.label = label?.text
        text = Self.pretty(name) + " = " + Self.pretty(rule.text)
    }

    private static func read(_ rule: inout Snippet, _ label: inout Snippet?) throws(ExpressionReader.Problem) -> Expression {
        do throws(ExpressionReader.Problem) {
            return try ExpressionReader.read(rule)
        } catch {
            let (value, words) = rule.parenthesised
            guard let words, let expression = try? ExpressionReader.read(value) else { throw error }
            (rule, label) = (value, words)
            return expression
        }
    }

    private static func pretty(_ text: String) -> String {
        var pretty = ""
        var rest = text.replacing("sqrt(", with: "√(").replacing("cbrt(", with: "∛(")[...]
        while let character = rest.popFirst() {
            if character == "^", let (exponent, length) = exponent(rest) {
                pretty += exponent.compactMap { raised[$0] }
                rest = rest.dropFirst(length)
            } else {
                pretty.append(character == "-" ? "−" : character == "*" ? "·" : character)
            }
        }
        return pretty
    }

    /// What stands behind a `^` and can be written raised: `2`, `x`, `-x`, `(x - 1)`, without its parentheses.
    private static func exponent(_ rest: Substring) -> (String, length: Int)? {
        let inside = rest.first == "(" ? rest.dropFirst().prefix { $0 != ")" } : nil
        if let inside {
            let exponent = inside.filter { $0 != " " }
            let isWhole = rest.count > inside.count + 1 && !exponent.isEmpty && exponent.allSatisfy { raised[$0] != nil }
            return isWhole ? (exponent, inside.count + 2) : nil
        }
        let sign = rest.prefix { $0 == "-" || $0 == "−" }
        let value = rest.dropFirst(sign.count)
        let exponent = value.first == "x" ? value.prefix(1) : value.prefix { $0.isNumber }
        let isAll = !exponent.isEmpty && sign.count < 2 && exponent.allSatisfy { raised[$0] != nil } && value.dropFirst(exponent.count).first != "."
        return isAll ? (String(sign + exponent), sign.count + exponent.count) : nil
    }

    private static let raised: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "x": "ˣ", "-": "⁻", "−": "⁻", "+": "⁺",
    ]
}

extension PlaneCurve {
    /// The parts of it that a plane shows, each a run of points.
    func runs(on plane: Plane) -> [[Point]] {
        switch shape {
        case .vertical(let x):
            guard (plane.x.from.double...plane.x.to.double).contains(x) else { return [] }
            let at = plane.place((x, plane.y.from.double))
            return [[at, Point(at.x, 0)]]
        case .through(let a, let b):
            if a.x.value == b.x.value { return PlaneCurve(vertical: a.double.x).runs(on: plane) }
            let slope = (b.double.y - a.double.y) / (b.double.x - a.double.x)
            return CurveTracer(plane: plane) { a.double.y + slope * ($0 - a.double.x) }.runs(isStraight: true)
        case .rule(let expression):
            return CurveTracer(plane: plane, rule: expression.value).runs(isStraight: expression.isLinear)
        }
    }

    func spoken(in words: DrawingWords) -> String {
        guard case .through(let a, let b) = shape else { return words.labelled("curve", ["rule": text], label) }
        return words.labelled("lineThrough", ["from": a.text, "to": b.text], label)
    }

    private init(vertical x: Double) {
        shape = .vertical(x)
        text = ""
        label = nil
    }
}

extension Expression {
    /// Whether its graph is one straight line, as far as its parts tell.
    var isLinear: Bool {
        switch self {
        case .number, .variable: true
        case .sum(let a, let b), .difference(let a, let b): a.isLinear && b.isLinear
        case .product(let a, let b): a.isLinear && b.isConstant || a.isConstant && b.isLinear
        case .quotient(let a, let b): a.isLinear && b.isConstant
        case .negated(let a): a.isLinear
        case .power, .call: isConstant
        }
    }

    var isConstant: Bool {
        switch self {
        case .number: true
        case .variable: false
        case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b), .power(let a, let b):
            a.isConstant && b.isConstant
        case .negated(let a), .call(_, let a): a.isConstant
        }
    }
}
