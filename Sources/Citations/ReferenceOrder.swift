import SourceText

/// Whether the entries stand in the order of APA 7, sections 9.44 to 9.49.
enum ReferenceOrder {
    /// - Returns: the fewest findings that explain the list, by entry: those that would have to move.
    static func findings(in references: [Reference]) -> [Int: CitationFinding] {
        let keys = references.enumerated().compactMap { Key($1, entry: $0) }
        let inOrder = longestRun(keys)
        guard inOrder.count < keys.count else { return [:] }

        let standing = Set(inOrder.map(\.entry))
        let misplaced = keys.filter { !standing.contains($0.entry) }
        if misplaced.count > max(10, keys.count / 2) { return [misplaced[0].entry: unordered(misplaced[0].entry)] }
        var findings: [Int: CitationFinding] = [:]
        for key in misplaced { findings[key.entry] = finding(key, inOrder, references) }
        return findings
    }
}

private extension ReferenceOrder {
    static func unordered(_ entry: Int) -> CitationFinding {
        CitationFinding(
            .referenceOrder, at: .reference(entry), "the reference list is not in alphabetical order; sort it by authors, then by year")
    }

    static func finding(_ key: Key, _ inOrder: [Key], _ references: [Reference]) -> CitationFinding {
        // The first entry that has to stand after this one.
        var low = 0
        var high = inOrder.count
        while low < high {
            let middle = (low + high) / 2
            if key < inOrder[middle] { high = middle } else { low = middle + 1 }
        }
        let isLate = low < inOrder.count && inOrder[low].entry < key.entry
        let neighbour = isLate ? inOrder[low] : inOrder[max(0, low - 1)]
        let (name, other) = (references[key.entry].label, references[neighbour.entry].label)
        let reason = key.names == neighbour.names ? "one author's works stand earliest first" : "the list is alphabetical"
        let message =
            isLate
            ? "\(name) stands after \(other), but should come before it: \(reason)"
            : "\(name) stands before \(other), which should come first: \(reason)"
        return CitationFinding(.referenceOrder, at: .reference(key.entry), message)
    }

    /// The longest series of entries that stand in order (patience sorting: n log n).
    static func longestRun(_ keys: [Key]) -> [Key] {
        var tails: [Int] = []
        var before = [Int?](repeating: nil, count: keys.count)
        for position in keys.indices {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if keys[position] < keys[tails[middle]] { high = middle } else { low = middle + 1 }
            }
            before[position] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(position) } else { tails[low] = position }
        }
        var run: [Key] = []
        var next = tails.last
        while let position = next {
            run.append(keys[position])
            next = before[position]
        }
        return run.reversed()
    }
}

extension ReferenceOrder {
    /// What an entry is sorted by.
    struct Key: Comparable {
        var entry: Int
        /// Surname and initials of each author in turn, letters alone: nothing stands before something, a single author before the same
        /// with others.
        var names: [String]
        /// No date first, in press last (section 9.46).
        private var year: Int
        private var letter: Character
        /// Empty where a date within the year decides instead. Looked at only where nothing else decides.
        private var title: String

        /// `nil` of what has no place in the alphabet: an entry without a year, or one that begins with a figure, which is sorted as
        /// it is spoken.
        init?(_ reference: Reference, entry: Int) {
            guard let year = reference.year else { return nil }
            self.entry = entry
            title = reference.title
            names = reference.authors.flatMap { [Self.letters($0.name), Self.initials($0)] }
            if names.isEmpty { names = [Self.letters(title)] }
            guard let first = names[0].utf8.first, !first.isDigit else { return nil }
            letter = year.letter ?? " "
            if year.letter != nil || year.detail != nil { title = "" }
            switch year.value {
            case .noDate: self.year = 0
            case .number(let number): self.year = number
            case .inPress: self.year = .max
            }
        }

        static func < (a: Key, b: Key) -> Bool {
            if a.names != b.names { return a.names.lexicographicallyPrecedes(b.names) }
            if a.year != b.year { return a.year < b.year }
            if a.letter != b.letter { return a.letter < b.letter }
            let (title, other) = (letters(a.title), letters(b.title))
            return !title.isEmpty && !other.isEmpty && title < other
        }

        static func == (a: Key, b: Key) -> Bool { !(a < b) && !(b < a) }

        private static func initials(_ author: Author) -> String {
            let initials = NameKey.word(ArraySlice((author.afterSurname ?? "").utf8))
            return initials.utf8.allSatisfy(\.isLetter) ? initials : initials.filter { $0.isLetter }
        }

        /// Without an article and what stands between words.
        private static func letters(_ name: String) -> String {
            var words = NameKey.key(of: name).utf8.split { $0 == .space || $0 == UInt8(ascii: "|") }
            if let first = words.first, words.count > 1, first.elementsEqual("a".utf8) || first.elementsEqual("an".utf8) { words.removeFirst() }
            return String(decoding: words.joined().filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
        }
    }
}
