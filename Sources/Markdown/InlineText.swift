import SourceText

/// A line of words in which formulas may stand, such as a title: HTML where it is shown, words where only text can be
/// (the head of a page, a feed, a label for screen readers).
package struct InlineText: Sendable {
    /// The words, formulas as their TeX without dollars: what an author wrote, to be found and compared by.
    package private(set) var plain: String
    /// In order.
    private var formulas: [Formula] = []

    private struct Formula {
        /// Where it stands in the UTF-8 of `plain`.
        var range: Range<Int>
        /// The `<math>` element.
        var html: [UInt8]
    }

    package init(_ plain: String) { self.plain = plain }

    /// The words, formulas as one would write them on a line: for people, where only text can be shown.
    package var readable: String {
        guard !formulas.isEmpty else { return plain }
        let words = Array(plain.utf8)
        var text: [UInt8] = []
        var start = 0
        for formula in formulas {
            text += words[start..<formula.range.lowerBound]
            text += ReadableTeX(Array(words[formula.range])).bytes
            start = formula.range.upperBound
        }
        return String(decoding: text + words[start...], as: UTF8.self)
    }

    package var isEmpty: Bool { plain.isEmpty }

    /// The words escaped, formulas as MathML.
    package var html: [UInt8] {
        var html: [UInt8] = []
        html.reserveCapacity(plain.utf8.count)
        guard !formulas.isEmpty else {
            html.appendEscaped(plain)
            return html
        }
        let words = Array(plain.utf8)
        var start = 0
        for (index, formula) in formulas.enumerated() {
            let next = index + 1 < formulas.count ? formulas[index + 1].range.lowerBound : words.count
            let before = AdjoiningText.before(words[start..<formula.range.lowerBound])
            let after = AdjoiningText.after(words[formula.range.upperBound..<next])
            html.appendEscaped(words[start..<formula.range.lowerBound - before])
            if before + after > 0 { html.append(AdjoiningText.startTag) }
            html.appendEscaped(words[formula.range.lowerBound - before..<formula.range.lowerBound])
            html.append(contentsOf: formula.html)
            start = formula.range.upperBound + after
            html.appendEscaped(words[formula.range.upperBound..<start])
            if before + after > 0 { html.append(AdjoiningText.endTag) }
        }
        html.appendEscaped(words[start...])
        return html
    }

    /// Its beginning; a formula that reaches over the end is part of it.
    /// - Parameter length: in bytes of the plain words, at the edge of a character.
    package func prefix(_ length: Int) -> InlineText {
        let end = formulas.first { $0.range.lowerBound < length && length < $0.range.upperBound }?.range.upperBound ?? length
        var beginning = InlineText(String(decoding: plain.utf8.prefix(end), as: UTF8.self))
        beginning.formulas = formulas.filter { $0.range.upperBound <= end }
        return beginning
    }

    /// What follows its beginning, and a formula that reaches over that.
    /// - Parameter length: in bytes of the plain words, at the edge of a character.
    package func dropFirst(_ length: Int) -> InlineText {
        let start = formulas.first { $0.range.lowerBound < length && length < $0.range.upperBound }?.range.upperBound ?? length
        var rest = InlineText(String(decoding: plain.utf8.dropFirst(start), as: UTF8.self))
        rest.formulas = formulas.filter { $0.range.lowerBound >= start }.map { formula in
            Formula(range: formula.range.lowerBound - start..<formula.range.upperBound - start, html: formula.html)
        }
        return rest
    }

    package static func + (left: InlineText, right: InlineText) -> InlineText {
        var both = InlineText(left.plain + right.plain)
        let shift = left.plain.utf8.count
        both.formulas = left.formulas + right.formulas.map { formula in
            Formula(range: formula.range.lowerBound + shift..<formula.range.upperBound + shift, html: formula.html)
        }
        return both
    }
}

extension InlineText {
    /// The words and formulas of HTML that the Markdown writer wrote: other tags gone, references resolved, white
    /// space single.
    package init(html: ArraySlice<UInt8>) {
        var words: [UInt8] = []
        words.reserveCapacity(html.count)
        var found: [Formula] = []
        var index = html.startIndex
        while index < html.endIndex {
            let byte = html[index]
            if byte == UInt8(ascii: "<") {
                if let math = MathElement(at: index, in: html) {
                    let start = words.count
                    words.append(contentsOf: math.tex)
                    found.append(Formula(range: start..<words.count, html: math.inline))
                    index = math.range.upperBound
                } else if let end = FootnoteMark.end(at: index, in: html) {
                    index = end
                } else {
                    index = (html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1) + 1
                }
                continue
            }
            index += 1
            if byte.isWhitespace {
                if let last = words.last, last != .space { words.append(.space) }
            } else if byte == UInt8(ascii: "&"), let (character, length) = WrittenReference.character(in: html[index...]) {
                words.append(character)
                index += length
            } else {
                words.append(byte)
            }
        }
        if words.last == .space { words.removeLast() }
        plain = String(decoding: words, as: UTF8.self)
        formulas = found
    }
}

extension InlineText {
    /// Reads words that an author wrote where Markdown is not, such as a title in front matter: formulas stand
    /// between dollars there too, and nothing else is markup.
    /// - Returns: the words; and what is wrong with the formulas, with offsets in bytes of `text`.
    package static func read(
        _ text: String, formula write: (_ tex: [UInt8], _ isBlock: Bool) -> WrittenFormula
    ) -> (text: InlineText, faults: [WrittenFormula.Fault]) {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "$")) else { return (InlineText(text), []) }
        let standIns = bytes.withUnsafeBufferPointer { FormulaScanner.standIns(in: $0) } ?? StandIns(text: bytes)
        var html: [UInt8] = []
        var faults: [WrittenFormula.Fault] = []
        standIns.text.withUnsafeBufferPointer { buffer in
            for part in standIns.parts(of: buffer) ?? [.text(buffer.indices)] {
                switch part {
                case .text(let range): html.appendEscaped(buffer[range].unescapedDollars)
                case .piece(let number):
                    guard let formula = standIns.formula(number) else {
                        switch standIns.pieces[number].content {
                        case .source, .unclosed: html.appendEscaped(standIns.pieces[number].source)
                        case .formula, .continued: break
                        }
                        continue
                    }
                    let written = write(formula.tex, false)
                    html.append(contentsOf: written.html)
                    faults += written.faults.map { fault in
                        var fault = fault
                        fault.offset = fault.offset < formula.places.count ? formula.places[fault.offset] : (formula.places.last ?? -1) + 1
                        return fault
                    }
                }
            }
        }
        return (InlineText(html: html[...]), faults)
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// With `\$` as the dollar that it is.
    fileprivate var unescapedDollars: [UInt8] {
        var text: [UInt8] = []
        for byte in self {
            if byte == UInt8(ascii: "$"), text.last == UInt8(ascii: "\\") { text.removeLast() }
            text.append(byte)
        }
        return text
    }
}
