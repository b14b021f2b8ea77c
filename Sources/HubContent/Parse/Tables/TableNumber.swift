import SourceText

/// A number as tables write it: `1,234`, `−3`, `$2.50`, `12*`.
struct TableNumber: Hashable, Sendable {
    /// In units of the last decimal.
    private(set) var value: Int
    private(set) var decimals: Int
    /// Whether commas part its thousands.
    private(set) var isGrouped = false
    /// What parts its decimals.
    private(set) var mark = "."

    init?(_ text: String) {
        var rest = Substring(text.trimmed)
        // What points to a note below the table.
        while let last = rest.last, "*†‡§".contains(last) { rest.removeLast() }
        let isNegative = rest.first.map { "-−–".contains($0) } ?? false
        if isNegative { rest.removeFirst() }
        if let first = rest.first, "$€£".contains(first) { rest = rest.dropFirst().drop { $0 == " " } }
        let groups = rest.split(omittingEmptySubsequences: false) { ", \u{A0}\u{2009}\u{202F}".contains($0) }
        if groups.count > 1, Self.areThousands(groups) {
            isGrouped = rest.contains(",")
            rest = Substring(groups.joined())
        }
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
            rest.utf8.count <= 16, let number = Int(parts.joined())
        else { return nil }
        value = isNegative ? -number : number
        decimals = parts.count == 2 ? parts[1].count : 0
        if rest.contains(",") { mark = "," }
    }

    /// The value in units of another decimal; `nil` where that is too large.
    /// - Parameter decimals: as many as it has, or more.
    func value(decimals wanted: Int) -> Int? {
        var value = value
        for _ in decimals..<max(decimals, wanted) {
            let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            guard !isTooLarge else { return nil }
            value = tenfold
        }
        return value
    }

    private static func areThousands(_ groups: [Substring]) -> Bool {
        guard let first = groups.first, (1...3).contains(first.count), first != "0" else { return false }
        return groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    }
}
