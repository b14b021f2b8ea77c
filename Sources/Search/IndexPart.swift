/// The words of some pages, counted: parts are made in parallel and joined to an index.
package struct IndexPart: Sendable {
    /// Words as they are written, in small letters without accents.
    private(set) var forms = WordTable()
    private(set) var stems = WordTable()
    /// Which form has which stem; a form has several where languages differ.
    private(set) var pairs: [(form: Int, stem: Int)] = []
    private(set) var postings = Postings()
    /// For each page, about how many bytes its texts take.
    private(set) var sizes: [Int] = []
    /// For each page, its kind and grades, as one name.
    private(set) var facets: [String] = []
    private(set) var bigrams = BigramTable()

    /// Counts the words of pages.
    /// - Parameters:
    ///   - pages: their numbers in the index, at most 65,536.
    ///   - read: gives a page by its number.
    package init(_ pages: Range<Int>, read: (Int) -> SearchPage) {
        var lexicons = Stemmer.allCases.map { _ in Lexicon() }
        var words = PageWords()
        var tally = Tally()
        var found: [Postings.Found] = []
        for number in pages {
            let page = read(number)
            let stemmer = Stemmer(language: page.language)
            // Taken out while it is used, so that no word pays for a look whether somebody else holds it too.
            var lexicon = Lexicon()
            swap(&lexicon, &lexicons[stemmer.rawValue])
            words.read(page) { word in
                let (known, isNew) = lexicon.words.number(of: word)
                if isNew { lexicon.meanings.append(meaning(of: word, stemmer)) }
                return known
            }
            tally.count(words, meanings: lexicon.meanings, stems: stems.count, page: UInt16(number - pages.lowerBound))
            swap(&lexicon, &lexicons[stemmer.rawValue])
            tally.drain { stem, level in found.append(Postings.Found(stem: stem, page: number, level: level)) }
            sizes.append(page.size)
            facets.append(([page.kind] + page.grades).joined(separator: " "))
        }
        postings = Postings(found, stemCount: stems.count)
        bigrams = BigramTable(tally.bigrams, firstPage: pages.lowerBound)
    }

    /// What a word that is met for the first time means.
    private mutating func meaning(of word: UnsafeBufferPointer<UInt8>, _ stemmer: Stemmer) -> Lexicon.Meaning {
        let form = folded(word)
        let stem = stems.number(of: stemmer.stem(of: word))
        pairs.append((forms.number(of: form), stem))
        return Lexicon.Meaning(stem: Int32(stem), hash: BigramTable.hash(of: form))
    }
}

/// The words of one language, with their accents.
struct Lexicon {
    var words = WordTable()
    /// By the words' numbers.
    var meanings: [Meaning] = []

    struct Meaning {
        /// Its number among the stems of a part.
        var stem: Int32
        /// Of the word without accents.
        var hash: UInt32
    }
}

extension SearchPage {
    /// About how many bytes its texts take.
    fileprivate var size: Int {
        sections.reduce(title.utf8.count + address.utf8.count) { $0 + $1.text.count + $1.heading.utf8.count }
    }
}
