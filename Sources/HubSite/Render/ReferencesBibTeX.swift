import Citations
import HubContent
import SourceText

/// A bibliography as BibTeX, in UTF-8: Patashnik, "BibTeXing", sections 3 and 4.
struct ReferencesBibTeX {
    private(set) var bytes: [UInt8] = []

    init(_ works: [Bibliography.Work]) {
        for work in works { write(work) }
    }
}

extension ReferencesBibTeX {
    private mutating func write(_ work: Bibliography.Work) {
        let it = work.reference
        let publication = Publication(it)
        let names = Self.names(of: publication.kind)
        if !bytes.isEmpty { bytes.append("\n") }
        bytes.append("@\(names.entry){\(work.key)")
        field("author", it.authors.isEmpty ? nil : it.authors.map(Self.name).joined(separator: " and "))
        // A second pair of braces keeps the letters as large as the author wrote them.
        field("title", "{" + Self.escaped(publication.title.isEmpty ? it.text : publication.title) + "}")
        writeDate(it.year)
        field("editor", publication.editors.isEmpty ? nil : publication.editors.map(Self.name).joined(separator: " and "))
        field(names.container, publication.container.map(Self.escaped))
        field("volume", publication.volume.map(Self.escaped))
        field("number", publication.issue.map(Self.range))
        field("pages", publication.pages.map(Self.range))
        field("edition", publication.edition.map(Self.escaped))
        field(names.publisher, publication.publisher.map(Self.escaped))
        if publication.kind == .talk || publication.kind == .thesis { field("type", publication.genre.map(Self.escaped)) }
        field("doi", it.doi.map(Self.verbatim))
        field("url", it.url.map(Self.verbatim))
        bytes.append("\n}\n")
    }

    private mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        bytes.append(",\n  \(name) = {\(value)}")
    }

    private mutating func writeDate(_ year: Year?) {
        switch year?.value {
        case .number(let number)?: field("year", String(number))
        case .inPress?: field("note", "in press")
        case .noDate?, nil: return
        }
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let date = PublicationDate(detail: year?.detail)
        if date.months.count == 1, let month = date.months.first { bytes.append(",\n  month = \(months[month - 1])") }
    }

    /// A person as "van Tartwijk, J." or "King, Jr., M. L."; a group in braces, so that it is not taken for one.
    private static func name(_ author: Author) -> String {
        guard let initials = author.initials else { return "{" + escaped(author.name) + "}" }
        return [author.name, author.suffix, initials].compactMap { $0.map(escaped) }.joined(separator: ", ")
    }

    private static func names(of kind: Publication.Kind) -> (entry: String, container: String, publisher: String) {
        switch kind {
        case .article: ("article", "journal", "publisher")
        case .chapter: ("incollection", "booktitle", "publisher")
        case .book: ("book", "booktitle", "publisher")
        case .report: ("techreport", "booktitle", "institution")
        case .thesis: ("phdthesis", "booktitle", "school")
        case .webpage: ("misc", "howpublished", "organization")
        case .talk, .other: ("misc", "howpublished", "howpublished")
        }
    }

    /// Text with the characters that mean something to TeX written so that they stand for themselves.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: Self.needsEscape) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&", "%", "$", "#", "_": escaped += "\\\(scalar)"
            // BibTeX counts braces, those behind a backslash too.
            case "{": escaped += "\\textbraceleft{}"
            case "}": escaped += "\\textbraceright{}"
            case "\\": escaped += "\\textbackslash{}"
            case "~": escaped += "\\textasciitilde{}"
            case "^": escaped += "\\textasciicircum{}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Numbers from one to another: between them TeX wants two hyphens.
    private static func range(_ numbers: String) -> String {
        escaped(numbers).split(separator: "–", omittingEmptySubsequences: false).joined(separator: "--")
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "^"):
            true
        default: false
        }
    }

    /// An address: only what would end the field is encoded.
    private static func verbatim(_ address: String) -> String {
        guard address.utf8.contains(where: needsEscape) else { return address }
        return address.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
    }
}
