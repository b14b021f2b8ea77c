package import Citations
import SourceText

/// How a work was published, as far as its entry says so in the forms of APA 7 (chapter 10).
package struct Publication: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case article, chapter, book, report, thesis, talk, webpage, other }

    package var kind = Kind.other
    /// The title without its edition and kind: "(4th ed.)", "[Presentation]".
    package var title: String
    /// Of the book that it is a chapter of.
    package var editors: [Author] = []
    /// The journal, book or site it is part of.
    package var container: String?
    package var volume: String?
    package var issue: String?
    /// With an en dash: `337–355`.
    package var pages: String?
    package var publisher: String?
    package var edition: String?
    /// `Presentation`, `Doctoral dissertation`.
    package var genre: String?

    package init(_ work: Reference) {
        title = ""
        var title = work.title
        var source = work.source.trimmingFullStop
        takeRetrieval(from: &source)
        takeGenre(from: &title)
        takeGenre(from: &source)
        takeEdition(from: &title)
        takeParentheses(from: &source)
        takeEdition(from: &source)
        self.title = title
        if !readChapter(source), !readArticle(source) { readOther(source, of: work) }
    }
}

extension Publication {
    private mutating func takeGenre(from text: inout String) {
        guard let close = text.utf8.lastIndex(of: UInt8(ascii: "]")), let open = text.utf8[..<close].lastIndex(of: UInt8(ascii: "[")) else { return }
        let inside = text[text.index(after: open)..<close]
        // A thesis names its university after a comma.
        let parts = inside.split(separator: ",", maxSplits: 1).map { String($0).trimmingSpace }
        genre = parts.first
        if parts.count > 1 { publisher = parts[1] }
        text.remove(open...close)
    }

    /// "Retrieved May 4, 2025, from" before an address (APA 7, section 9.16), "Recuperado el 4 de mayo de 2025, de".
    private func takeRetrieval(from source: inout String) {
        // A search costs more than a look at the end.
        guard ["from", "from:", "de", "de:"].contains(where: source.hasSuffix) else { return }
        for lead in ["Retrieved ", "Recuperado "] {
            guard let range = source.ranges(of: lead).last, source[range.upperBound...].contains(where: \.isNumber) else { continue }
            source = String(source[..<range.lowerBound]).trimmingFullStop
        }
    }

