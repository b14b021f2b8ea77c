import TestSupport

/// Breaks good texts in ways that the same seed repeats: the one source of broken input for everything that reads.
struct Mutator {
    private let corpus: [[UInt8]]
    private var random: Seeded

    /// What means something to one reader or another, and what means nothing to any.
    private static let scraps: [[UInt8]] = [
        "\n", "\n\n", "\r", "\r\n", "\t", " ", "    ", "---\n", "- ", "> ", "1. ", "# ", "| ", "|-|\n", "|", "*", "**", "_", "~", "~~", "`", "```\n", "$", "$$",
        "[", "]", "](", ")", "[[", "]]", "![", "[^1]", "[^1]: ", "<", ">", "<!--", "-->", "<?", "<!A ", "<![CDATA[", "<b>", "</b>", "<script>", "&", "&amp;",
        "&#0;", "&#x1F600;", "\\", "\"", "'", "{", "}", "{{", "}}", "{{{", "{{#a}}", "{{/a}}", "{{^a}}", "{{>", "{{=", ": ", ":", "#", "!", "@", "%", "?", "=",
        "www.", "http://", "javascript:", "a@b.c", "é", "e\u{301}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{E000}", "\u{E000}0\u{E001}", "\u{FFFC}", "👩‍👩‍👧",
        "\\frac", "\\left(", "\\right)", "\\begin{cases}", "\\end{cases}", "\\text{", "\\\\", "^", "\\def\\x", "#1", "0", "-1", "1/3", "999999999999", "9223372036854775807", "-9223372036854775808", "0.000001",
        "(Ball, 2015)", "(", "; ", "et al.", "2019", "n.d.", "https://doi.org/10.1/x", "____", "☐", "- [ ] ", "Table 3. ", "Note. ", "IF ", "## Task\n",
        "## References\n", "title: ", "kind: rubric\n", "grades: [", "draft: ", "|>", "&x", "*x", "!t", ",", "3.NF.A.1", "-–", "=1+1",
    ].map { Array($0.utf8) } + [[0], [0x80], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFF], [0x1B, 0x5B]]

    /// - Parameters:
    ///   - corpus: what is broken; at least one text.
    ///   - seed: the same seed gives the same texts.
    init(_ corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus
        random = Seeded(seed)
    }

    /// The next broken text: mostly short; one in some is one thing very many times.
    mutating func next() -> [UInt8] {
        var text = choose(corpus)
        for _ in 0...number(upTo: 5) { change(&text) }
        if number(upTo: 60) == 0 { repeatThings(in: &text) }
        return text
    }

    private mutating func change(_ text: inout [UInt8]) {
        let place = number(upTo: text.count)
        let end = min(text.count, place + number(upTo: number(upTo: 3) == 0 ? 200 : 8))
        switch number(upTo: 7) {
        case 0, 1: text.insert(contentsOf: choose(Self.scraps), at: place)
        case 2: text.replaceSubrange(place..<end, with: choose(Self.scraps))
        case 3: text.removeSubrange(place..<end)
        case 4: text.insert(contentsOf: text[place..<end], at: number(upTo: text.count))
        case 5 where place < text.count: text[place] = UInt8(truncatingIfNeeded: random.next())
        case 6:
            let other = choose(corpus)
            let from = number(upTo: other.count)
            text.replaceSubrange(place..<end, with: other[from..<min(other.count, from + number(upTo: 80))])
        default: text.removeSubrange(end...)
        }
    }

    private mutating func repeatThings(in text: inout [UInt8]) {
        let unit = (0...number(upTo: 2)).flatMap { _ in choose(Self.scraps) }
        let count = 20_000 / max(1, unit.count)
        text.insert(contentsOf: repeatElement(unit, count: count).joined(), at: number(upTo: text.count))
    }

    private mutating func number(upTo most: Int) -> Int { Int.random(in: 0...most, using: &random) }

    private mutating func choose(_ texts: [[UInt8]]) -> [UInt8] { texts[number(upTo: texts.count - 1)] }
}
