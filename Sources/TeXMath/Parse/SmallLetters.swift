/// Characters of Unicode that are raised or lowered by themselves, and what they stand for.
enum SmallLetters {
    static let raised = table("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", "0123456789+-=()ni")
    static let lowered = table("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢⱼₖₘ", "0123456789+-=()nijkm")

    private static func table(_ small: String, _ plain: String) -> [Unicode.Scalar: UInt8] {
        Dictionary(zip(small.unicodeScalars, plain.utf8)) { first, _ in first }
    }
}
