import Citations
import HubContent
import SourceText

/// A bibliography as CSL-JSON: citationstyles.org, schema 1.0.2, `csl-data.json`.
struct ReferencesCSL {
    private(set) var bytes: [UInt8] = []

    init(_ works: [Bibliography.Work]) {
        bytes.append("[")
        for (index, work) in works.enumerated() {
            bytes.append(index == 0 ? "\n" : ",\n")
            write(work)
        }
        bytes.append("\n]\n")
    }
}

extension ReferencesCSL {
    private mutating func write(_ work: Bibliography.Work) {
        let it = work.reference
        let publication = Publication(it)
        bytes.append("{")
        bytes.append("\"id\":")
        bytes.appendJSON(work.key)
        field("type", Self.type(of: publication.kind))
        field("title", publication.title.isEmpty ? it.text : publication.title)
        persons("author", it.authors)
        persons("editor", publication.editors)
        writeDate(it.year)
        field("container-title", publication.container)
        field("volume", publication.volume)
        field("issue", publication.issue)
        field("page", publication.pages)
        field("edition", publication.edition)
        field("genre", publication.genre)
        field("publisher", publication.publisher)
        field("DOI", it.doi)
        field("URL", it.url)
        bytes.append("}")
    }

    private mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        bytes.append(",")
        bytes.appendJSON(name)
        bytes.append(":")
        bytes.appendJSON(value)
    }

    private mutating func persons(_ name: String, _ persons: [Author]) {
        guard !persons.isEmpty else { return }
        bytes.append(",\"\(name)\":[")
        for (index, person) in persons.enumerated() {
            if index > 0 { bytes.append(",") }
            write(person)
        }
        bytes.append("]")
    }

    private mutating func write(_ author: Author) {
        if let initials = author.initials {
            bytes.append("{\"family\":")
            bytes.appendJSON(author.name)
            bytes.append(",\"given\":")
            bytes.appendJSON(initials)
            field("suffix", author.suffix)
        } else {
            bytes.append("{\"literal\":")
            bytes.appendJSON(author.name)
        }
        bytes.append("}")
    }

    private mutating func writeDate(_ year: Year?) {
        guard let year else { return }
        if year.value == .inPress { return field("status", "in press") }
        guard case .number(let number) = year.value else { return }
        let date = PublicationDate(detail: year.detail)
        let parts = (date.months.isEmpty ? [[number]] : date.months.map { [number, $0] + (date.day.map { [$0] } ?? []) })
            .map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
        bytes.append(",\"issued\":{\"date-parts\":[\(parts.joined(separator: ","))]}")
    }

    private static func type(of kind: Publication.Kind) -> String {
        switch kind {
        case .article: "article-journal"
        case .chapter: "chapter"
        case .book: "book"
        case .report: "report"
        case .thesis: "thesis"
        case .talk: "speech"
        case .webpage: "webpage"
        case .other: "document"
        }
    }
}
