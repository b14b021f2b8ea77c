package import SourceText

/// The theme's words in one language, as a strings file has them.
package struct ThemeWords: Hashable, Sendable {
    package enum Word: Hashable, Sendable {
        case plain(String)
        /// `one:` for exactly one, `other:` for every other number.
        case plural(one: String, other: String)

        var isCounted: Bool { if case .plural = self { true } else { false } }
    }

    package struct Entry: Hashable, Sendable {
        package var name: Located<String>
        package var word: Word
    }

    /// In the order of the file.
    package private(set) var entries: [Entry] = []
    private var indices: [String: Int] = [:]

    package init() {}

    package subscript(name: String) -> Word? {
        entry(name)?.word
    }

    package func entry(_ name: String) -> Entry? { indices[name].map { entries[$0] } }

    /// These, and what others have that is missing here, or that these count and others do not.
    package func completed(by others: ThemeWords) -> ThemeWords {
        var completed = self
        for entry in others.entries {
            guard let index = indices[entry.name.value] else {
                completed.indices[entry.name.value] = completed.entries.count
                completed.entries.append(entry)
                continue
            }
            if entries[index].word.isCounted != entry.word.isCounted { completed.entries[index] = entry }
        }
        return completed
    }

    /// Decodes a strings file: `name: text` lines, or `one:` and `other:` below a name.
    /// - Parameter file: valid UTF-8.
    package static func decode(_ file: SourceFile) -> (words: ThemeWords, diagnostics: [Diagnostic]) {
        let (entries, faults) = YAMLReader.read(
            file, file.textStart..<file.bytes.count, firstLine: 1, shape: { _ in .record(["one", "other"]) })
        var words = ThemeWords()
        var reader = ValueReader(path: file.path, diagnostics: faults)
        for entry in entries {
            guard let word = word(entry, &reader) else { continue }
            if let first = words.indices[entry.key.value] {
                reader.diagnostics.append(
                    Diagnostic(
                        .duplicateKey, path: file.path, at: entry.key.position,
                        "\"\(entry.key.value)\" is there twice; the first is on line \(words.entries[first].name.position.line)"))
                continue
            }
            words.indices[entry.key.value] = words.entries.count
            words.entries.append(Entry(name: entry.key, word: word))
        }
        return (words, reader.diagnostics)
    }

    private static func word(_ entry: YAMLEntry, _ reader: inout ValueReader) -> Word? {
        switch entry.value {
        // An empty word is one: some languages need nothing where others do.
        case .scalar(let scalar): return .plain(scalar.text)
        case .sequence(_, let position):
            reader.fault(at: position, "expected a text, or one: and other: below \"\(entry.key.value)\"")
            return nil
        case .mapping(let forms, _):
            var texts: [String: String] = [:]
            for form in forms {
                guard form.key.value == "one" || form.key.value == "other" else {
                    reader.fault(at: form.key.position, "\"\(form.key.value)\" is no form of a word; write one: and other:")
                    return nil
                }
                guard case .scalar(let scalar) = form.value else {
                    reader.fault(at: form.value.position, "expected a text after \(form.key.value):")
                    return nil
                }
                texts[form.key.value] = scalar.text
            }
            guard let one = texts["one"], let other = texts["other"] else {
                let missing = texts["one"] == nil ? "one" : "other"
                reader.fault(at: entry.key.position, "\"\(entry.key.value)\" has no \(missing): form; write both one: and other:")
                return nil
            }
            return .plural(one: one, other: other)
        }
    }
}
