/// A Standard for Mathematical Practice: MP1 … MP8.
package struct Practice: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1 … 8.
    package let number: Int

    /// - Returns: `nil` where the number is none of 1 … 8.
    package init?(number: Int) {
        guard (1...8).contains(number) else { return nil }
        self.number = number
    }

    /// `MP3`; also `mp 3`, `MP.3`, `SMP 3`, `3` and `CCSS.MATH.PRACTICE.MP3`.
    package init?(_ text: String) {
        var rest = Substring(text.folded)
        for prefix in ["ccss.math.practice.", "smp", "mp"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        rest = rest.drop { $0 == " " || $0 == "." || $0 == "-" }
        guard rest.utf8.count == 1, let number = Int(rest) else { return nil }
        self.init(number: number)
    }

    /// Reads practices: one, several (`MP1 & 3`), or a range (`MP1–MP3`, `MP1 to 3`).
    /// - Returns: them as they are written; `nil` where a part of the text names none, or a range runs backwards.
    static func parse(_ text: String) -> [Practice]? {
        let parts = text.folded.replacing("&", with: " and ").split(separator: " ").split { $0 == "and" || $0 == "y" }
            .map { $0.joined(separator: " ") }
        let practices = parts.map(one)
        return practices.isEmpty || practices.contains(nil) ? nil : practices.flatMap { $0 ?? [] }
    }

    private static func one(_ text: String) -> [Practice]? {
        if let practice = Practice(text) { return [practice] }
        guard let ends = RangeWords.ends(of: text.folded), let first = Practice(ends.first), let last = Practice(ends.last), first < last
        else { return nil }
        return Array(all[first.number - 1..<last.number])
    }

    package var description: String { "MP\(number)" }

    package static func < (left: Practice, right: Practice) -> Bool { left.number < right.number }

    package static let all = (1...8).compactMap { Practice(number: $0) }

    static let allowed = "MP1 to MP8"
}
