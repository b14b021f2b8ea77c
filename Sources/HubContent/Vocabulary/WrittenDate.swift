import SourceText

/// Dates as documents write them: "March 9, 2026", "9 March 2026", "March 2026", "marzo de 2026", "2026-03-09".
package enum WrittenDate {
    /// - Returns: as front matter has it, `2026-03-09`; `nil` where it is no date, or one that could be read two ways.
    package static func parse(_ text: String) -> String? {
        if let date = try? PartialDate(text.trimmed), date.month != nil { return date.description }
        let words = text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.filter { $0 != "de" && $0 != "del" && $0 != "of" }
        guard (2...3).contains(words.count), let year = words.last, year.count == 4, Int(year) != nil else { return nil }
        let months = words.compactMap(month)
        guard months.count == 1, let month = months.first else { return nil }
        guard words.count == 3 else { return try? PartialDate("\(year)-\(month)").description }
        let others = words.dropLast().filter { self.month($0) == nil }
        guard let day = others.first.flatMap({ Int($0.prefix { $0.isNumber }) }) else { return nil }
        return try? PartialDate("\(year)-\(month)-\(day)").description
    }

    /// The number of a month, from 1, by its name or the beginning of it: "march", "sept", "ene".
    /// - Parameter word: in small letters.
    package static func month(_ word: Substring) -> Int? {
        guard word.count > 2 else { return nil }
        return [english, spanish].lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }.first.map { $0 + 1 }
    }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    private static let spanish = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]
}
