import HubContent
import SourceText

/// What one line of plain text looks like by itself.
struct TextLine {
    let text: String
    /// Columns of white space before it.
    let indent: Int

    init(_ line: some StringProtocol) {
        let lead = line.prefix { $0 == " " || $0 == "\t" }
        indent = lead.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
        text = line.trimmed
    }

    var isBlank: Bool { text.isEmpty }

    /// Whether it has a mark of a list before its words.
    var isItem: Bool { ListMark(text) != nil }

    /// Whether all its letters are capitals, as in a heading of plain text.
    var isCapitals: Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count >= 4 && letters.allSatisfy { !$0.properties.isLowercase } && !text.hasSuffix(",")
            && text.words.count <= 14 && !text.contains("|") && !text.contains("__")
    }

    /// Whether it is an equation or an inequality, with no word but letters and units.
    var isEquation: Bool {
        text.contains { "=<>≤≥≠".contains($0) } && text.count <= 60 && !text.split { !$0.isLetter }.contains { $0.count > 3 }
    }

    /// "# A heading" of Markdown.
    var markdownHeading: (level: Int, text: String)? {
        let marks = text.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), text.dropFirst(marks.count).first?.isWhitespace ?? false else { return nil }
        var rest = text.dropFirst(marks.count).trimmed
        while rest.hasSuffix("#") { rest = String(rest.dropLast()).trimmed }
        return rest.isEmpty ? nil : (marks.count, rest)
    }

    var isRule: Bool {
        let marks = text.filter { $0 != " " }
        return marks.count >= 3 && ["-", "*"].contains(marks.first.map(String.init)) && Set(marks).count == 1
    }

    /// Its cells, where it is a row of a table in Markdown.
    var pipeCells: [String]? {
        guard text.hasPrefix("|"), text.hasSuffix("|"), text.count > 2 else { return nil }
        return text.dropFirst().dropLast().replacing("\\|", with: "\u{E001}").split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.replacing("\u{E001}", with: "\\|").trimmed }
    }
}
