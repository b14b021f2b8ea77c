#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A rule such as `2x + 1` or `x^2 − 4`.
indirect enum Expression: Hashable, Sendable {
    case number(Double)
    case variable
    case sum(Expression, Expression)
    case difference(Expression, Expression)
    case product(Expression, Expression)
    case quotient(Expression, Expression)
    case power(Expression, Expression)
    case negated(Expression)
    case call(Function, Expression)

    enum Function: String, CaseIterable, Sendable {
        case sqrt, abs, sin, cos, tan, log, ln, exp
    }

    /// Its value for a number; not finite where it has none.
    func value(at x: Double) -> Double {
        switch self {
        case .number(let number): number
        case .variable: x
        case .sum(let a, let b): a.value(at: x) + b.value(at: x)
        case .difference(let a, let b): a.value(at: x) - b.value(at: x)
        case .product(let a, let b): a.value(at: x) * b.value(at: x)
        case .quotient(let a, let b): a.value(at: x) / b.value(at: x)
        case .power(let a, let b): pow(a.value(at: x), b.value(at: x))
        case .negated(let a): -a.value(at: x)
        case .call(let function, let a): Self.apply(function, a.value(at: x))
        }
    }

    private static func apply(_ function: Function, _ x: Double) -> Double {
        switch function {
        case .sqrt: x.squareRoot()
        case .abs: abs(x)
        case .sin: sin(x)
        case .cos: cos(x)
        case .tan: tan(x)
        case .log: log10(x)
        case .ln: log(x)
        case .exp: exp(x)
        }
    }
}
