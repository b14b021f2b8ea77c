/// A run of letters or of digits in a code.
struct CodeWord: Equatable {
    enum Content: Equatable {
        /// In upper case.
        case letters(String)
        case number(Int)
    }

    var content: Content
    /// Whether a dash of any kind stands before it.
    var followsDash: Bool

    var letters: String? { if case .letters(let letters) = content { letters } else { nil } }
    var number: Int? { if case .number(let number) = content { number } else { nil } }
    var text: String {
        switch content {
        case .letters(let letters): letters
        case .number(let number): String(number)
        }
    }
    /// Its one letter.
    var letter: Character? { letters?.count == 1 ? letters?.first : nil }

    /// What publishers write before a code: `CCSS.MATH.CONTENT.`, `CCSS-M`.
    private static let prefixes: Set<String> = ["CCSS", "CCSSM", "MATH", "CONTENT", "PRACTICE"]
    /// In characters: no code is nearly as long.
    private static let limit = 80

    /// Takes a code apart at points, dashes, spaces and between letters and digits.
    /// - Returns: `nil` where the text has anything else in it. Prefixes are left out.
    static func all(in text: String) -> [CodeWord]? {
        guard text.utf8.count <= limit else { return nil }
        var words: [CodeWord] = []
        var followsDash = false
        var isOpen = false
        for scalar in text.unicodeScalars {
            switch scalar {
            // "3.NF.3(a)", and the "(+)" and "★" that the Common Core sets behind some of high school.
            case "(", ")", "+", "★", "*": isOpen = false
            case "a"..."z", "A"..."Z":
                let letter = String(scalar).uppercased()
                if isOpen, let before = words.last?.letters {
                    words[words.count - 1].content = .letters(before + letter)
                } else {
                    words.append(CodeWord(content: .letters(letter), followsDash: followsDash))
                }
                (isOpen, followsDash) = (true, false)
            case "0"..."9":
                let digit = Int(scalar.value - 48)
                if isOpen, let before = words.last?.number {
                    guard before < 100 else { return nil }
                    words[words.count - 1].content = .number(before * 10 + digit)
                } else {
                    words.append(CodeWord(content: .number(digit), followsDash: followsDash))
                }
                (isOpen, followsDash) = (true, false)
            case "-", "\u{2010}"..."\u{2015}", "\u{2212}": (isOpen, followsDash) = (false, true)
            case ".", " ", "\u{A0}", "\t", "_": isOpen = false
            default: return nil
            }
        }
        return withoutPrefixes(words)
    }

    private static func withoutPrefixes(_ words: [CodeWord]) -> [CodeWord] {
        var rest = words[...]
        while let letters = rest.first?.letters, prefixes.contains(letters) {
            rest.removeFirst()
            if letters == "CCSS", rest.first?.letters == "M" { rest.removeFirst() }
        }
        return Array(rest)
    }
}
