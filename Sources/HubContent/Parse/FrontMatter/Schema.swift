import SourceText

/// The keys that a file may have, declared as data, and the one way to decode by them.
struct Schema<Target: Sendable>: Sendable {
    /// One key: its name, whom it is for, what its value is, and where that goes.
    struct Key: Sendable {
        let name: String
        /// Other names of the same key.
        let otherNames: [String]
        let kinds: Set<Kind>
        let shape: YAMLShape
        fileprivate let wanted: String?
        fileprivate let decode: @Sendable (YAMLNode, inout ValueReader, inout Target) -> Void

        init<Value>(
            _ name: String, also otherNames: [String] = [], for kinds: Set<Kind> = Set(Kind.allCases),
            _ type: ValueType<Value>, _ property: any WritableKeyPath<Target, Value> & Sendable
        ) {
            (self.name, self.otherNames, self.kinds, shape, wanted) = (name, otherNames, kinds, type.shape, type.wanted)
            decode = { node, reader, target in
                if let value = type.read(node, &reader) { target[keyPath: property] = value }
            }
        }

        init<Value>(
            _ name: String, also otherNames: [String] = [], for kinds: Set<Kind> = Set(Kind.allCases),
            _ type: ValueType<Value>, _ property: any WritableKeyPath<Target, Value?> & Sendable
        ) {
            (self.name, self.otherNames, self.kinds, shape, wanted) = (name, otherNames, kinds, type.shape, type.wanted)
            decode = { node, reader, target in
                if let value = type.read(node, &reader) { target[keyPath: property] = value }
            }
        }
    }

    let keys: [Key]
    private let indices: [String: Int]

    init(_ keys: [Key]) {
        self.keys = keys
        var indices: [String: Int] = [:]
        for (index, key) in keys.enumerated() {
            for name in [key.name] + key.otherNames { indices[name] = index }
        }
        self.indices = indices
    }

    /// What stands under a key, whatever kind of document it is for; `nil` for an unknown one.
    func shape(of name: String) -> YAMLShape? {
        indices[name].map { keys[$0].shape }
    }

    /// Decodes entries into `target`; what cannot be decoded stays as it was, with a diagnostic.
    /// - Parameter kind: whose keys are meant; `nil` where documents are not.
    func decode(_ entries: [YAMLEntry], for kind: Kind?, into target: inout Target, _ reader: inout ValueReader) {
        var seen: [Int: Located<String>] = [:]
        for entry in entries {
            guard let index = indices[entry.key.value] else {
                reader.diagnostics.append(unknown(entry.key, for: kind, path: reader.path))
                continue
            }
            if let first = seen[index] {
                let name = entry.key.value
                let what = name == first.value ? "\"\(name)\" is there twice" : "\"\(name)\" is the same key as \"\(first.value)\""
                reader.diagnostics.append(
                    Diagnostic(
                        .duplicateKey, path: reader.path, at: entry.key.position,
                        "\(what); the first is on line \(first.position.line)"))
                continue
            }
            seen[index] = entry.key
            let key = keys[index]
            if let kind, !key.kinds.contains(kind) {
                let others = key.kinds.map { "a \($0.rawValue)" }.sorted()
                reader.diagnostics.append(
                    Diagnostic(
                        .unknownKey, path: reader.path, at: entry.key.position,
                        "\"\(entry.key.value)\" is a key of \(others.listed(with: "or")), and this is a \(kind.rawValue); take it out, or set kind:"))
                continue
            }
            if !entry.value.isEmpty {
                key.decode(entry.value, &reader, &target)
            } else if let wanted = key.wanted {
                reader.fault(at: entry.key.position, "nothing stands after \"\(entry.key.value):\"; write \(wanted), or take the line out")
            }
        }
    }

    private func spanish(_ name: String, among known: [String]) -> String? {
        SpanishKeys.meant[name.keyLike.folded].flatMap { known.contains($0) ? $0 : nil }
    }

    private func unknown(_ key: Located<String>, for kind: Kind?, path: String) -> Diagnostic {
        let known = keys.filter { key in kind.map(key.kinds.contains) ?? true }.flatMap { [$0.name] + $0.otherNames }
        let name = key.value
        if let meant = spanish(name, among: known) ?? nearestName(to: name.keyLike, among: known) {
            return Diagnostic(
                .misspeltKey, path: path, at: key.position, "unknown key \"\(name)\"; did you mean \"\(meant)\"?",
                suggestion: meant)
        }
        return Diagnostic(
            .unknownKey, path: path, at: key.position, "unknown key \"\(name)\"; nothing is made of it")
    }
}

extension String {
    /// As keys are written: `Translation of` and `translation_of` are `translation-of`.
    fileprivate var keyLike: String {
        String(lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    }
}
