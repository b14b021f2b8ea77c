/// The words of some pages, counted: parts are made in parallel and joined to an index.
package struct IndexPart: Sendable {
    /// Words as they are written, in small letters without accents.
    private(set) var forms = WordTable()
    private(set) var stems = WordTable()
    /// Which form has which stem; a form has several where languages differ.
    private(set) var pairs: [(form: Int, stem: Int)] = []
    /// For each stem, page by page, `page * 16 + level`.
    private(set) var postings: [[UInt32]] = []
    /// For each page, about how many bytes its texts take.
    private(set) var sizes: [Int] = []
    /// For each page, its kind and grades, as one name.
    private(set) var facets: [String] = []

    /// For each language, a word with its accents to its stem.
    private var known = Stemmer.allCases.map { _ in WordTable() }
    private var stemOfKnown = Stemmer.allCases.map { _ in [Int]() }
    private var tally = Tally()

    /// Counts the words of pages.
    /// - Parameters:
    ///   - pages: their numbers in the index.
    ///   - read: gives a page by its number.
    package init(_ pages: Range<Int>, read: (Int) -> SearchPage) {
        var scanner = WordScanner()
        for page in pages { add(read(page), number: page, &scanner) }
        known = []
        tally = Tally()
    }
}

/// How often each stem stands on one page, and where.
private struct Tally {
    var text: [UInt16] = []
    var headings: [UInt8] = []
    var title: [Bool] = []
    /// The stems with a count.
    var touched: [Int] = []
    var length = 0
    var titleLength = 0

    mutating func clear() {
        for stem in touched { (text[stem], headings[stem], title[stem]) = (0, 0, false) }
        touched.removeAll(keepingCapacity: true)
        (length, titleLength) = (0, 0)
    }

    mutating func makeRoom(for stem: Int) {
        guard stem >= text.count else { return }
        text.append(0)
        headings.append(0)
        title.append(false)
    }

    mutating func touch(_ stem: Int) {
        if text[stem] == 0, headings[stem] == 0, !title[stem] { touched.append(stem) }
    }
}

extension IndexPart {
    private mutating func add(_ page: SearchPage, number: Int, _ scanner: inout WordScanner) {
        let stemmer = Stemmer(language: page.language)
        scanner.scan(page.title.utf8) { word in
            let stem = stem(of: word, stemmer)
            tally.touch(stem)
            tally.title[stem] = true
            tally.titleLength += 1
        }
        for keyword in page.keywords { addHeading(keyword, stemmer, &scanner) }
        var size = page.title.utf8.count + page.address.utf8.count
        for section in page.sections {
            addHeading(section.heading, stemmer, &scanner)
            size += section.text.count + section.heading.utf8.count
            scanner.scan(section.text) { word in
                let stem = stem(of: word, stemmer)
                tally.touch(stem)
                tally.text[stem] &+= 1
                tally.length += 1
            }
        }
        sizes.append(size)
        facets.append(([page.kind] + page.grades).joined(separator: " "))
        let relevance = Relevance(length: tally.length, titleLength: tally.titleLength)
        for stem in tally.touched {
            let level = relevance.level(
                inText: Int(tally.text[stem]), inHeadings: Int(tally.headings[stem]), inTitle: tally.title[stem])
            postings[stem].append(UInt32(number << 4 | level))
        }
        tally.clear()
    }

    private mutating func addHeading(_ heading: String, _ stemmer: Stemmer, _ scanner: inout WordScanner) {
        scanner.scan(heading.utf8) { word in
            let stem = stem(of: word, stemmer)
            tally.touch(stem)
            if tally.headings[stem] < 255 { tally.headings[stem] += 1 }
        }
    }

    /// The number of a word's stem; a word is stemmed when it is first met.
    private mutating func stem(of word: UnsafeBufferPointer<UInt8>, _ stemmer: Stemmer) -> Int {
        let (number, isNew) = known[stemmer.rawValue].number(of: word)
        guard isNew else { return stemOfKnown[stemmer.rawValue][number] }
        let stem = stems.number(of: stemmer.stem(of: word))
        stemOfKnown[stemmer.rawValue].append(stem)
        pairs.append((forms.number(of: folded(word)), stem))
        if stem == postings.count { postings.append([]) }
        tally.makeRoom(for: stem)
        return stem
    }
}
