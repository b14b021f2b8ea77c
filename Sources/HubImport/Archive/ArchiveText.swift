/// The words of a word processor's file as its XML has them: what a page was made of has to hold them, or the report does.
struct ArchiveText {
    private let content: ArchiveContent

    init(_ content: ArchiveContent) { self.content = content }

    /// What the report says of words that are nowhere in what was read, and of those that nobody saw in the document.
    func report(on manuscript: Manuscript) -> [String] {
        let read = ReadWords(manuscript)
        var lines: [String] = []
        var seen: Set<String> = []
        // Mostly a passage comes right after the last.
        var place = 0
        for passage in content.passages {
            let line: String?
            switch passage.place {
            case .comment: line = "left out a comment: \(passage.words.quoted)"
            case .deletion: line = "left out what was deleted with tracked changes: \(passage.words.quoted)"
            case .hidden:
                var anywhere = 0
                line = read.hold(passage.words, from: &anywhere)
                    ? "this was hidden text in the document, and is on the page now; delete it if readers should not see it: \(passage.words.quoted)" : nil
            case .text:
                line = read.hold(passage.words, from: &place)
                    ? nil : "left out words that could not be taken over; put them in where they belong: \(passage.words.quoted)"
            case .box:
                line = read.holdBox(passage.words)
                    ? nil : "left out a text box; put it in where it belongs: \(passage.words.quoted)"
            }
            if let line, seen.insert(line).inserted { lines.append(line) }
        }
        return lines + drawings + content.changes
    }

    /// Each kind once, with how many there are.
    private var drawings: [String] {
        var counts: [ArchiveDrawing: Int] = [:]
        for drawing in content.drawings { counts[drawing, default: 0] += 1 }
        var told: Set<ArchiveDrawing> = []
        return content.drawings.filter { told.insert($0).inserted }.map { $0.report(count: counts[$0] ?? 1) }
    }
}
