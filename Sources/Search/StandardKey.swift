import SourceText

/// The forms under which a standard's code is found: `3.NF.A.1`, `3.nf.1` and `CCSS.MATH.CONTENT.3.NF.A.1` are one
/// code, which is also found by its cluster and its domain.
struct StandardKey {
    /// The code itself first.
    private(set) var keys: [[UInt8]] = []

    /// - Parameter word: small letters and digits with single dots and hyphens between them.
    /// - Returns: `nil` where that is no code.
    init?(_ word: ArraySlice<UInt8>) {
        var parts = word.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        while let first = parts.first, Self.prefixes.contains(where: { $0.elementsEqual(first) }) { parts.removeFirst() }
        guard parts.count >= 2, parts.allSatisfy({ $0.count <= 4 }) else { return nil }
        guard Self.isGrade(parts[0]), parts[1].count <= 3, parts[1].allSatisfy(\.isLetter) else {
            // A code of another framework: as it is written.
            guard parts.count >= 3, word.contains(where: \.isDigit), word.contains(where: \.isLetter) else { return nil }
            keys = [Self.joined(parts)]
            return
        }
        if parts[0].count == 3 { parts[0] = parts[0].dropFirst(2) }
        // High school's codes end in a number or begin with a domain that there is; else `a-b` is two words.
        guard parts[0].first?.isDigit == true || parts[0].first == UInt8(ascii: "k") || parts.count >= 3 && word.contains(where: \.isDigit)
            || Self.domains.contains(String(decoding: Self.joined(Array(parts[..<2])), as: UTF8.self))
        else { return nil }
        // `3.NF.A.2.A` is `3.NF.A.2a`.
        if parts.count >= 4, let last = parts.last, last.count == 1, last.allSatisfy(\.isLetter), parts[parts.count - 2].last?.isDigit == true {
            parts.removeLast()
            parts[parts.count - 1] = (Array(parts[parts.count - 1]) + last)[...]
        }
        let domain = Array(parts[..<2])
        if parts.count >= 4, parts[2].count == 1, parts[2].allSatisfy(\.isLetter) {
            keys = [Self.joined(domain + parts[3...]), Self.joined(domain + [parts[2]]), Self.joined(domain)]
        } else {
            keys = [Self.joined(parts)]
            if parts.count > 2 { keys.append(Self.joined(domain)) }
        }
    }

    /// The domains of high school.
    private static let domains: Set<String> = [
        "n.rn", "n.q", "n.cn", "n.vm", "a.sse", "a.apr", "a.ced", "a.rei", "f.if", "f.bf", "f.le", "f.tf", "g.co", "g.srt", "g.c", "g.gpe", "g.gmd",
        "g.mg", "s.id", "s.ic", "s.cp", "s.md",
    ]

    private static let prefixes = ["ccss", "math", "content", "practice"].map { Array($0.utf8) }

    /// `k`, `1` … `12`, or a category of high school, `a` or `hsa`.
    private static func isGrade(_ part: ArraySlice<UInt8>) -> Bool {
        if part.count <= 2, part.allSatisfy(\.isDigit) { return true }
        guard let last = part.last, "knafgs".utf8.contains(last) else { return false }
        return part.count == 1 || part.count == 3 && part.starts(with: "hs".utf8)
    }

    private static func joined(_ parts: [ArraySlice<UInt8>]) -> [UInt8] {
        Array(parts.joined(separator: [UInt8(ascii: ".")]))
    }
}
