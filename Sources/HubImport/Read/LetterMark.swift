/// The letter before a part of a question: "a)", "(b)" or "c.".
struct LetterMark: Hashable {
    private let letter: UInt8
    private let signs: String

    init?(_ line: String) {
        let mark = line.prefix { $0 != " " && $0 != "\t" }
        let letters = mark.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
        let signs = mark.filter { !$0.isLetter }
        guard mark.utf8.count == letters.count + signs.utf8.count, letters.count == 1, [")", "()", "."].contains(signs), line.count > mark.count + 1
        else { return nil }
        (letter, self.signs) = (letters[0], signs)
    }

    func isFollowed(by next: LetterMark?) -> Bool { next.map { $0.signs == signs && $0.letter == letter + 1 } ?? false }
}
