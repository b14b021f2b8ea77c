import HubContent
import Search
import SourceText

/// The files of the site that a search loads: scripts that hand over data, so that they load from a disk too.
struct SearchFiles: Sendable {
    private let pages: SearchPages
    private let index: SearchIndex
    private let words: [Words]
    private let kinds: [String]

    /// Where they stand.
    static let folder = "search/index/"

    /// The words of `strings/` that the scripts show.
    private static let shown = [
        "searchOne", "searchMany", "searchNone", "searchNoneHint", "searchMeant", "searchAll", "searchMore", "searchFailed",
    ]

    /// How many pages are counted at a time, at most: few enough that no thread waits long for the last.
    private static let blockSize = 500

    init(_ renderer: Renderer, jobs: Int) {
        let pages = SearchPages(renderer)
        let (parts, bigrams) = Self.counted(pages, jobs: jobs)
        index = SearchIndex(parts, bigrams)
        self.pages = pages
        words = renderer.theme.words.keys.sorted().compactMap { renderer.theme.words[$0] }
        kinds = Kind.allCases.map(\.rawValue) + ["section", "bank", "domain", "practice", "standard", "role"]
    }

    /// The words of all pages; what is needed for counting alone is gone when it returns.
    private static func counted(_ pages: SearchPages, jobs: Int) -> (parts: [IndexPart], bigrams: BigramPieces) {
        let blocks = (0..<pages.count).parts(of: max(1, min(blockSize, pages.count / (jobs * 4))))
        let counters = parallelFold(blocks, jobs: jobs, into: PageCounter()) { $0.count($1) { pages[$0] } }
        return (counters.map(\.part), BigramPieces(counters))
    }

    /// Their paths, and how to make their bytes.
    var files: [(path: String, make: @Sendable () -> MadeFile)] {
        var files = [file("start") { index.start + Array(",".utf8) + shownWords }, file("facets") { index.facets }]
        for (letter, pieces) in [("e", index.entries), ("b", index.bigrams)] {
            for (number, piece) in pieces.enumerated() {
                files.append(file("\(letter)\(number)") { Array("\"".utf8) + piece + Array("\"".utf8) })
            }
        }
        for (number, piece) in index.vocabulary.enumerated() { files.append(file("v\(number)") { piece }) }
        for (number, range) in index.texts.enumerated() { files.append(file("t\(number)") { texts(range) }) }
        return files
    }

    private func file(_ name: String, _ data: @escaping @Sendable () -> [UInt8]) -> (path: String, make: @Sendable () -> MadeFile) {
        (
            Self.folder + name + ".js",
            {
                var bytes: [UInt8] = []
                bytes.append("chalklineSearch.take(\"\(name)\",")
                bytes += data()
                bytes.append(");\n")
                return MadeFile(bytes: bytes)
            }
        )
    }

    /// `[[address, title, language, kind, [grade, …], [id, heading, text, …]], …]`
    private func texts(_ range: Range<Int>) -> [UInt8] {
        var json = JSONWriter()
        json.array(range.lazy.map { pages[$0] }, ownLines: true) { page, json in
            json.array {
                for text in [page.address, page.title, page.language, page.kind] { $0.item { $0.text(text) } }
                $0.item { $0.texts(page.grades) }
                $0.item {
                    $0.array {
                        for section in page.sections {
                            for text in [section.id, section.heading] { $0.item { $0.text(text) } }
                            $0.item { $0.text(section.text) }
                        }
                    }
                }
            }
        }
        return json.bytes
    }

    /// `{"en":{"searchNone":"…"}}`: what the scripts say, and what kinds and grades are called.
    private var shownWords: [UInt8] {
        let names = Self.shown + ["gradePK", "gradeK", "gradeHS", "gradeNumbered"] + kinds.map { "kind" + $0.capitalizedFirst }
        var json = JSONWriter()
        json.object {
            for words in words {
                $0.field(words.language) {
                    $0.object { for name in names { $0.field(name) { $0.text(words[name]) } } }
                }
            }
        }
        return json.bytes
    }
}
