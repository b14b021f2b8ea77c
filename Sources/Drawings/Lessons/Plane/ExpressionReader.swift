import SourceText

/// Reads an expression of one variable x, as it is written in a lesson: `2x + 1`, `−x²`, `(x − 1)(x + 2)/3`, `2sqrt(x)`, `|x|`.
struct ExpressionReader {
    struct Problem: Error, Hashable {
        /// In the line's scalars.
        let index: Int
        let message: String
        var suggestion: String?
    }

    private let scalars: ArraySlice<Unicode.Scalar>
    private var index: Int
    private var depth = 0
    /// Inside bars, a bar closes.
    private var isInBars = false

    private static let deepest = 40
    private static let longest = 300

    static func read(_ snippet: Snippet) throws(Problem) -> Expression {
        var reader = ExpressionReader(snippet.scalars)
        if snippet.scalars.count > longest { throw reader.problem("a rule has at most \(longest) characters") }
        let expression = try reader.sum()
        if let next = reader.next { throw reader.problem("\"\(Character(next))\" has no place in a rule; write one such as 2x + 1 or x^2 − 4") }
        return expression
    }

    private init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.scalars = scalars
        index = scalars.startIndex
    }
}

extension ExpressionReader {
    /// The next scalar that is no space.
    private var next: Unicode.Scalar? {
        mutating get {
            while index < scalars.endIndex, scalars[index].properties.isWhitespace { index += 1 }
            return index < scalars.endIndex ? scalars[index] : nil
        }
    }

    private mutating func skip(_ wanted: Unicode.Scalar...) -> Bool {
        guard let next, wanted.contains(next) else { return false }
        index += 1
        return true
    }

    private func problem(_ message: String) -> Problem { Problem(index: min(index, max(scalars.startIndex, scalars.endIndex - 1)), message: message) }

