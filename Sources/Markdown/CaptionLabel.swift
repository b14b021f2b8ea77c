import SourceText

/// "Table 3", "Figure 2.13", "Tabla A1": what a table or figure is called by.
package struct CaptionLabel {
    static let words: [StaticString] = ["Table", "Tabla", "Figure", "Figura"]

    package let word: String
    package let number: String
    /// Its bytes, without a stop after it.
    package let length: Int

    /// Its id, unless that is taken.
    package var key: String { "\(word)-\(number)" }

    /// The label that `text` begins with.
    package init?(in text: UnsafeBufferPointer<UInt8>) {
        guard let word = Self.words.first(where: { word in
            let count = word.utf8CodeUnitCount
            return text.count > count + 1 && (0..<count).allSatisfy { text[$0] == word.utf8Start[$0] }
        }) else { return nil }
        var index = word.utf8CodeUnitCount
        if text[index] == .space {
            index += 1
        } else if text[index...].starts(with: [0xC2, 0xA0]) {
            index += 2
        } else {
            return nil
        }
        let start = index
        // "Table A1" stands in an appendix.
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
        self.word = "\(word)"
        number = String(decoding: text[start..<index], as: UTF8.self)
        length = index
    }
}
