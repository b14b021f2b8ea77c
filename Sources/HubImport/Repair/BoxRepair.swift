/// Boxes to tick become the sign that pages have for one: `☐`. A white square with no words after it, as in `□ + 3 = 7`,
/// is none.
struct BoxRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        for index in manuscript.blocks.indices where manuscript.blocks[index].isParagraph || manuscript.blocks[index].isItem {
            let text = manuscript.blocks[index].text
            guard Self.begins(text), text.contains(Self.square) else { continue }
            manuscript.blocks[index].text = text.replacing(/□(?=\s+\p{L})/, with: "☐")
            manuscript.blocks[index].changes.append("wrote a white square as a box to tick: \(text.beginning.quoted)")
        }
    }

    private static let square: Character = "□"

    /// Whether a line begins with a box and what it stands for.
    static func begins(_ line: String) -> Bool {
        guard let first = line.first, first == square || first == "☐" else { return false }
        let rest = line.dropFirst()
        return rest.first?.isWhitespace ?? false && rest.first { !$0.isWhitespace }?.isLetter ?? false
    }
}
