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
    private(set) var bigrams = BigramTable()

    /// For each language, a word with its accents to what is known of it.
    private var known = Stemmer.allCases.map { _ in WordTable() }
    private var meaningOfKnown = Stemmer.allCases.map { _ in [Meaning]() }
    private var tally = Tally()

    /// Counts the words of pages.
    /// - Parameters:
    ///   - pages: their numbers in the index.
    ///   - read: gives a page by its number.
    package init(_ pages: Range<Int>, read: (Int) -> SearchPage) {
        var scanner = WordScanner()
        for page in pages { add(read(page), number: page, &scanner) }
        known = []
        meaningOfKnown = []
        tally = Tally()
    }

    private struct Meaning {
        var stem: Int
        /// Of the word without accents.
        var hash: UInt32
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
        scan(page.title.utf8, of: number, stemmer, &scanner) { tally, stem in
            tally.title[stem] = true
            tally.titleLength += 1
        }
        for keyword in page.keywords { addHeading(keyword, of: number, stemmer, &scanner) }
        var size = page.title.utf8.count + page.address.utf8.count
        for section in page.sections {
            addHeading(section.heading, of: number, stemmer, &scanner)
            size += section.text.count + section.heading.utf8.count
            scan(section.text, of: number, stemmer, &scanner) { tally, stem in
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

    private mutating func addHeading(_ heading: String, of page: Int, _ stemmer: Stemmer, _ scanner: inout WordScanner) {
        scan(heading.utf8, of: page, stemmer, &scanner) { tally, stem in
            if tally.headings[stem] < 255 { tally.headings[stem] += 1 }
        }
    }

    /// Counts the words of one text, and which stand side by side there.
    private mutating func scan(
        _ text: some Collection<UInt8>, of page: Int, _ stemmer: Stemmer, _ scanner: inout WordScanner,
        count: (inout Tally, _ stem: Int) -> Void
    ) {
        var left: UInt32?
        scanner.scan(text) { word in
            let meaning = meaning(of: word, stemmer)
            tally.touch(meaning.stem)
            count(&tally, meaning.stem)
            if let left { bigrams.add(left, meaning.hash, page: page) }
            left = meaning.hash
        }
    }

    /// A word is stemmed when it is first met.
    private mutating func meaning(of word: UnsafeBufferPointer<UInt8>, _ stemmer: Stemmer) -> Meaning {
        let (number, isNew) = known[stemmer.rawValue].number(of: word)
        guard isNew else { return meaningOfKnown[stemmer.rawValue][number] }
        let form = folded(word)
        let meaning = Meaning(stem: stems.number(of: stemmer.stem(of: word)), hash: BigramTable.hash(of: form))
        meaningOfKnown[stemmer.rawValue].append(meaning)
        pairs.append((forms.number(of: form), meaning.stem))
        if meaning.stem == postings.count { postings.append([]) }
        tally.makeRoom(for: meaning.stem)
        return meaning
    }
}
