import TeXMath

/// The MathML of a formula without the frame that all formulas have.
func mathML(_ tex: String, isBlock: Bool = false, decimalCommas: Bool = false) -> String {
    let formula = Formula(Array(tex.utf8), isBlock: isBlock, decimalCommas: decimalCommas)
    guard formula.faults.isEmpty else { return "\(formula.faults.map(\.message))" }
    let text = String(decoding: formula.mathML, as: UTF8.self)
    guard let start = text.firstRange(of: "<semantics><mrow>"), let end = text.firstRange(of: "</mrow><annotation") else {
        return text
    }
    return String(text[start.upperBound..<end.lowerBound])
}

/// The faults of a formula as "offset code message", with " → suggestion".
func faults(_ tex: String, isBlock: Bool = false) -> [String] {
    Formula(Array(tex.utf8), isBlock: isBlock).faults.map { fault in
        "\(fault.offset) \(fault.code) \(fault.message)" + (fault.suggestion.map { " → " + $0 } ?? "")
    }
}
