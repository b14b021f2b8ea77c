/// Codes of standards that are written one after another, the later ones short: `3.MD.C.5a & b`, `3.OA.A.1, 2 and 3`.
package struct CodeSeries {
    private let catalog: StandardsCatalog
    /// The code that a short one goes on from.
    private var last: WrittenCode?

    package init(_ catalog: StandardsCatalog) {
        self.catalog = catalog
    }

    /// The codes in the next text of the series, short ones with what they leave out. A text that is one code, or is
    /// none and has none, comes back as it stands.
    package mutating func codes(in text: String) -> [String] {
        let whole = completed(text)
        if catalog.read(whole) != .unknown { return [note(whole)] }
        let before = last
        let pieces = Self.pieces(of: text).map { note(completed($0)) }
        guard pieces.contains(where: { catalog.read($0) != .unknown }) else {
            last = before
            return [text]
        }
        return pieces
    }

    private mutating func note(_ code: String) -> String {
        last = CodeWord.all(in: code).flatMap(WrittenCode.init) ?? last
        return code
    }

    /// A text with what it leaves out of the code before it: `b` after `3.MD.C.5a`, `2` after `3.OA.1`, `B` after `3.NF.A`.
    private func completed(_ text: String) -> String {
        guard let last, let words = CodeWord.all(in: text), let first = words.first else { return text }
        let isPart = first.letter != nil && words.dropFirst().allSatisfy { $0.followsDash && $0.letter != nil }
        if last.number != nil, first.number != nil, words.count < 3 || words[1].followsDash { return "\(last.domain).\(text)" }
        if isPart, let number = last.number, last.part != nil { return "\(last.domain).\(number).\(text)" }
        if words.count == 1, isPart, last.number == nil, last.cluster != nil { return "\(last.domain).\(text)" }
        return text
    }

    private static func pieces(of text: String) -> [String] {
        text.split { ",;&/+".contains($0) }.flatMap { part in
            part.split(separator: " ").split { joints.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
        }
    }

    private static let joints: Set<String> = ["and", "y"]
}
