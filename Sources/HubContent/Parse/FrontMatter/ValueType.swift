import SourceText

/// How a key's value is read: what YAML it wants, and what becomes of it.
struct ValueType<Value>: Sendable {
    let shape: YAMLShape
    /// What has to stand there, for messages, where leaving the value out would pass for one of two answers.
    private(set) var wanted: String?
    /// - Returns: `nil` where nothing can be made of it; then there is a diagnostic, or the value is empty.
    let read: @Sendable (YAMLNode, inout ValueReader) -> Value?

    init(_ shape: YAMLShape, wanted: String? = nil, _ read: @escaping @Sendable (YAMLNode, inout ValueReader) -> Value?) {
        self.shape = shape
        self.wanted = wanted
        self.read = read
    }
}

extension ValueType where Value == Located<String> {
    static let text = ValueType(.text) { $1.text($0) }

    /// A language tag, as far as its form goes (BCP 47): `en`, `es-MX`.
    static let language = ValueType(.other) { node, reader in
        guard let text = reader.text(node) else { return nil }
        let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy(\.isLetter)
            && parts.dropFirst().allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit } }
        let meant = LanguageNames.tags[text.value.folded]
        if isTag, meant == nil { return text }
        reader.fault(
            at: text.position,
            "\"\(text.value)\" is not a language; " + (meant.map { "did you mean \"\($0)\"?" } ?? "write its short tag, such as en, es or es-MX"), suggestion: meant)
        return nil
    }

    /// A digital object identifier, without the address it may be written as.
    static let doi = ValueType(.text) { node, reader in
        guard let text = reader.text(node) else { return nil }
        var rest = Substring(text.value)
        for lead in ["https://", "http://", "dx.doi.org/", "doi.org/", "doi:", "DOI:"] where rest.hasPrefix(lead) {
            rest = rest.dropFirst(lead.count)
        }
        rest = rest.drop { $0 == " " }
        if rest.hasPrefix("10."), rest.contains("/"), !rest.contains(where: \.isWhitespace) {
            return text.map { _ in String(rest) }
        }
        reader.fault(at: text.position, "\"\(text.value)\" is not a DOI; write it as 10.1080/10409289.2019.1702433")
        return nil
    }
}

extension ValueType where Value == [Located<String>] {
    /// A list, or one text whose items commas part.
    static let texts = ValueType(.texts) { $1.texts($0, separator: ",") }

    /// The same for what has commas of its own, such as "Ware, J.": semicolons part the items.
    static let phrases = ValueType(.texts) { $1.texts($0, separator: ";") }
}

extension ValueType where Value == Located<PartialDate> {
    static let date = ValueType(.other) { node, reader in
        guard let text = reader.text(node) else { return nil }
        do throws(PartialDate.Fault) {
            return Located(try PartialDate(text.value), at: text.position)
        } catch {
            let meant = WrittenDate.parse(text.value)
            let message = meant.map { "\"\(text.value)\" is a date for readers; here it is written \($0)" } ?? error.message
            reader.fault(at: text.position, message, suggestion: meant)
            return nil
        }
    }
}

extension ValueType where Value == Located<Bool> {
    /// What a text answers to a question for yes or no; `nil`: it is no answer.
    static func answer(_ text: String) -> Bool? {
        switch text.folded {
        case "yes", "true", "on", "si", "y": true
        case "no", "false", "off", "n": false
        default: nil
        }
    }

    static let boolean = ValueType(.other, wanted: "yes or no") { node, reader in
        guard let text = reader.text(node) else { return nil }
        if let value = answer(text.value) { return text.map { _ in value } }
        reader.fault(at: text.position, "\"\(text.value)\" is neither yes nor no; write one of them")
        return nil
    }
}

extension ValueType where Value == Located<Int> {
    static let integer = ValueType(.other) { node, reader in
        guard let text = reader.text(node) else { return nil }
        if text.value.utf8.count <= 9, let number = Int(text.value) { return text.map { _ in number } }
        reader.fault(at: text.position, "\"\(text.value)\" is not a whole number; write one such as 3")
        return nil
    }
}

