import SourceText

/// What the YAML parser found, in the words of someone who has never heard of YAML.
struct YAMLFault: Error {
    static let alias = "& and * at the beginning of a value have a meaning of their own in YAML, which is not used here; put the value in quotes"
    static let tooDeep = "lists within lists go more than \(Bounds.yamlNesting) levels deep; simplify"

    static let secondDocument = "what follows here would be a second document; delete the line, or put the value in quotes"

    static func control(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "an invisible control character (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)); delete it"
    }

    private let message: String
    private let line: Int
    private let column: Int
    private var duplicate: String?

    /// - Parameters:
    ///   - problem: libyaml's word for it, and `context` for what it was reading.
    ///   - line: in the YAML, from 1, as all numbers here.
    init(problem: String, context: String, line: Int, column: Int, contextLine: Int, contextColumn: Int) {
        (message, self.line, self.column) = switch problem {
        case "mapping values are not allowed in this context":
            ("a colon stands where none can; put the whole value in quotes", line, column)
        case "found unexpected end of stream" where context.contains("quoted scalar"):
            ("a quotation mark is not closed; end the value with the mark that it began with", contextLine, contextColumn)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            ("a backslash between double quotes has a meaning of its own; use single quotes around the value", line, column)
        case "found character that cannot start any token":
            ("a value cannot begin with this character; put the value in quotes", line, column)
        case "found a tab character that violates indentation":
            ("a tab stands where the line is indented; use spaces", line, column)
        case "could not find expected ':'":
            ("a line that is neither a key and its value nor an item of a list; write it as key: value", contextLine, contextColumn)
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context", "block mapping entries are not allowed in this context":
            ("this line does not go with those above it; indent the items of one list, and the keys of one group, alike", line, column)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            ("the items between brackets are not parted by commas, or the bracket is not closed", line, column)
        case "did not find expected node content", "did not find expected the end of a scalar":
            ("a value is missing here, or begins with a sign that has a meaning of its own; put it in quotes", line, column)
        case "did not find expected <document start>":
            (Self.secondDocument, line, column)
        default:
            ("this cannot be read as key: value\(problem.isEmpty ? "" : " (\(problem))"); put the value in quotes, and indent with spaces", line, column)
        }
    }

    /// - Parameter line: in the YAML, from 1, as the column.
    init(_ message: String, line: Int, column: Int) {
        (self.message, self.line, self.column) = (message, line, column)
    }

    /// A key that stands twice in one group, first at the given place.
    init(duplicate: String, line: Int, column: Int) {
        (message, self.line, self.column, self.duplicate) = ("", line, column, duplicate)
    }

    func diagnostic(in file: SourceFile, _ source: YAMLSource) -> Diagnostic {
        if let duplicate {
            let first = source.position(line: line, column: column)
            return Diagnostic(
                .duplicateKey, path: file.path, at: source.second(duplicate, after: first) ?? first,
                "\"\(duplicate)\" is there twice; the first is on line \(first.line)")
        }
        return Diagnostic(.frontMatter, path: file.path, at: source.position(line: line, column: column), message)
    }
}

extension YAMLSource {
    /// Where a key stands for the second time, in the same column if it begins its line, else after it in the line.
    fileprivate func second(_ key: String, after first: Position) -> Position? {
        let index = first.line - firstLine
        guard lines.indices.contains(index) else { return nil }
        let indent = lines[index].indent
        guard first.column == indent + 1 else { return nil }
        for (offset, line) in lines[(index + 1)...].enumerated() where !line.isSilent {
            guard line.indent >= indent else { return nil }
            if line.indent == indent, line.key?.name == key {
                return Position(line: first.line + offset + 1, column: first.column)
            }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// Of C0 and C1, tab and line feed among them.
    var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension Unicode.Scalar {
    /// Whether YAML lets it through nowhere (YAML 1.2, section 5.1), or XML would not, where a page's words are in the feed.
    var isRefusedInYAML: Bool {
        isControl && self != "\u{85}" || self == "\u{FEFF}" || value == 0xFFFE || value == 0xFFFF
    }
}
