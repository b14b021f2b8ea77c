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
        case sqrt, cbrt, abs, sin, cos, tan, arcsin, arccos, arctan, log, ln, exp
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
        case .power(let a, let b): Self.power(a.value(at: x), b, b.value(at: x))
        case .negated(let a): -a.value(at: x)
        case .call(let function, let a): Self.apply(function, a.value(at: x))
        }
    }

    /// A power; of a number below 0 also where the exponent is a fraction with an odd denominator, as in `x^(1/3)`.
    private static func power(_ base: Double, _ exponent: Expression, _ value: Double) -> Double {
        guard base < 0, case .quotient(let top, let bottom) = exponent, case .number(let root) = bottom, abs(root.remainder(dividingBy: 2)) == 1,
            case let times = value * root, times == times.rounded(), top.isConstant
        else { return pow(base, value) }
        return times.remainder(dividingBy: 2) == 0 ? pow(-base, value) : -pow(-base, value)
    }

    private static func apply(_ function: Function, _ x: Double) -> Double {
        switch function {
        case .sqrt: x.squareRoot()
        case .cbrt: x < 0 ? -pow(-x, 1 / 3) : pow(x, 1 / 3)
        case .abs: abs(x)
        case .sin: sin(x)
        case .cos: cos(x)
        case .tan: tan(x)
        case .arcsin: asin(x)
        case .arccos: acos(x)
        case .arctan: atan(x)
        case .log: log10(x)
        case .ln: log(x)
        case .exp: exp(x)
        }
    }
}
