/// A grade of school, in the order that children pass through them.
package enum Grade: Hashable, Comparable, Sendable {
    case preKindergarten
    case kindergarten
    /// 1 … 12.
    case numbered(Int)
    /// High school as a whole: what belongs to no single grade of it.
    case highSchool

    package static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .preKindergarten: -1
        case .kindergarten: 0
        case .numbered(let number): number
        case .highSchool: 13
        }
    }
}

extension Grade: CustomStringConvertible {
    /// `PK`, `K`, `1` … `12`, `HS`.
    package var description: String {
        switch self {
        case .preKindergarten: "PK"
        case .kindergarten: "K"
        case .numbered(let number): String(number)
        case .highSchool: "HS"
        }
    }
}

extension Grade {
    static let allowed = "PK, K, 1 to 12, HS, or a range such as 3-5"

    /// The grades that a text names: `3`, `Grade 4`, `4th`, `K–2`, `grades 3 to 5`, `Kindergarten`.
    /// - Returns: them in order; `nil` where the text names none, or a range runs backwards.
    package static func parse(_ text: String) -> [Grade]? {
        // As catalogs have it, for every standard.
        if let grade = described[text] { return [grade] }
        let text = text.folded
        guard !text.hasPrefix("-"), !text.hasSuffix("-") else { return nil }
        var words = text.foldedWords(separatingDashes: true)
        words.removeAll { labels.contains($0) }
        if words == ["pre", "k"] || words == ["pre", "kindergarten"] { return [.preKindergarten] }
        if words.starts(with: ["pre", "k"]) { words.replaceSubrange(0..<2, with: ["pk"]) }
        if words == ["high", "school"] { return [.highSchool] }
        switch words.count {
        case 1: return one(words[0]).map { [$0] }
        case 2: return range(words[0], words[1])
        case 3 where RangeWords.all.contains(words[1]): return range(words[0], words[2])
        default: return nil
        }
    }

    private static let described: [String: Grade] = {
        let all = [Grade.preKindergarten, .kindergarten, .highSchool] + (1...12).map(Grade.numbered)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.description, $0) })
    }()

    private static let labels: Set<String> = ["grade", "grades", "grado", "grados", "gr", "gr.", "year"]

    private static func range(_ first: String, _ last: String) -> [Grade]? {
        guard let first = one(first), let last = one(last), first < last, last != .highSchool else { return nil }
        return (first.rank...last.rank).map { rank in
            switch rank {
            case -1: .preKindergarten
            case 0: .kindergarten
            default: .numbered(rank)
            }
        }
    }

    private static func one(_ word: String) -> Grade? {
        switch word {
        case "pk", "prek", "p", "preschool": return .preKindergarten
        case "k", "kindergarten", "kinder": return .kindergarten
        case "hs": return .highSchool
        default: break
        }
        var digits = Substring(word)
        for ending in ["st", "nd", "rd", "th", ".º", "º", "°", "o"] where digits.hasSuffix(ending) {
            digits = digits.dropLast(ending.count)
            break
        }
        guard digits.utf8.count <= 2, let number = Int(digits), (1...12).contains(number), digits.first != "+"
        else { return nil }
        return .numbered(number)
    }
}
