@testable import Drawings

/// What a block gets to hear: `line:column: message`.
func faults(_ kind: DrawingKind, _ text: String) -> [String] {
    let (drawing, faults) = kind.read(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return faults.isEmpty && drawing == nil ? ["no drawing and no fault"] : faults.map { "\($0.line):\($0.column): \($0.message)" }
}
