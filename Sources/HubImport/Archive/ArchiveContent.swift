/// What the XML of a word processor's file holds, to be compared with what was read of it.
struct ArchiveContent {
    /// Words that stand together.
    struct Passage: Hashable {
        enum Place: Hashable { case text, box, hidden, comment, deletion }

        var words: String
        var place: Place
    }

    var passages: [Passage] = []
    /// Those that pandoc passes over.
    var drawings: [ArchiveDrawing] = []
    /// What had to be changed so that pandoc could read it, for the report.
    var changes: [String] = []

    init(_ archive: ZipArchive) {
        if archive.names.contains("content.xml") {
            var reader = OpenDocumentContent(archive)
            self = reader.read()
        } else {
            var reader = WordContent(archive)
            self = reader.read()
        }
    }

    init() {}

    mutating func add(_ words: String, _ place: Passage.Place) {
        let words = words.oneLine
        if !words.isEmpty { passages.append(Passage(words: words, place: place)) }
    }
}
