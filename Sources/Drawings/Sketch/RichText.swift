import SourceText

/// A line of words in which fractions stand stacked and formulas as mathematics.
struct RichText {
    enum Piece: Hashable {
        case text(String)
        case fraction(String, String)
        /// TeX, without its dollars.
        case formula(String)
    }

    private(set) var pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        let scalars = Array(text.unicodeScalars)
        var start = 0
        for span in FormulaSpans.find(in: scalars[...]) {
            pieces += Self.fractions(scalars[start..<span.lowerBound])
            pieces.append(.formula(Self.string(scalars[span].dropFirst().dropLast())))
            start = span.upperBound
        }
        self.pieces = pieces + Self.fractions(scalars[start...])
    }

    /// The same with its decimals written as 2,5; formulas are as their author writes them.
    var withDecimalCommas: RichText {
        var line = self
        line.pieces = pieces.map { piece in
            if case .text(let text) = piece { .text(NumberCommas.written(in: text)) } else { piece }
        }
        return line
    }

    func width(_ style: TextStyle) -> Double { pieces.reduce(0) { $0 + Self.width(of: $1, style) } }

    /// How far it reaches above its baseline and below it.
    func reach(_ style: TextStyle) -> (above: Double, below: Double) {
        let size = style.size
        return pieces.reduce((size * 0.75, size * 0.22)) { reach, piece in
            switch piece {
            case .text: reach
            case .fraction: (max(reach.0, size * 1.2), max(reach.1, size * 0.72))
            case .formula(let tex):
                TeXMeasure.isTall(tex) ? (max(reach.0, size * 1.5), max(reach.1, size)) : (max(reach.0, size), max(reach.1, size * 0.45))
            }
        }
    }

    func height(_ style: TextStyle) -> Double { reach(style).above + reach(style).below }

    static func width(of piece: Piece, _ style: TextStyle) -> Double {
        switch piece {
        case .text(let text): style.width(of: text)
        case .fraction(let top, let bottom):
            max(style.width(of: top), style.width(of: bottom)) + 4
        case .formula(let tex): TeXMeasure.width(of: tex, size: style.size)
        }
    }

    /// Breaks words into lines; what holds a formula stays whole.
    static func lines(of text: String, width: Double, _ style: TextStyle) -> [RichText] {
        let whole = RichText(text)
        let hasFormula = whole.pieces.contains { if case .formula = $0 { true } else { false } }
        if hasFormula || whole.width(style) <= width { return [whole] }
        return TextMeasure.lines(of: text, width: width / style.width(of: "n") * TextMeasure.width(of: "n", size: style.size), size: style.size).map { RichText($0) }
    }

    /// Finds `3/4` where no letter, digit or sign of a date touches it.
    private static func fractions(_ text: ArraySlice<Unicode.Scalar>) -> [Piece] {
        let scalars = Array(text)
        var pieces: [Piece] = []
        var plain = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            guard let (end, top, bottom) = fraction(in: scalars, at: index) else {
                plain.append(scalars[index])
                index += 1
                continue
            }
            if isMixed(plain) { while plain.last == " " { plain.removeLast() } }
            if !plain.isEmpty { pieces.append(.text(String(plain))) }
            pieces.append(.fraction(top, bottom))
            plain = String.UnicodeScalarView()
            index = end
        }
        if !plain.isEmpty { pieces.append(.text(String(plain))) }
        return pieces
    }

    /// Whether a whole number and a space end here.
    private static func isMixed(_ text: String.UnicodeScalarView) -> Bool {
        text.last == " " && text.dropLast().last?.isDigit == true
    }


    private static func fraction(in scalars: [Unicode.Scalar], at start: Int) -> (end: Int, top: String, bottom: String)? {
        guard scalars[start].isDigit || scalars[start] == "?" else { return nil }
        if start > 0, touches(scalars[start - 1]) { return nil }
        func digits(from start: Int) -> Int {
            var end = start
            while end < scalars.count, end < start + 4, scalars[end].isDigit { end += 1 }
            return end == start && start < scalars.count && scalars[start] == "?" ? start + 1 : end
        }
        let slash = digits(from: start)
        guard slash < scalars.count, scalars[slash] == "/" else { return nil }
        let end = digits(from: slash + 1)
        guard end > slash + 1, end == scalars.count || !touches(scalars[end]) else { return nil }
        return (end, string(scalars[start..<slash]), string(scalars[(slash + 1)..<end]))
    }

    private static func touches(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar == "/" || scalar.properties.isAlphabetic || scalar == "."
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
}
