/// How often each stem stands on one page, and where; and which words stand side by side on all pages so far.
struct Tally {
    private(set) var bigrams: [BigramTable.Place] = []
    private var counts: [Count] = []
    /// The stems with a count.
    private var touched: [Int32] = []
    private var length = 0
    private var titleLength = 0

    private struct Count {
        var text: UInt16 = 0
        var headings: UInt8 = 0
        var isInTitle = false

        var isNone: Bool { text == 0 && headings == 0 && !isInTitle }
    }

    /// Counts the words of a page; `drain` comes after it.
    /// - Parameters:
    ///   - meanings: by the words' numbers.
    ///   - stems: how many there are by now.
    ///   - page: counted from the first of the part.
    mutating func count(_ words: PageWords, meanings: [Lexicon.Meaning], stems: Int, page: UInt16) {
        if counts.count < stems { counts += repeatElement(Count(), count: stems - counts.count) }
        for (kind, range) in words.texts {
            switch kind {
            case .title: titleLength += range.count
            case .heading: break
            case .text: length += range.count
            }
            var left: UInt32?
            for number in words.numbers[range] {
                let meaning = meanings[Int(number)]
                add(Int(meaning.stem), kind)
                if let left { bigrams.append(BigramTable.Place(left, meaning.hash, page: page)) }
                left = meaning.hash
            }
        }
    }

    private mutating func add(_ stem: Int, _ kind: PageWords.Kind) {
        var count = counts[stem]
        if count.isNone { touched.append(Int32(stem)) }
        switch kind {
        case .title: count.isInTitle = true
        case .heading: if count.headings < .max { count.headings += 1 }
        case .text: if count.text < .max { count.text += 1 }
        }
        counts[stem] = count
    }

    /// Gives each stem of the page with its relevance there, and forgets the page.
    mutating func drain(_ found: (_ stem: Int, _ level: Int) -> Void) {
        let relevance = Relevance(length: length, titleLength: titleLength)
        for stem in touched {
            let count = counts[Int(stem)]
            found(Int(stem), relevance.level(inText: Int(count.text), inHeadings: Int(count.headings), inTitle: count.isInTitle))
            counts[Int(stem)] = Count()
        }
        touched.removeAll(keepingCapacity: true)
        (length, titleLength) = (0, 0)
    }
}