    /// "(4th ed.)" and "(4th ed., Vol. 2)".
    private mutating func takeEdition(from text: inout String) {
        guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")), let close = text.utf8[open...].firstIndex(of: UInt8(ascii: ")")) else { return }
        let inside = text[text.index(after: open)..<close]
        // The pages of a chapter stand in the same parentheses, and are read later.
        guard readEdition(inside), !Self.pageMarks.contains(where: inside.contains) else { return }
        text.remove(open...close)
    }

    /// What stands in parentheses before the source and behind it: "(M. Ramos, Trans.; 4th ed.). Press. (Original work
    /// published 1970)", "(Publication No. 12). Agency".
    private mutating func takeParentheses(from source: inout String) {
        var rest = source[...]
        while rest.utf8.first == UInt8(ascii: "("), let close = rest.utf8.firstIndex(of: UInt8(ascii: ")")) {
            _ = readEdition(rest[..<close].dropFirst())
            rest = rest[rest.utf8.index(after: close)...].drop { $0 == "." || $0 == " " }
        }
        if rest.startIndex > source.startIndex { source = String(rest).trimmingFullStop }
        if source.utf8.last == UInt8(ascii: ")"), let last = source.ranges(of: ". (").last { source.removeSubrange(last.lowerBound...) }
    }

    /// "4th ed." among what parentheses hold: the number, or more of it ("30th anniversary").
    private mutating func readEdition(_ inside: Substring) -> Bool {
        let parts = inside.split { $0 == "," || $0 == ";" }.map { String($0).trimmingSpace }
        guard let words = parts.first(where: { $0.hasSuffix(" ed.") })?.dropLast(" ed.".count) else { return false }
        let number = words.prefix { $0.isNumber }
        edition = String(number.isEmpty || words.contains(" ") ? words : number)
        return true
    }

    /// "In A. Editor & B. Editor (Eds.), Title (pp. 3–20). Publisher" (APA 7, section 10.3), "En A. Editora y B. Editor (Coords.), …".
    private mutating func readChapter(_ source: String) -> Bool {
        guard let lead = ["In ", "En "].first(where: source.hasPrefix) else { return false }
        var rest = source.dropFirst(lead.count)
        for mark in Self.editorMarks {
            guard let range = rest.firstRange(of: mark) else { continue }
            editors = Self.editors(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        kind = .chapter
        guard let open = rest.firstRange(of: " ("), let close = rest[open.upperBound...].firstIndex(of: ")") else {
            container = String(rest)
            return true
        }
        container = String(rest[..<open.lowerBound])
        for part in rest[open.upperBound..<close].split(separator: ",").map({ String($0).trimmingSpace }) {
            if Self.pageMarks.contains(where: part.hasPrefix) { pages = String(part.drop { !$0.isNumber }).withEnDash }
            if part.hasPrefix("Vol. ") { volume = String(part.dropFirst("Vol. ".count)) }
        }
        let after = rest[rest.index(after: close)...].drop { $0 == "." || $0 == " " }
        publisher = after.isEmpty ? publisher : String(after)
        return true
    }

    /// What stands between two names, and what follows it.
    private static let editorJoints = [("&", ","), (" and ", ","), (" y ", ","), (" e I", ",I"), (" e Í", ",Í"), (" e H", ",H")].map { (joint: $0, comma: $1) }
    private static let editorMarks = ["Eds.", "Ed.", "Coords.", "Coord.", "Comps.", "Comp.", "Dirs.", "Dir."].map { "(\($0)), " }
    private static let pageMarks = ["pp. ", "p. ", "págs. ", "pág. "]

    /// "A. Lee, M. C. Cho, & J. van Tartwijk": initials stand before the surname here.
    private static func editors(_ names: Substring) -> [Author] {
        var editors: [Author] = []
        let parted = editorJoints.reduce(String(names)) { $0.replacing($1.joint, with: $1.comma) }
        for name in parted.split(separator: ",") {
            let words = name.split(separator: " ")
            if words.count == 1, ["Jr.", "Sr.", "II", "III"].contains(words[0]), !editors.isEmpty {
                editors[editors.count - 1].suffix = String(words[0])
                continue
            }
            let initials = words.prefix { $0.hasSuffix(".") && $0.count <= 6 }
            let surname = words.dropFirst(initials.count).joined(separator: " ")
            if !surname.isEmpty { editors.append(Author(name: surname, initials: initials.isEmpty ? nil : initials.joined(separator: " "))) }
        }
        return editors
    }

    /// "Journal, 22(2), 337–355" (APA 7, section 10.1): a volume after a comma makes it an article.
    private mutating func readArticle(_ source: String) -> Bool {
        let parts = source.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)).trimmingSpace }
        guard let place = parts.indices.dropFirst().first(where: { Self.isVolume(parts[$0]) }) else { return false }
        kind = .article
        container = parts[..<place].joined(separator: ", ")
        let number = parts[place].split(separator: "(", maxSplits: 1)
        volume = String(number[0]).trimmingSpace
        if number.count > 1 { issue = String(number[1].prefix { $0 != ")" }) }
        if let last = parts[(place + 1)...].first(where: { $0.utf8.prefix(2).contains(where: \.isDigit) || $0.hasPrefix("Article ") }) {
            pages = (last.hasPrefix("Article ") ? String(last.dropFirst("Article ".count)) : last).withEnDash
        }
        return true
    }

    /// `22`, `22(2)`, `22(2–3)`.
    private static func isVolume(_ part: String) -> Bool {
        let number = part.utf8.prefix { $0.isDigit }
        guard (1...4).contains(number.count) else { return false }
        let rest = part.utf8[number.endIndex...]
        return rest.isEmpty || rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
    }

    private mutating func readOther(_ source: String, of work: Reference) {
        let text = work.text.folded
        let kindOfWork = genre?.folded ?? ""
        if kindOfWork.contains("dissertation") || kindOfWork.contains("thesis") || kindOfWork.contains("tesis") {
            kind = .thesis
            if publisher == nil { publisher = source.nilIfEmpty }
        } else if ["presentation", "keynote", "poster", "speech", "ponencia", "conferencia"].contains(where: kindOfWork.contains) {
            kind = .talk
            publisher = source.nilIfEmpty
        } else if Self.reportWords.contains(where: text.contains) {
            kind = .report
            publisher = source.nilIfEmpty
        } else if work.year?.value == .inPress, genre == nil, !source.isEmpty {
            // A book in press names its publisher as an article its journal; articles are the rule.
            kind = .article
            container = source
        } else if work.url != nil, work.doi == nil, work.year?.detail != nil || source.isEmpty {
            kind = .webpage
            container = source.nilIfEmpty
        } else if !source.isEmpty {
            kind = work.url != nil && work.doi == nil ? .report : .book
            publisher = source
        }
    }

    private static let reportWords = [
        "(report no.", "technical report", "research report", "working paper", "policy brief", "research brief", "issue brief", "white paper",
    ]
}

extension String {
    fileprivate var trimmingSpace: String { trimming(atEnd: [.space]) }

    /// Without spaces, full stops and commas at its end.
    fileprivate var trimmingFullStop: String { trimming(atEnd: [.space, UInt8(ascii: "."), UInt8(ascii: ",")]) }

    /// Without spaces at its beginning, and without some bytes at its end.
    private func trimming(atEnd taken: [UInt8]) -> String {
        guard let first = utf8.firstIndex(where: { $0 != .space }), let last = utf8[first...].lastIndex(where: { !taken.contains($0) })
        else { return "" }
        return String(self[first..<utf8.index(after: last)])
    }

    /// Removes a part with the full stops that it leaves at either end.
    fileprivate mutating func remove(_ part: ClosedRange<Index>) {
        removeSubrange(part)
        self = String(drop { $0 == "." || $0 == " " }).trimmingFullStop
    }

    fileprivate var withEnDash: String {
        let hasAnother = utf8.contains { $0 == UInt8(ascii: "-") || $0 >= 0x80 }
        return (hasAnother ? String(map { $0 == "-" || $0 == "—" ? "–" : $0 }) : self).trimmingFullStop
    }
}
