import HubContent
import SourceText
import Templates

/// The theme's own words in one language. A class, because all that renders a page holds it.
final class Words: Sendable {
    let language: String
    private let plain: [String: String]
    private let plurals: [String: (one: String, other: String)]
    /// As its file has them.
    private let own: ThemeWords
    /// Every plain word, as templates see them.
    let record: Value

    /// What the names of words for drawings begin with, which every language has without a theme's help.
    static let drawingPrefix = "drawing"

    /// - Parameter others: where what is missing is taken from.
    init(_ words: ThemeWords, language: String, completedBy others: ThemeWords = ThemeWords()) {
        self.language = language
        own = words
        var plain: [String: String] = [:]
        var plurals: [String: (one: String, other: String)] = [:]
        for entry in words.completed(by: others).entries {
            switch entry.word {
            case .plain(let text): plain[entry.name.value] = text
            case .plural(let one, let other): plurals[entry.name.value] = (one, other)
            }
        }
        self.plain = plain
        self.plurals = plurals
        record = .record(Record(plain.sorted { $0.key < $1.key }.map { (Name($0.key), .text($0.value)) }))
    }

    /// A word by its name; the name itself where the theme has none, which loading has reported.
    subscript(name: String) -> String { plain[name] ?? name }

    /// A word that the language may have.
    func given(_ name: String) -> String? {
        if case .plain(let text) = own[name] { text } else { nil }
    }

    /// A word with a number or another word filled in for `{n}` or `{name}`.
    func text(_ name: String, with filling: String) -> String {
        self[name].filling("{n}", with: filling).filling("{name}", with: filling)
    }

    /// "1 task", "12 tasks".
    /// - Parameter shown: what stands for the number, where it is not it.
    func count(_ number: Int, of name: String, as shown: String? = nil) -> String {
        let shown = shown ?? String(number)
        guard let forms = plurals[name] else { return shown }
        return (number == 1 ? forms.one : forms.other).filling("{n}", with: shown)
    }

    /// "45 minutes", "45–60 minutes".
    func text(of minutes: Minutes) -> String { count(minutes.longest, of: "minutesCount", as: minutes.text) }

    /// "45 min", "45–60 min".
    func shortText(of minutes: Minutes) -> String { text("minutesShort", with: minutes.text) }

    /// "Task", "Position statement".
    func name(of kind: Kind) -> String { self["kind" + kind.rawValue.capitalizedFirst] }

    /// Both forms of a counted word, `{n}` in them.
    func forms(of name: String) -> [String] { plurals[name].map { [$0.one, $0.other] } ?? [name, name] }

    /// A date as a reader of this language writes it, as much of it as is known.
    func text(of date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let format = self[date.day == nil ? "dateMonth" : "dateFull"]
        return format.filling("{month}", with: self["month\(month)"])
            .filling("{day}", with: date.day.map(String.init) ?? "")
            .filling("{year}", with: String(date.year))
    }

    func value(of date: PartialDate) -> Value {
        ["iso": .text(date.description), "text": .text(text(of: date))]
    }

    /// "Grade 3", "Grades K–2".
    func text(of grades: [Grade]) -> String? {
        guard let first = grades.first, let last = grades.last else { return nil }
        if grades.count == 1 { return text(of: first) }
        // Neighbours are a range; anything else is a list.
        let isRange = grades.count == (Grade.parse("\(first)-\(last)")?.count ?? 0)
        let names = isRange ? "\(first)–\(last)" : grades.map(\.description).joined(separator: ", ")
        return text("gradesRange", with: names)
    }

    private func text(of grade: Grade) -> String {
        if case .numbered(let number) = grade { return text("gradeNumbered", with: String(number)) }
        return self["grade" + grade.description]
    }
}

extension String {
    /// With every occurrence of a short text replaced, such as `{n}`: by bytes, since every page is full of them.
    fileprivate func filling(_ part: String, with filling: String) -> String {
        guard let first = part.utf8.first, utf8.contains(first) else { return self }
        var (text, part) = (self, part)
        let replaced = text.withUTF8 { text in
            part.withUTF8 { part in
                var replaced: [UInt8] = []
                replaced.reserveCapacity(text.count + filling.utf8.count)
                var index = 0
                while index < text.count {
                    if text[index] == first, text[index...].starts(with: part) {
                        replaced.append(contentsOf: filling.utf8)
                        index += part.count
                    } else {
                        replaced.append(text[index])
                        index += 1
                    }
                }
                return replaced
            }
        }
        return String(decoding: replaced, as: UTF8.self)
    }
}