extension ValueType where Value == Located<Minutes> {
    static let minutes = ValueType(.other) { node, reader in
        guard let text = reader.text(node) else { return nil }
        if let minutes = Minutes(text.value) { return text.map { _ in minutes } }
        reader.fault(at: text.position, "\"\(text.value)\" is not a length of time; write \(Minutes.allowed)")
        return nil
    }
}

extension ValueType where Value == [Located<Grade>] {
    /// Each grade once, in order; the grades of a range stand where the range does.
    static let grades = ValueType(.other) { node, reader in
        let texts = reader.texts(node, separator: ",")
        let ranges = reader.values(texts, Grade.parse) { "\"\($0)\" is not a grade; write \(Grade.allowed)" }
        var found: [Grade: Located<Grade>] = [:]
        for range in ranges {
            for grade in range.value where found[grade] == nil { found[grade] = range.map { _ in grade } }
        }
        return found.values.sorted { $0.value < $1.value }
    }
}

extension ValueType where Value == [Located<Practice>] {
    static let practices = ValueType(.other) { node, reader in
        let texts = reader.texts(node, separator: ",")
        let ranges = reader.values(texts, Practice.parse) { "\"\($0)\" is not a mathematical practice; write \(Practice.allowed)" }
        return ranges.flatMap { range in range.value.map { practice in range.map { _ in practice } } }
    }
}

extension ValueType {
    /// One word of a few.
    static func choice<Choice: WordChoice>() -> Self where Value == Located<Choice> {
        ValueType(.other) { node, reader in
            reader.text(node).flatMap { reader.choice($0) }
        }
    }

    /// Some words of a few.
    static func choices<Choice: WordChoice>() -> Self where Value == [Located<Choice>] {
        ValueType(.other) { node, reader in
            var choices: [Located<Choice>] = []
            for text in reader.texts(node, separator: ",") {
                if let choice: Located<Choice> = reader.choice(text) { choices.append(choice) }
            }
            return choices
        }
    }
}

extension ValueType where Value == Located<Kind> {
    static let kind = ValueType(.other) { node, reader in
        guard let text = reader.text(node) else { return nil }
        if let kind = Kind(named: text.value) { return text.map { _ in kind } }
        let names = Kind.allCases.map(\.rawValue)
        reader.fault(at: text.position, text.value, isNoneOf: names, "a kind of page")
        return nil
    }
}

extension ValueType where Value == [Located<DiagnosticCode>] {
    static let codes = ValueType(.other) { node, reader in
        reader.texts(node, separator: ",").compactMap { text in
            if let code = DiagnosticCode(rawValue: text.value) { return text.map { _ in code } }
            reader.faultOfCode(text)
            return nil
        }
    }
}

extension ValueReader {
    fileprivate mutating func choice<Choice: WordChoice>(_ text: Located<String>) -> Located<Choice>? {
        if let choice = Choice(word: text.value) { return text.map { _ in choice } }
        fault(at: text.position, text.value, isNoneOf: Choice.allCases.map(\.rawValue), "one of the words for this")
        return nil
    }

    /// Says that a word is none of a few: which they are, or which one was meant.
    mutating func fault(at position: Position, _ word: String, isNoneOf words: [String], _ what: String) {
        if let meant = nearestName(to: word.folded, among: words) {
            fault(at: position, "\"\(word)\" is not \(what); did you mean \"\(meant)\"?", suggestion: meant)
        } else {
            fault(at: position, "\"\(word)\" is not \(what); write \(words.listed(with: "or"))")
        }
    }

    mutating func faultOfCode(_ text: Located<String>) {
        let meant = nearestName(to: text.value, among: DiagnosticCode.allCases.map(\.rawValue))
        let fix = meant.map { "did you mean \"\($0)\"?" } ?? "write a code as it stands in brackets at the end of a message"
        fault(at: text.position, "no finding has the code \"\(text.value)\"; \(fix)", suggestion: meant)
    }
}
