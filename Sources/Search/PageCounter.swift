/// Counts the words of pages, block by block. What a word means is worked out once for all blocks, so one thread keeps
/// to one counter.
package struct PageCounter {
    /// What was counted so far.
    package private(set) var part = IndexPart()
    /// Which words stand side by side, block by block: apart, since their memory is needed again before the rest's.
    private(set) var bigrams: [BigramTable] = []
    private var lexicons = Stemmer.allCases.map { _ in Lexicon() }
    private var words = PageWords()
    private var tally = Tally()
    private var found: [Postings.Found] = []

    package init() {}

    /// Counts the words of a block.
    /// - Parameters:
    ///   - pages: their numbers in the index, at most 65,536.
    ///   - read: gives a page by its number.
    package mutating func count(_ pages: Range<Int>, read: (Int) -> SearchPage) {
        var sizes: [Int] = []
        var facets: [String] = []
        var fingerprints: [UInt32] = []
        for number in pages {
            let page = read(number)
            let stemmer = Stemmer(language: page.language)
            // Taken out while it is used, so that no word pays for a look whether somebody else holds it too.
            var lexicon = Lexicon()
            swap(&lexicon, &lexicons[stemmer.rawValue])
            words.read(page) { word in
                let (known, isNew) = lexicon.words.number(of: word)
                if isNew { lexicon.meanings.append(part.meaning(of: word, stemmer)) }
                return known
            }
            tally.count(words, meanings: lexicon.meanings, stems: part.stems.count, page: UInt16(number - pages.lowerBound))
            swap(&lexicon, &lexicons[stemmer.rawValue])
            tally.drain { stem, level in found.append(Postings.Found(stem: stem, page: number, level: level)) }
            sizes.append(page.size)
            facets.append(([page.kind] + page.grades).joined(separator: " "))
            fingerprints.append(page.fingerprint)
        }
        part.blocks.append(
            IndexPart.Block(
                pages: pages, postings: Postings(found, stemCount: part.stems.count), sizes: sizes, facets: facets,
                fingerprints: fingerprints))
        bigrams.append(BigramTable(tally.bigrams, firstPage: pages.lowerBound))
        found.removeAll(keepingCapacity: true)
        tally.forgetBigrams()
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

extension IndexPart {
    /// What a word that is met for the first time means.
    fileprivate mutating func meaning(of word: UnsafeBufferPointer<UInt8>, _ stemmer: Stemmer) -> Lexicon.Meaning {
        let form = folded(word)
        let stem = stems.number(of: stemmer.stem(of: word))
        pairs.append((forms.number(of: form), stem))
        return Lexicon.Meaning(stem: Int32(stem), hash: BigramTable.hash(of: form))
    }
}

extension SearchPage {
    /// About how many bytes its texts take.
    fileprivate var size: Int {
        sections.reduce(title.utf8.count + address.utf8.count) { $0 + $1.text.count + $1.heading.utf8.count }
    }

    /// Differs where what results show of two pages does.
    fileprivate var fingerprint: UInt32 {
        var print = Fingerprint()
        for text in [address, title, language, kind] + grades { print.add(text.utf8) }
        for section in sections {
            print.add(section.id.utf8)
            print.add(section.heading.utf8)
            print.add(section.text)
        }
        return print.value
    }
}
