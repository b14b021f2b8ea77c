import SourceText

extension ValueType where Value == Bool {
    /// Yes or no, where its place is of no interest.
    static let flag = ValueType(.other, wanted: "yes or no") { ValueType<Located<Bool>>.boolean.read($0, &$1)?.value }
}

extension ValueType where Value == Located<BaseURL> {
    static let baseURL = ValueType(.text) { node, reader in
        guard let text = reader.text(node) else { return nil }
        if let address = BaseURL(text.value) { return text.map { _ in address } }
        reader.fault(
            at: text.position,
            "\"\(text.value)\" is not the address of a site; write it whole, as in https://example.org/hub/")
        return nil
    }
}

extension ValueType where Value == Located<EditAddress> {
    static let edit = ValueType(.text) { node, reader in
        guard let text = reader.text(node) else { return nil }
        if let address = EditAddress(text.value) { return text.map { _ in address } }
        let why = text.value.contains("{path}")
            ? "is not the address of a site; write it whole" : "does not say where a page's file goes; write {path} there"
        reader.fault(at: text.position, "\"\(text.value)\" \(why), as in \(EditAddress.example)")
        return nil
    }
}

extension ValueType where Value == [MenuItem] {
    /// Addresses, each perhaps with a label before it: a list, or `label: address` lines.
    static let menu = ValueType(.other) { node, reader in
        switch node {
        case .scalar: return reader.text(node).map { [MenuItem(address: $0)] }
        case .mapping(let entries, _): return entries.compactMap { reader.menuItem($0) }
        case .sequence(let items, _):
            return items.flatMap { item in
                if case .mapping(let entries, _) = item { return entries.compactMap { reader.menuItem($0) } }
                return reader.text(item).map { [MenuItem(address: $0)] } ?? []
            }
        }
    }
}

extension ValueType where Value == [Bank] {
    /// Whether what stands where a bank's title may stand says rather who gets it.
    private static func isSetting(_ text: String) -> Bool {
        ValueType<Located<Bool>>.answer(text) != nil || ["public", "private", "hidden"].contains(text.folded)
    }

    /// Names of folders, each with what is said of it.
    static let banks = ValueType(.records(["title", "summary"])) { node, reader in
        guard case .mapping(let entries, _) = node else {
            reader.fault(at: node.position, "expected the folder of each bank with its settings below it, such as public: no")
            return nil
        }
        return entries.map { entry in
            var bank = Bank(id: entry.key)
            switch entry.value {
            case .mapping(let settings, _):
                Schema<Bank>.bank.decode(settings, for: nil, into: &bank, &reader)
            // `fractions: Fraction tasks` is short for its title. `fractions: no` is no title, and would pass for one.
            case .scalar(let scalar) where isSetting(scalar.text):
                reader.fault(
                    at: scalar.position,
                    "\"\(scalar.text)\" is no title of a bank; to keep the bank from the public, write \"public: no\" in a line of its own below \"\(entry.key.value):\", further in")
            default: if !entry.value.isEmpty { bank.title = reader.text(entry.value) }
            }
            return bank
        }
    }
}

extension ValueType where Value == [Meaning: [String]] {
    /// Meanings, each by one of its built-in names, with more names for it.
    static let headings = ValueType(.other) { node, reader in
        guard case .mapping(let entries, _) = node else {
            reader.fault(at: node.position, "expected a heading's name with more names after it, such as Launch: [Hook, Do now]")
            return nil
        }
        var additions: [Meaning: [String]] = [:]
        for entry in entries {
            guard let meaning = Meaning(name: entry.key.value) else {
                reader.fault(
                    at: entry.key.position, entry.key.value, isNoneOf: Meaning.writtenNames,
                    "a heading that means something")
                continue
            }
            for name in reader.texts(entry.value, separator: ",") {
                let other = Meaning.own(name.value) ?? additions.first { $0.value.contains { HeadingName($0).key == HeadingName(name.value).key } }?.key
                if let other, other != meaning {
                    let what = other.writtenName == name.value ? "a heading with a meaning of its own" : "a name of \"\(other.writtenName)\" already"
                    reader.fault(at: name.position, "\"\(name.value)\" is \(what); take it out here")
                } else {
                    additions[meaning, default: []].append(name.value)
                }
            }
        }
        return additions
    }
}

extension ValueType where Value == Checks {
    /// `strict`, or codes with `error`, `warning` or `off`; `strict: yes` may stand among them.
    static let checks = ValueType(.other) { node, reader in
        var checks = Checks()
        switch node {
        case .scalar(let scalar) where scalar.text.folded == "strict":
            checks.isStrict = true
        case .mapping(let entries, _):
            for entry in entries {
                if entry.key.value == "strict" {
                    checks.isStrict = ValueType<Bool>.flag.read(entry.value, &reader) ?? false
                } else if let (code, level) = reader.level(entry) {
                    checks.levels[code] = level
                }
            }
        default:
            reader.fault(at: node.position, "expected strict, or codes with error, warning or off, such as raw-html: off")
            return nil
        }
        return checks
    }
}

extension ValueType where Value == Set<String> {
    /// The elements that raw HTML may use: those that are always let through, and more.
    static let elements = ValueType(.texts) { node, reader in
        var elements = Settings().elements
        for text in reader.texts(node, separator: ",") {
            let name = text.value.lowercased().filter { $0 != "<" && $0 != ">" }
            if ElementNames.unsafe.contains(name) {
                reader.fault(at: text.position, "<\(name)> cannot be let through: it could run or bring in something; take it out")
            } else if ElementNames.allowable.contains(name) {
                elements.insert(name)
            } else {
                let meant = nearestName(to: name, among: ElementNames.allowable.sorted())
                let fix = meant.map { "did you mean \"\($0)\"?" } ?? "write names such as kbd, mark or details"
                reader.fault(at: text.position, "\"\(text.value)\" is no element that can be let through; \(fix)", suggestion: meant)
            }
        }
        return elements
    }
}

extension ValueReader {
    fileprivate mutating func menuItem(_ entry: YAMLEntry) -> MenuItem? {
        guard !entry.value.isEmpty else {
            fault(at: entry.key.position, "\"\(entry.key.value)\" has no address; write it after the colon, as in Tasks: /tasks/")
            return nil
        }
        return text(entry.value).map { MenuItem(label: entry.key, address: $0) }
    }

    fileprivate mutating func level(_ entry: YAMLEntry) -> (DiagnosticCode, Checks.Level)? {
        guard let code = DiagnosticCode(rawValue: entry.key.value) else {
            faultOfCode(entry.key)
            return nil
        }
        guard !code.isFixed else {
            fault(at: entry.key.position, "\"\(code.rawValue)\" keeps the site safe and whole, so it always is an error; take this line out")
            return nil
        }
        guard let word = text(entry.value) else { return nil }
        if let level = Checks.Level(rawValue: word.value.lowercased()) { return (code, level) }
        fault(at: word.position, word.value, isNoneOf: Checks.Level.allCases.map(\.rawValue), "a weight of a finding")
        return nil
    }
}
