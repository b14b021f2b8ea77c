import SourceText

/// What decoding a value needs beside the value: the file's path, and where faults go.
struct ValueReader {
    let path: String
    var diagnostics: [Diagnostic] = []

    mutating func fault(at position: Position, _ message: String, suggestion: String? = nil) {
        diagnostics.append(Diagnostic(.invalidValue, path: path, at: position, message, suggestion: suggestion))
    }

    /// One text; an empty one is none.
    mutating func text(_ node: YAMLNode) -> Located<String>? {
        guard case .scalar(let scalar) = node else {
            fault(at: node.position, "expected one text here, not a list; if the text has brackets or a colon in it, put it in quotes")
            return nil
        }
        let text = scalar.text.trimmed
        return text.isEmpty ? nil : Located(text, at: scalar.position)
    }

    /// A YAML list of texts, or one text that lists them.
    /// - Parameter separator: parts the items where they are one text; `nil` takes it whole.
    mutating func texts(_ node: YAMLNode, separator: Character?) -> [Located<String>] {
        switch node {
        case .scalar(let scalar):
            return Self.items(of: scalar, separator: separator)
        case .sequence(let items, _):
            return items.compactMap { text($0) }
        case .mapping(_, let position):
            fault(at: position, "expected a list of texts; put a text with a colon in it in quotes")
            return []
        }
    }

    private static func items(of scalar: YAMLScalar, separator: Character?) -> [Located<String>] {
        guard let separator else {
            let text = scalar.text.trimmed
            return text.isEmpty ? [] : [Located(text, at: scalar.position)]
        }
        var items: [Located<String>] = []
        var offset = 0
        // Commas are asked for where nothing holds a semicolon, which then means the same.
        for part in scalar.text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == separator || $0 == ";" }) {
            let text = String(part).trimmed
            let lead = part.unicodeScalars.prefix { $0.properties.isWhitespace }.count
            if !text.isEmpty { items.append(Located(text, at: scalar.position(at: offset + lead))) }
            offset += part.unicodeScalars.count + 1
        }
        return items
    }

    /// Each text as a value; `fault` says what is wrong with one that is none.
    mutating func values<Value>(
        _ texts: [Located<String>], _ parse: (String) -> Value?, fault message: (String) -> String
    ) -> [Located<Value>] {
        texts.compactMap { text in
            if let value = parse(text.value) { return text.map { _ in value } }
            fault(at: text.position, message(text.value))
            return nil
        }
    }
}
