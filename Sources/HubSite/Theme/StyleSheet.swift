import SourceText

/// A style sheet, as far as it must be known before it is joined with others: the addresses in it, and what would take the
/// sheets after it along.
///
/// It is read by the tokens of CSS Syntax Level 3 that decide this: comments, strings, escapes, `url(…)` and brackets.
struct StyleSheet {
    let source: SourceFile
    /// The bytes of each address, without quotes and blanks.
    private(set) var addresses: [Range<Int>] = []
    /// Brackets and comments without their other half, and what has no effect in joined sheets.
    private(set) var diagnostics: [Diagnostic] = []
    private var open: [(bracket: UInt8, offset: Int)] = []
    private var index: Int

    init(_ source: SourceFile) {
        self.source = source
        index = source.textStart
        while skipToToken() { readToken() }
        for bracket in open { reportUnclosed(bracket.bracket, at: bracket.offset) }
    }
}

private extension StyleSheet {
    /// Bytes that a token of interest begins with: the theme's sheets are read with every build, and few of their bytes are.
    static let beginsToken = {
        var begins = [Bool](repeating: false, count: 256)
        for byte in "/\"'\\{}()[]uU@".utf8 { begins[Int(byte)] = true }
        return begins
    }()

    /// - Returns: `false` at the end.
    mutating func skipToToken() -> Bool {
        let bytes = source.bytes
        let begins = Self.beginsToken
        var next = index
        while next < bytes.count, !begins[Int(bytes[next])] { next += 1 }
        index = next
        return next < bytes.count
    }

    mutating func readToken() {
        switch source.bytes[index] {
        case UInt8(ascii: "/") where isNext("/*"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = readString()
        case UInt8(ascii: "\\"): index += 2
        case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
            open.append((source.bytes[index], index))
            index += 1
        case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            close(source.bytes[index])
            index += 1
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            if isNext("url("), !isInName { readAddress() } else { index += 1 }
        case UInt8(ascii: "@"):
            if isNext("@import") { reportImport() }
            // What a namespace is called looks like an address and is none.
            if isNext("@namespace") { skipStatement() } else { index += 1 }
        default: index += 1
        }
    }

    /// Whether ASCII of these small letters comes next, in either case.
    func isNext(_ text: StaticString) -> Bool {
        let rest = source.bytes[index...].prefix(text.utf8CodeUnitCount)
        return text.withUTF8Buffer { rest.elementsEqual($0) { $0.lowercased == $1 } }
    }

    /// Whether what stands before belongs to the same name.
    var isInName: Bool {
        guard index > source.textStart else { return false }
        let before = source.bytes[index - 1]
        return before.isLetter || before.isDigit || before == UInt8(ascii: "-") || before == UInt8(ascii: "_") || before >= 0x80
    }

    mutating func skipComment() {
        let start = index
        let bytes = source.bytes
        index += 2
        while index < bytes.count, !(bytes[index] == UInt8(ascii: "*") && isNext("*/")) { index += 1 }
        guard index < bytes.count else {
            // What is open around it would be closed with it.
            open = []
            return report("this comment is never closed, so no style after it counts; write */ where it ends", at: start)
        }
        index += 2
    }

    mutating func skipStatement() {
        while index < source.bytes.count, source.bytes[index] != UInt8(ascii: ";") { index += 1 }
    }

    /// - Returns: what stands between the quotes. A line's end ends it, as in a browser.
    mutating func readString() -> Range<Int> {
        let quote = source.bytes[index]
        let start = index + 1
        index = start
        while index < source.bytes.count, source.bytes[index] != quote, source.bytes[index] != .lineFeed {
            index += source.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index, source.bytes.count)
        defer { index += 1 }
        return start..<index
    }

    mutating func readAddress() {
        let start = index
        index += "url(".utf8.count
        while index < source.bytes.count, source.bytes[index].isWhitespace { index += 1 }
        guard index < source.bytes.count, ![UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[index]) else {
            open.append((UInt8(ascii: "("), start))
            if index < source.bytes.count { addresses.append(readString()) }
            return
        }
        let first = index
        while index < source.bytes.count, source.bytes[index] != UInt8(ascii: ")") {
            index += source.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < source.bytes.count else {
            open = []
            return reportUnclosed(UInt8(ascii: "("), at: start)
        }
        var end = index
        while end > first, source.bytes[end - 1].isWhitespace { end -= 1 }
        addresses.append(first..<end)
        index += 1
    }

    mutating func close(_ bracket: UInt8) {
        // A } ends its block whatever is still open inside.
        if bracket == UInt8(ascii: "}"), open.contains(where: { $0.bracket == UInt8(ascii: "{") }) {
            while let last = open.last, last.bracket != UInt8(ascii: "{") {
                reportUnclosed(last.bracket, at: last.offset)
                open.removeLast()
            }
        }
        if let last = open.last, Self.closing(last.bracket) == bracket {
            open.removeLast()
        } else {
            report(
                "this \(Self.shown(bracket)) closes nothing, so what comes after it does not count; take it out, or write the bracket that it closes",
                at: index)
        }
    }

    mutating func reportUnclosed(_ bracket: UInt8, at offset: Int) {
        let end = Self.shown(Self.closing(bracket))
        let place = bracket == UInt8(ascii: "{") ? "where the rule ends" : "behind what it holds"
        report("this \(Self.shown(bracket)) is never closed, so no style after it counts; write a \(end) \(place)", at: offset)
    }

    mutating func reportImport() {
        report("@import has no effect here, because all style sheets of the theme are joined into one; put the file itself into templates/styles/", at: index)
    }

    mutating func report(_ message: String, at offset: Int) {
        diagnostics.append(Diagnostic(.template, path: source.path, at: source.position(at: offset), message))
    }

    static func closing(_ bracket: UInt8) -> UInt8 {
        switch bracket {
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: UInt8(ascii: "]")
        }
    }

    static func shown(_ bracket: UInt8) -> Character { Character(Unicode.Scalar(bracket)) }
}