    private mutating func sum() throws(Problem) -> Expression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw problem("a rule nests at most \(Self.deepest) parentheses") }
        var terms = 1
        var left = try product()
        while true {
            if skip("+") { left = .sum(left, try product()) } else if skip("-", "−", "–") { left = .difference(left, try product()) } else { return left }
            terms += 1
            if terms > 100 { throw problem("a rule has at most 100 terms") }
        }
    }

    private mutating func product() throws(Problem) -> Expression {
        var factors = 1
        var left = try signed()
        while let next {
            if skip("*", "·", "×") { left = .product(left, try signed()) } else if skip("/", "÷") { left = .quotient(left, try signed()) }
            else if startsFactor(next) { left = .product(left, try power()) } else { break }
            factors += 1
            if factors > 100 { throw problem("a rule has at most 100 factors") }
        }
        return left
    }

    private mutating func signed() throws(Problem) -> Expression {
        var isNegative = false
        while true {
            if skip("-", "−", "–") { isNegative.toggle() } else if !skip("+") { break }
        }
        let factor = try power()
        return isNegative ? .negated(factor) : factor
    }

    private mutating func power() throws(Problem) -> Expression {
        let base = try factor()
        if skip("²") { return .power(base, .number(2)) }
        if skip("³") { return .power(base, .number(3)) }
        guard skip("^") else { return base }
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw problem("a rule nests at most \(Self.deepest) powers") }
        return .power(base, try signed())
    }

    private func startsFactor(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == "." || scalar == "√" || scalar == "∛" || scalar == "|" && !isInBars || scalar.isDigit || scalar.properties.isAlphabetic
    }


    private mutating func factor() throws(Problem) -> Expression {
        guard let scalar = next else { throw problem("a rule ends too early; write one such as 2x + 1 or x^2 − 4") }
        if scalar.isDigit || scalar == "." { return .number(try number()) }
        if skip("(") { return try inside(")", bars: false) }
        if scalar == "|", !isInBars {
            index += 1
            return .call(.abs, try inside("|", bars: true))
        }
        if skip("√") { return .call(.sqrt, try rooted()) }
        if skip("∛") { return .call(.cbrt, try rooted()) }
        if skip("π") { return .number(.pi) }
        guard scalar.properties.isAlphabetic else {
            throw problem("\"\(Character(scalar))\" has no place in a rule; write one such as 2x + 1 or x^2 − 4")
        }
        return try named()
    }

    private mutating func inside(_ close: Unicode.Scalar, bars: Bool) throws(Problem) -> Expression {
        let (start, outer) = (index - 1, isInBars)
        isInBars = bars
        let expression = try sum()
        isInBars = outer
        if skip(close) { return expression }
        throw Problem(index: start, message: "\"\(Character(scalars[start]))\" is never closed")
    }

    private mutating func number() throws(Problem) -> Double {
        let start = index
        while index < scalars.endIndex, scalars[index].isDigit || scalars[index] == "." { index += 1 }
        let text = String(String.UnicodeScalarView(scalars[start..<index]))
        if let number = try? Quantity.read(text) { return number.value.double }
        index = start
        throw problem("\"\(text)\" is no number that a rule takes; write one such as 0.75 or 2")
    }

    /// A function's name or x; letters that make neither are a fault.
    private mutating func named() throws(Problem) -> Expression {
        let start = index
        var name = ""
        while index < scalars.endIndex, scalars[index].properties.isAlphabetic, name.count < 20 {
            name.unicodeScalars.append(scalars[index])
            index += 1
        }
        if let function = Expression.Function(rawValue: name) { return try call(function, from: start) }
        switch name {
        case "x": return .variable
        case "pi": return .number(.pi)
        case "e": return .call(.exp, .number(1))
        default:
            let nearest = nearestName(to: name, among: Expression.Function.allCases.map(\.rawValue))
            let hint = nearest.map { "; did you mean \($0)?" } ?? "; a rule knows x, pi, e and \(Expression.Function.allCases.map(\.rawValue).joined(separator: ", "))"
            throw Problem(index: start, message: "\"\(name)\" is no name that a rule knows" + hint, suggestion: nearest)
        }
    }

    /// What stands behind a function's name: `(2x)`, and without parentheses `2x`. A power behind parentheses is one of the
    /// function's value, as in `sin(x)^2`, which `sin^2(x)` is too.
    private mutating func call(_ function: Expression.Function, from start: Int) throws(Problem) -> Expression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw problem("a rule nests at most \(Self.deepest) functions") }
        var exponent: Expression?
        if skip("²") { exponent = .number(2) } else if skip("³") { exponent = .number(3) }
        if skip("^") {
            guard let digit = next, digit.isDigit, case let power = try number(), power >= 1 else {
                throw Problem(index: start, message: "write the whole power behind the parentheses, as in \(function.rawValue)(x)^2; the inverses are arcsin, arccos and arctan")
            }
            exponent = .number(power)
        }
        let argument = skip("(") ? try inside(")", bars: false) : try looseArgument(of: function, from: start)
        let value = Expression.call(function, argument)
        return exponent.map { .power(value, $0) } ?? value
    }

    /// `2x` of `sin 2x`, `x^2` of `ln x^2`: numbers, then x or a root, with nothing but powers between them.
    private mutating func looseArgument(of function: Expression.Function, from start: Int) throws(Problem) -> Expression {
        var argument = try power()
        while let next, next == "x" || next == "π" || next == "√" || next == "∛" || next == "(" || startsName("pi") {
            if next == "(", !argument.isConstant {
                throw Problem(index: start, message: "what \(function.rawValue) is of is not clear; put it in parentheses, as in \(function.rawValue)(2x)")
            }
            argument = .product(argument, try power())
        }
        return argument
    }

    private func startsName(_ name: String) -> Bool {
        scalars[index...].starts(with: name.unicodeScalars)
    }

    /// What stands below a root's sign.
    private mutating func rooted() throws(Problem) -> Expression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw problem("a rule nests at most \(Self.deepest) functions") }
        return skip("(") ? try inside(")", bars: false) : try power()
    }
}
