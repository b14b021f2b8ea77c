/// The words of a page by their numbers, text by text; used for one page after another.
struct PageWords {
    private(set) var numbers: [Int32] = []
    private(set) var texts: [(kind: Kind, range: Range<Int>)] = []
    private var scanner = WordScanner()

    enum Kind {
        case title, heading, text
    }

    /// - Parameter number: gives the number of a word.
    mutating func read(_ page: SearchPage, number: (UnsafeBufferPointer<UInt8>) -> Int) {
        numbers.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        add(page.title.utf8, .title, number)
        for keyword in page.keywords { add(keyword.utf8, .heading, number) }
        for section in page.sections {
            add(section.heading.utf8, .heading, number)
            add(section.text, .text, number)
        }
    }

    private mutating func add(_ text: some Collection<UInt8>, _ kind: Kind, _ number: (UnsafeBufferPointer<UInt8>) -> Int) {
        let start = numbers.count
        scanner.scan(text) { numbers.append(Int32(number($0))) }
        texts.append((kind, start..<numbers.count))
    }
}
