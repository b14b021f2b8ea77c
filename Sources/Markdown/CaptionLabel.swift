import SourceText

/// "Table 3", "Figure 2.13", "Fig. 2", "Tabla A1": what a table or figure is called by; of "Tables 1 and 2" the first. In a
/// sentence it may begin with a small letter, as Spanish has it: "véase la tabla 3".
package struct CaptionLabel {
    /// A word as it may be written, and the one that ids and captions have for it.
    private struct Word {
        let written: StaticString
        let name: StaticString
        var isPlural = false
    }

    private static let words = [
        Word(written: "Tables", name: "Table", isPlural: true), Word(written: "Table", name: "Table"), Word(written: "TABLE", name: "Table"),
        Word(written: "Tablas", name: "Tabla", isPlural: true), Word(written: "Tabla", name: "Tabla"), Word(written: "TABLA", name: "Tabla"),
        Word(written: "Figures", name: "Figure", isPlural: true), Word(written: "Figure", name: "Figure"), Word(written: "FIGURE", name: "Figure"),
        Word(written: "Figuras", name: "Figura", isPlural: true), Word(written: "Figura", name: "Figura"), Word(written: "FIGURA", name: "Figura"),
        Word(written: "Cuadros", name: "Cuadro", isPlural: true), Word(written: "Cuadro", name: "Cuadro"), Word(written: "CUADRO", name: "Cuadro"),
        Word(written: "Gráficos", name: "Gráfico", isPlural: true), Word(written: "Gráfico", name: "Gráfico"), Word(written: "GRÁFICO", name: "Gráfico"),
        Word(written: "Gráficas", name: "Gráfica", isPlural: true), Word(written: "Gráfica", name: "Gráfica"), Word(written: "GRÁFICA", name: "Gráfica"),
        Word(written: "Figs.", name: "Figure", isPlural: true), Word(written: "Fig.", name: "Figure"), Word(written: "FIG.", name: "Figure"),
    ]

    /// The bytes that captions begin with.
    package static let initials = Array("TFCG".utf8)

    /// What each of those begins with.
    static let beginnings: [StaticString] = ["Tabl", "TABL", "Fig", "FIG", "Cuadr", "CUADR", "Gráfic", "GRÁFIC"]

    package let word: String
    package let number: String
    /// Whether it begins with a capital, as captions do.
    let isCapitalised: Bool
    /// Whether more numbers may follow.
    let isPlural: Bool
    /// Its bytes, without a stop after it.
    package let length: Int

    /// Its id, unless that is taken.
    package var key: String { "\(word)-\(number)" }

    /// The keys that it may mean: "Fig. 2" is Spanish too.
    package var keys: [String] { word == "Figure" ? [key, "Figura-\(number)"] : [key] }

    /// The label that `text` begins with.
    package init?(in text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first, let word = Self.words.first(where: { word in
            let (written, count) = (word.written.utf8Start, word.written.utf8CodeUnitCount)
            return text.count > count + 1 && first.lowercased == written[0].lowercased && (1..<count).allSatisfy { text[$0] == written[$0] }
        }) else { return nil }
        var index = word.written.utf8CodeUnitCount
        if text[index] == .space {
            index += 1
        } else if text[index...].starts(with: [0xC2, 0xA0]) {
            index += 2
        } else {
            return nil
        }
        guard let end = Self.endOfNumber(in: text, from: index) else { return nil }
        self.word = "\(word.name)"
        isCapitalised = first == word.written.utf8Start[0]
        isPlural = word.isPlural
        number = String(decoding: text[index..<end], as: UTF8.self)
        length = end
    }

    private init(_ word: String, _ number: String, length: Int) {
        (self.word, self.number, self.length, isPlural, isCapitalised) = (word, number, length, true, true)
    }

    /// The next of "Tables 1, 2 and 3".
    /// - Parameter text: what comes after this one.
    /// - Returns: how many bytes part them, and the label, whose length is that of its number; `nil` where there is none.
    package func next(in text: UnsafeBufferPointer<UInt8>) -> (gap: Int, label: CaptionLabel)? {
        guard isPlural, let gap = Self.gaps.first(where: { text.starts(with: $0.utf8) })?.utf8.count,
            let end = Self.endOfNumber(in: text, from: gap)
        else { return nil }
        return (gap, CaptionLabel(word, String(decoding: text[gap..<end], as: UTF8.self), length: end - gap))
    }

    private static let gaps = [", and ", ", ", " and ", " & ", " to ", " y ", " a ", "–", "-"]

    /// Where a number ends that begins at `start`: `3`, `2.13`, and `A1` of an appendix.
    private static func endOfNumber(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        if index + 1 < text.count, text[index].isLetter, text[index + 1].isDigit { index += 1 }
        guard index < text.count, text[index].isDigit else { return nil }
        while index < text.count, text[index].isDigit
            || text[index] == UInt8(ascii: ".") && index + 1 < text.count && text[index + 1].isDigit {
            index += 1
        }
        if index < text.count, text[index].isLetter { index += 1 }
        if index < text.count, text[index].isLetter || text[index].isDigit || text[index] >= 0x80 && text[index] != 0xE2 && text[index] != 0xC2 {
            return nil
        }
        return index
    }
}
