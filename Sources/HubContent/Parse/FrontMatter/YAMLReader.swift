import SourceText

/// Reads YAML into located texts.
struct YAMLReader {
    private let file: SourceFile
    private let source: YAMLSource
    private var nodes = 0
    private var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - range: the bytes of `file` that are YAML; valid UTF-8.
    ///   - firstLine: the line of the file that they begin on.
    ///   - shape: what the schema wants under a top-level key; `nil` for a key that it does not know.
    /// - Returns: the entries of the mapping in order; empty where nothing can be made of it, and then there is an error.
    static func read(
        _ file: SourceFile, _ range: Range<Int>, firstLine: Int, shape: (String) -> YAMLShape?
    ) -> (entries: [YAMLEntry], diagnostics: [Diagnostic]) {
        let source = YAMLSource(file, range, firstLine: firstLine, shape: shape)
        var reader = YAMLReader(file: file, source: source)
        let entries = reader.entries()
        return (entries, reader.diagnostics)
    }

    private init(file: SourceFile, source: YAMLSource) {
        self.file = file
        self.source = source
        diagnostics = source.diagnostics
    }

    private mutating func entries() -> [YAMLEntry] {
        guard source.isReadable else { return [] }
        do throws(YAMLFault) {
            return try source.bytes.withUnsafeBufferPointer { text throws(YAMLFault) in
                var events = YAMLEvents(of: text)
                return try topLevel(of: &events)
            }
        } catch {
            diagnostics.append(error.diagnostic(in: file, source))
            return []
        }
    }

    /// The entries of the one mapping that the text is.
    private mutating func topLevel(of events: inout YAMLEvents) throws(YAMLFault) -> [YAMLEntry] {
        guard try events.next().kind == .documentStart else { return [] }
        let event = try events.next()
        let root = try node(event, &events, depth: 0)
        // The end of the document, then of the stream.
        _ = try events.next()
        let after = try events.next()
        guard after.kind == .streamEnd else { throw YAMLFault(YAMLFault.secondDocument, at: after) }
        switch root {
        case .mapping(let entries, _): return entries
        case .scalar(let scalar) where scalar.text.isEmpty: return []
        default: throw YAMLFault("expected lines such as title: Fair shares", at: event)
        }
    }

    /// The value that an event begins.
    private mutating func node(
        _ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
    ) throws(YAMLFault) -> YAMLNode {
        nodes += 1
        guard nodes <= Bounds.yamlValues else { throw YAMLFault("more than \(Bounds.yamlValues.grouped) values; split this file", at: event) }
        guard depth <= Bounds.yamlNesting else { throw YAMLFault(YAMLFault.tooDeep, at: event) }
        guard !event.isAnchored else { throw YAMLFault(YAMLFault.alias, at: event) }
        let position = source.position(line: event.line, column: event.column)
        switch event.kind {
        case .scalar(let text, let quoting):
            let isQuoted = quoting == .double || quoting == .single && !source.isRewritten(line: position.line)
            if quoting == .double, let control = text.unicodeScalars.first(where: { $0.isRefusedInYAML && $0 != "\n" && $0 != "\t" }) {
                throw YAMLFault(YAMLFault.control(control), at: event)
            }
            return .scalar(YAMLScalar(text: text, position: position, isQuoted: isQuoted))
        case .sequence:
            var items: [YAMLNode] = []
            while true {
                let item = try events.next()
                if item.kind == .end { return .sequence(items, position) }
                items.append(try node(item, &events, depth: depth + 1))
            }
        case .mapping:
            return .mapping(try entries(&events, depth: depth + 1), position)
        case .alias, .end, .documentStart, .streamEnd:
            throw YAMLFault(YAMLFault.alias, at: event)
        }
    }

    /// The entries of a mapping that has begun, up to its end.
    private mutating func entries(_ events: inout YAMLEvents, depth: Int) throws(YAMLFault) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var names: [String: (line: Int, column: Int)] = [:]
        while true {
            let key = try events.next()
            if key.kind == .end { return entries }
            guard case .scalar(let name) = try node(key, &events, depth: depth) else {
                throw YAMLFault("a key must be plain words, followed by a colon", at: key)
            }
            if let first = names.updateValue((key.line, key.column), forKey: name.text) {
                throw YAMLFault(duplicate: name.text, line: first.line, column: first.column)
            }
            let value = try node(try events.next(), &events, depth: depth)
            entries.append(YAMLEntry(key: Located(name.text, at: name.position), value: value))
        }
    }
}

extension YAMLFault {
    /// What the parser lets through and a hub does not.
    fileprivate init(_ message: String, at event: YAMLEvents.Event) {
        self.init(message, line: event.line, column: event.column)
    }
}
