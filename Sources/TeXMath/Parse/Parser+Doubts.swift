/// What TeX takes in another way than who writes it most likely meant; it is read as TeX reads it.
extension Parser {
    /// `x^10`, `e^-x`, `2^(x+1)`: a script without braces is one character.
    /// - Parameter start: of its `^` or `_`; the token is the script.
    mutating func doubtScript(from start: Int) {
        guard case .byte(let byte) = token.kind else { return }
        let offset = token.range.lowerBound
        let script: [UInt8]
        switch byte {
        case _ where byte.isDigit:
            let digits = run(from: offset) { $0.isDigit }
            // Nobody raises to the first power: `x^1/2` is a root.
            let below = digits == Array("1".utf8) && lexer.byte(at: offset + 1) == UInt8(ascii: "/") ? run(from: offset + 2) { $0.isDigit } : []
            script = below.isEmpty ? digits : digits + Array("/".utf8) + below
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            // A sign alone is a limit from one side, or a charge.
            script = [byte] + run(from: offset + 1) { $0.isDigit || $0.isLetter }
        case UInt8(ascii: "("): script = run(from: offset) { $0 != UInt8(ascii: ")") } + [UInt8(ascii: ")")]
        default: return
        }
        guard script.count > 1, source[offset...].starts(with: script) else { return }
        let (sign, written) = (text(start..<start + 1), String(decoding: script, as: UTF8.self))
        doubt(
            at: start, "only the \(Character(Unicode.Scalar(byte))) of \(sign)\(written) is \(sign == "^" ? "raised" : "lowered"); write \(sign){\(written)}",
            suggestion: "\(sign){\(written)}")
    }

    /// `sqrt(2)`, `theta`, `x >= 2`: names and signs of other programs, which TeX takes letter by letter.
    mutating func doubtLetters() {
        let offset = token.range.lowerBound
        guard let next = lexer.byte(at: offset + 1), let byte = lexer.byte(at: offset) else { return }
        if byte.isLetter, next.isLetter {
            guard offset == 0 || lexer.byte(at: offset - 1)?.isLetter == false else { return }
            let name = String(decoding: run(from: offset) { $0.isLetter }, as: UTF8.self)
            guard let command = Self.plainNames[name] else { return }
            doubt(at: offset, "\(name) is letters here, and no \(command); write \(command)", suggestion: command)
        } else if let sign = Self.plainSigns.first(where: { source[offset...].starts(with: $0.sign.utf8) }) {
            doubt(at: offset, "\(sign.sign) is two signs here; write \(sign.command)", suggestion: sign.command)
        }
    }

    private mutating func doubt(at offset: Int, _ message: String, suggestion: String) {
        guard doubts.count < 3 else { return }
        doubts.append(TeXFault(.doubtful, at: offset, message, suggestion: suggestion))
    }

    private func run(from start: Int, _ passes: (UInt8) -> Bool) -> [UInt8] {
        Array(source[min(start, source.count)...].prefix(40).prefix(while: passes))
    }

    private static let plainSigns = [(sign: ">=", command: "\\ge"), (sign: "<=", command: "\\le"), (sign: "->", command: "\\to")]

    private static let plainNames: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "sqrt", "frac", "theta", "alpha", "beta", "gamma", "delta", "Delta", "lambda", "sigma", "omega", "pi", "sin", "cos", "tan", "log", "ln", "lim",
            "infty", "times", "cdot", "div", "leq", "geq", "neq",
        ].map { ($0, "\\" + $0) } + [("infinity", "\\infty"), ("sen", "\\sen")])
}
