import TeXMath

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

// Converts formulas of the size that lessons have, on one core, and says how long that took.
//
//     bench-formulas COUNT          measures
//     bench-formulas COUNT --list   prints the formulas, one a line, for another converter to take

/// The next number below a bound, the same for every run.
func next(_ state: inout UInt64, below bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
}

/// Fractions, equations, roots, products, functions and pairs, by turns.
func formula(_ index: Int, _ state: inout UInt64) -> String {
    func number() -> String { String(next(&state, below: 97) + 2) }
    return switch index % 6 {
    case 0: "\\frac{\(number())}{\(number())} + \\frac{\(number())}{\(number())}"
    case 1: "\(number())x + \(number()) = \(number()) - \(number())x"
    case 2: "\\sqrt{\(number())^2 + \(number())^2} \\le \(number()) + \(number())"
    case 3: "\(number()) \\times \(number()) = \(number()) + \(number())"
    case 4: "y = \(number())x^2 - \(number())x + \(number()) \\div \(number())"
    default: "\\left(\(number()), \(number())\\right) \\to \\left(\(number()), \(number())\\right)"
    }
}

guard CommandLine.arguments.count > 1, let count = Int(CommandLine.arguments[1]), count > 0 else {
    print("usage: bench-formulas COUNT [--list]")
    exit(2)
}
var state: UInt64 = 7
let formulas = (0..<count).map { formula($0, &state) }
if CommandLine.arguments.contains("--list") {
    for formula in formulas { print(formula) }
    exit(0)
}
let sources = formulas.map { Array($0.utf8) }
var written = 0
var faults = 0
let time = ContinuousClock().measure {
    for source in sources {
        let formula = Formula(source, isBlock: false)
        written += formula.mathML.count
        faults += formula.faults.count
    }
}
let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
print("\(seconds) \(written) \(faults)")
