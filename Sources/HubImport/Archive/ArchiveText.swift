/// The words of a word processor's file as its XML has them, paragraph by paragraph: what a page was made of has to hold them.
struct ArchiveText {
    private var paragraphs: [String] = []

    init(_ archive: ZipArchive) {
        for name in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
            guard let xml = archive.text(name) else { continue }
            // A text box is a paragraph within another.
            for piece in Self.pieces(of: xml, element: "w:p") { paragraphs.append(Self.text(of: piece, inside: "w:t")) }
        }
        guard let xml = archive.text("content.xml") else { return }
        for piece in Self.pieces(of: xml, element: "text:p") { paragraphs.append(Self.text(of: piece, inside: nil)) }
    }

    /// Those paragraphs whose letters, one after the other, are nowhere in what was read.
    func missing(in manuscript: Manuscript) -> [String] {
        let notes = manuscript.footnotes.flatMap(\.blocks)
        let cells = (manuscript.blocks + notes).compactMap(\.table).flatMap { $0.rows + [$0.head] }.joined()
        let texts = (manuscript.blocks + notes).map(\.text) + cells + (manuscript.blocks + notes).flatMap(\.changes) + manuscript.changes
            + [manuscript.title ?? "", manuscript.date ?? ""] + manuscript.authors
        // Addresses, formulas and tags are not among a paragraph's words.
        let words = texts.joined(separator: " ").replacing("\\$", with: " ").replacing(/\]\((<[^>]*>|[^)]*)\)|<\/?(?:su[bp]|u|br)>|\$\$[^$]*\$\$|\$[^$\s](?:[^$]*[^$\\])?\$/, with: " ")
        let letters = Self.letters(words)
        var seen: Set<String> = []
        // Mostly a paragraph comes right after the last.
        var place = 0
        return paragraphs.map(\.oneLine).filter { words in
            let wanted = Self.letters(words)
            if let found = letters[place...].firstRange(of: wanted) ?? letters.firstRange(of: wanted) {
                place = found.upperBound
                return false
            }
            return wanted.count > 1 && seen.insert(words).inserted
        }
    }

    /// The text between the tags of paragraphs, opening and closing.
    private static func pieces(of xml: String, element: String) -> [Substring] {
        xml.split(separator: "<" + element).flatMap { $0.split(separator: "</" + element + ">") }
    }

    /// - Parameter element: whose text alone counts; `nil` for all of it.
    private static func text(of xml: Substring, inside element: String?) -> String {
        var text = ""
        var isInside = element == nil
        for (index, part) in xml.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            guard let end = part.firstIndex(of: ">") else {
                // What stands before the first tag.
                if index == 0, isInside { text += part }
                continue
            }
            let name = part.prefix { $0 != ">" && $0 != " " && $0 != "/" }
            if let element { isInside = name == element && part[..<end].last != "/" }
            if isInside { text += part[part.index(after: end)...] } else if name == "w:tab" || name == "w:br" { text += " " }
        }
        return text.removingEntities
    }

    private static func letters(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { bytes += Array(String(scalar).utf8) }
        return bytes
    }
}
