/// How often each stem stands on one page, and where; and which words stand side by side on all pages of a block.
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

        mutating func add(_ kind: PageWords.Kind) {
            switch kind {
            case .title: isInTitle = true
            case .heading: if headings < .max { headings += 1 }
            case .text: if text < .max { text += 1 }
            }
        }
    }

    /// Counts the words of a page; `drain` comes after it.
    /// - Parameters:
    ///   - meanings: by the words' numbers.
    ///   - stems: how many there are by now.
    ///   - page: counted from the first of the block.
    mutating func count(_ words: PageWords, meanings: [Lexicon.Meaning], stems: Int, page: UInt16) {
        if counts.count < stems { counts += repeatElement(Count(), count: stems - counts.count) }
        for (kind, range) in words.texts {
            switch kind {
            case .title: titleLength += range.count
            case .heading: break
            case .text: length += range.count
            }
            let numbers = words.numbers[range]
            counts.withUnsafeMutableBufferPointer { counts in
                for number in numbers {
                    let stem = meanings[Int(number)].stem
                    if counts[Int(stem)].isNone { touched.append(stem) }
                    counts[Int(stem)].add(kind)
                }
            }
            meanings.withUnsafeBufferPointer { meanings in
                var left: UInt32?
                for number in numbers {
                    let right = meanings[Int(number)].hash
                    if let left { bigrams.append(BigramTable.Place(left, right, page: page)) }
                    left = right
                }
            }
        }
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

    /// Ends a block of pages.
    mutating func forgetBigrams() { bigrams.removeAll(keepingCapacity: true) }
}
