import Markdown
import SourceText

/// How a paragraph begins and ends: whether it is the whole of its sentences.
struct ParagraphEnd {
    private let words: [Substring]
    private let scalars: [Unicode.Scalar]
    private let isEmphasised: Bool
    /// Of the paragraphs before that this one goes on.
    private var before: Tally?

    /// What is to be known of some words to tell whether they are a sentence.
    private struct Tally {
        /// The first three.
        var opening: [Substring] = []
        var count = 0
        /// How many begin with a letter, and with a small one.
        var letters = 0
        var smallLetters = 0
    }

    init(_ block: MarkdownDocument.Block, in markdown: MarkdownDocument) {
        let text = String(decoding: Prose(of: markdown, in: block.html).text, as: UTF8.self)
        words = text.split(whereSeparator: \.isWhitespace)
        scalars = Array(text.unicodeScalars)
        isEmphasised = Self.isEmphasised(markdown.html[block.html])
    }

    /// Takes in what was before, of a paragraph that this one goes on.
    mutating func `continue`(_ before: ParagraphEnd) { self.before = before.tally }

    private var tally: Tally {
        var tally = before ?? Tally()
        tally.opening += words.prefix(3 - tally.opening.count)
        tally.count += words.count
        for word in words {
            guard let letter = word.unicodeScalars.first(where: \.properties.isAlphabetic) else { continue }
            tally.letters += 1
            if letter.properties.isLowercase { tally.smallLetters += 1 }
        }
        return tally
    }

    /// Whether it is a sentence at all: not a line in bold that serves as a heading, a formula, a signature, an
    /// address or a label with its words ("Keywords: …").
    var isSentence: Bool {
        if isEmphasised || words.count < 4 && before == nil { return false }
        let tally = tally
        return !tally.opening.contains { $0.last == ":" } && tally.smallLetters * 2 > tally.letters
    }

    /// Whether it is too long for a line of its own.
    var isLong: Bool { words.count + (before?.count ?? 0) >= 8 }

    /// Whether it begins in lower case as the rest of a sentence does, and as no point of a list ("b)"), address
    /// or label does.
    var goesOn: Bool {
        guard let first = words.first, first.last != ":", !first.isAddress else { return false }
        let opened = first.unicodeScalars.drop { "(\"'“‘«[¿¡".unicodeScalars.contains($0) }
        guard opened.first?.properties.isLowercase == true,
            opened.dropFirst().first?.properties.isUppercase != true
        else { return false }
        let mark = opened.last
        let isNumbering = (mark == "." || mark == ")")
            && (opened.count == 2 || opened.dropLast().allSatisfy { "ivx".unicodeScalars.contains($0) })
        return !isNumbering
    }

    /// The first few words, for a message.
    var firstWords: String { words.prefix(3).joined(separator: " ") }

    /// The last few words, for a message.
    var lastWords: String { words.suffix(3).joined(separator: " ") }
}

extension ParagraphEnd {
    private static let terminators = Set(".!?:;…".unicodeScalars)
    /// What may follow a terminator: closing quotes and brackets, marks of footnotes (U+FFFC is one).
    private static let closers = Set("\"'”’»›)]}*†‡⁰¹²³⁴⁵⁶⁷⁸⁹\u{FFFC}".unicodeScalars)

    /// Whether the last sentence ends: with `.`, `!`, `?`, `:`, `;` or `…`, quotes, brackets and marks of
    /// footnotes after it or not; with a citation after a quotation that ends; with an address or a formula.
    var endsSentence: Bool {
        guard let last = words.last else { return true }
        if last.isAddress || last.last == "$" { return true }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? 0
        if endsSentence(at: end) { return true }
        guard scalars[end - 1] == ")", let open = openingParenthesis(before: end) else { return false }
        return endsSentence(at: open)
    }

    private func endsSentence(at end: Int) -> Bool {
        var end = end
        func skip(_ isSkipped: (Unicode.Scalar) -> Bool) { while end > 0, isSkipped(scalars[end - 1]) { end -= 1 } }
        skip { $0.properties.isWhitespace || Self.closers.contains($0) }
        guard end > 0 else { return false }
        if Self.terminators.contains(scalars[end - 1]) { return true }
        // A mark of a footnote that lost its place: "as others found.12"
        let digits = end
        skip { ("0"..."9").contains($0) }
        guard (1...2).contains(digits - end), end > 0 else { return false }
        skip { Self.closers.contains($0) }
        return end > 0 && Self.terminators.contains(scalars[end - 1])
    }

    private func openingParenthesis(before end: Int) -> Int? {
        var depth = 0
        for index in stride(from: end - 1, through: 0, by: -1) {
            if scalars[index] == ")" { depth += 1 }
            if scalars[index] == "(" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// Whether a paragraph is set in bold or italics as a whole.
    private static func isEmphasised(_ html: ArraySlice<UInt8>) -> Bool {
        for (start, end) in [("<p><strong>", "</strong></p>\n"), ("<p><em>", "</em></p>\n")]
        where html.starts(with: start.utf8) && html.suffix(end.utf8.count).elementsEqual(end.utf8) {
            let inside = html.dropFirst(start.utf8.count).dropLast(end.utf8.count)
            if !inside.contains(UInt8(ascii: "<")) || start == "<p><strong>" && inside.starts(with: "<em>".utf8) { return true }
        }
        return false
    }
}

extension Substring {
    /// Whether it is an address of the web or of mail.
    fileprivate var isAddress: Bool {
        utf8.contains(UInt8(ascii: "@")) || hasPrefix("www.") || hasPrefix("doi:") || firstRange(of: "://") != nil
    }
}
