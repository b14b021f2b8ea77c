import HubContent
import SourceText

/// The mark before an item of a list, as people type it or as a PDF shows it.
struct ListMark: Hashable {
    enum Kind: Hashable {
        case bullet(Character)
        case number(Int, Character)
    }

    let kind: Kind
    /// The words after it.
    let text: String

    init?(_ line: String) {
        guard let first = line.first else { return nil }
        let afterBullet = line.dropFirst()
        if ListBullets.all.contains(first) || "-*+–—".contains(first) && afterBullet.first?.isWhitespace ?? false {
            let words = afterBullet.trimmed
            guard !words.isEmpty, !words.allSatisfy({ $0 == first || $0 == " " }) else { return nil }
            (kind, text) = (.bullet(first), words)
            return
        }
        if first == "o" || first == "§", afterBullet.first == "\t" || afterBullet.hasPrefix("  ") {
            (kind, text) = (.bullet(first), afterBullet.trimmed)
            return
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let number = Int(digits), let mark = rest.first, mark == "." || mark == ")",
            rest.dropFirst().first?.isWhitespace ?? false, !rest.dropFirst().trimmed.isEmpty
        else { return nil }
        (kind, text) = (.number(number, mark), rest.dropFirst().trimmed)
    }
}
