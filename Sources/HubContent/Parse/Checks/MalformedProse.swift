import Markdown
import SourceText

/// Addresses in running text that are no links, because of the very slip: `https:// doi.org/…`.
struct MalformedProse {
    private let document: MarkdownDocument
    private let file: SourceFile
    private(set) var findings: [Diagnostic] = []

    init(_ document: MarkdownDocument, _ file: SourceFile) {
        self.document = document
        self.file = file
        guard let first = document.blocks.first, let last = document.blocks.last, Self.mayHaveOne(document.html[...])
        else { return }
        for block in document.blocks where Self.mayHaveOne(document.html[block.html]) {
            read(block.html, block.lines, from: block.html.lowerBound)
        }
        // Footnotes stand after the blocks, and in the file anywhere.
        let notes = last.html.upperBound..<document.html.count
        guard Self.mayHaveOne(document.html[notes]) else { return }
        read(notes, first.lines.lowerBound...max(first.lines.lowerBound, file.bytes.count { $0 == .lineFeed } + 1), from: 0)
    }

    /// - Parameters:
    ///   - lines: where it stands in the file.
    ///   - start: where the HTML of those lines begins.
    private mutating func read(_ html: Range<Int>, _ lines: ClosedRange<Int>, from start: Int) {
        let prose = Prose(of: document, in: html)
        let text = prose.text
        var index = 0
        var found = 0
        while let word = Self.next(in: text, from: index) {
            index = word + 4
            guard let end = Self.end(ofAddressAt: word, in: text) else { continue }
            index = end
            let written = String(decoding: text[word..<end], as: UTF8.self)
            guard let address = MalformedAddress(written) else { continue }
            var position = Position(line: lines.lowerBound)
            if found < Bounds.exactPlaces / 4 {
                let before = String(decoding: Prose(of: document, in: start..<prose.offsets[word]).text, as: UTF8.self)
                let occurrence = before.ranges(of: written).count
                position = MarkdownDocument.position(ofText: written, in: lines, occurrence: occurrence, file: file)
            }
            found += 1
            findings.append(MalformedLink.finding(written, address, in: file.path, at: position))
        }
    }
}

extension MalformedProse {
    /// Whether `http` or `ttp` stands there at all: one pass over every third byte, which ends the matter for most texts.
    private static func mayHaveOne(_ html: ArraySlice<UInt8>) -> Bool {
        html.withUnsafeBufferPointer { bytes in
            var index = 2
            while index < bytes.count {
                switch bytes[index] | 0x20 {
                case UInt8(ascii: "p"):
                    if bytes[index - 1] | 0x20 == UInt8(ascii: "t"), bytes[index - 2] | 0x20 == UInt8(ascii: "t") { return true }
                    index += 3
                case UInt8(ascii: "t"): index += 1
                default: index += 3
                }
            }
            return false
        }
    }

    /// Where the next word begins with `http`.
    private static func next(in text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 4 < text.count {
            if text[index].lowercased == UInt8(ascii: "h"), index == 0 || !text[index - 1].isLetter,
                text[index..<index + 4].lazy.map(\.lowercased).elementsEqual("http".utf8) {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Where an address that is no link ends: one with a blank after `://`, or with something else than `://`.
    private static func end(ofAddressAt start: Int, in text: [UInt8]) -> Int? {
        var index = start + 4
        if index < text.count, text[index].lowercased == UInt8(ascii: "s") { index += 1 }
        let mark = index
        while index < text.count, ":;/\\".utf8.contains(text[index]) { index += 1 }
        guard index - mark >= 2 else { return nil }
        let isWhole = text[mark..<index].elementsEqual("://".utf8)
        let siteStart = index
        if isWhole {
            while index < text.count, text[index] == .space { index += 1 }
            guard index > siteStart else { return nil }
        }
        let site = index
        while index < text.count, !text[index].isWhitespace, !"<>\"".utf8.contains(text[index]), !isReplaced(text, index) { index += 1 }
        while index > site, ".,;:)]'".utf8.contains(text[index - 1]) { index -= 1 }
        // A word with a full stop in it is a site; "begin with https:// and …" is about addresses.
        return text[site..<index].contains(UInt8(ascii: ".")) ? index : nil
    }

    /// Whether U+FFFC stands there, for code or the mark of a footnote.
    private static func isReplaced(_ text: [UInt8], _ index: Int) -> Bool {
        text[index] == 0xEF && text[index...].starts(with: [0xEF, 0xBF, 0xBC])
    }
}
