import SourceText

extension StandardsCatalog {
    /// What an author's code names.
    package enum Reading: Hashable, Sendable {
        /// Entries by index: one, or the several of a range.
        case entries([Int])
        /// Standards for Mathematical Practice by number, 1 … 8.
        case practices([Int])
        /// Nothing that there is.
        case unknown
    }

    /// Finds what a code names, in whichever form it is written: `3.NF.A.1`, `3.nf.1`, `CCSS.MATH.CONTENT.3.NF.A.1`,
    /// `A-SSE.1`, a cluster, a domain, a range such as `3.NF.A.1–3`, a practice such as `MP.1`, or a code of
    /// standards.csv as it stands there.
    package func read(_ text: String) -> Reading {
        if let index = index(of: StandardCode(text)) { return .entries([index]) }
        guard let words = CodeWord.all(in: text) else { return .unknown }
        if let practices = Self.practices(words, isPrefixed: text.lowercased().contains("practice")) {
            return .practices(practices)
        }
        guard let code = WrittenCode(words) else { return .unknown }
        let found = indices(of: code)
        return found.isEmpty ? .unknown : .entries(found)
    }

    /// `MP1`, `SMP 1`, `MP.1–3`; the number alone where the text has said that it is a practice.
    private static func practices(_ words: [CodeWord], isPrefixed: Bool) -> [Int]? {
        var rest = words[...]
        if let letters = rest.first?.letters, letters == "MP" || letters == "SMP" {
            rest.removeFirst()
        } else if !isPrefixed {
            return nil
        }
        let numbers = rest.compactMap(\.number)
        guard numbers.count == rest.count, numbers.allSatisfy((1...8).contains), let first = numbers.first else { return nil }
        if numbers.count == 1 { return [first] }
        guard numbers.count == 2, rest.last?.followsDash == true, first < numbers[1] else { return nil }
        return Array(first...numbers[1])
    }

    /// The entries that a code names; none where it, or anything in its range, does not exist.
    private func indices(of code: WrittenCode) -> [Int] {
        guard let number = code.number else {
            return index(of: StandardCode(code.text)).map { [$0] } ?? []
        }
        guard let first = index(ofNumber: number, inDomain: code.domain), isIn(code.cluster, first) else { return [] }
        switch (code.part, code.end) {
        case (nil, nil):
            return [first]
        case (nil, .number(let last, let cluster)):
            guard last > number else { return [] }
            let range = (number...last).compactMap { index(ofNumber: $0, inDomain: code.domain) }
            guard range.count == last - number + 1, isIn(cluster ?? code.cluster, range[range.count - 1]) else { return [] }
            return range
        case (let part?, nil):
            return self.part(part, of: first).map { [$0] } ?? []
        case (let part?, .part(let last)):
            guard let from = self.part(part, of: first), let to = self.part(last, of: first), from < to else { return [] }
            return Array(from...to)
        case (nil, .part), (_?, .number):
            return []
        }
    }

    /// Whether a standard is in the cluster of that letter; in any where none is given.
    private func isIn(_ cluster: Character?, _ standard: Int) -> Bool {
        guard let cluster, let parent = entries[standard].parent else { return true }
        return entries[parent].code.text.last == cluster
    }

    private func part(_ letter: Character, of standard: Int) -> Int? {
        children[standard].first { entries[$0].code.text.last == letter }
    }
}

extension StandardsCatalog {
    /// The code most likely meant by one that names nothing: the same number under another cluster's letter, the nearest
    /// number of the domain, or else what is written most alike, for which every code is compared.
    package func nearest(to text: String) -> String? {
        guard let words = CodeWord.all(in: text), let code = WrittenCode(words) else { return mostAlike(text) }
        guard let domain = index(of: StandardCode(code.domain)) else { return mostAlike(code.text) }
        guard let number = code.number else {
            return nearestName(to: code.text, among: children[domain].map { entries[$0].code.text })
        }
        if let same = index(ofNumber: number, inDomain: code.domain) {
            let part = code.part.flatMap { self.part($0, of: same) }
            return entries[part ?? same].code.text
        }
        let numbers = standards(in: domain)
        return (number > numbers.count ? numbers.last : numbers.first).map { entries[$0].code.text }
    }

    /// The code that one which names nothing is but for the letter of its cluster; `nil` where it is not.
    package func inAnotherCluster(_ text: String) -> String? {
        guard let words = CodeWord.all(in: text), var code = WrittenCode(words), code.number != nil, code.cluster != nil else {
            return nil
        }
        code.cluster = nil
        let found = indices(of: code)
        return found.count == 1 ? entries[found[0]].code.text : nil
    }

    private func mostAlike(_ text: String) -> String? {
        let written = CodeWord.all(in: text)?.map(\.text).joined(separator: ".")
        return nearestName(to: written ?? text, among: entries.lazy.map(\.code.text))
    }
}
