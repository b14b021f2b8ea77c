import SourceText
import Yams

/// Reads YAML into located texts; the only file that knows Yams.
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
        do {
            // The encoding is given because asking Yams for its default looks into the environment.
            let parser = try Yams.Parser(
                yaml: String(decoding: source.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { return [] }
            let node = try located(root, depth: 0)
            // An anchor is held by its parser alone, so the parser has to outlive the walk.
            return try withExtendedLifetime(parser) { try topLevel(node) }
        } catch let fault as Diagnostic {
            diagnostics.append(fault)
        } catch let error as YamlError {
            diagnostics.append(YAMLFault(error).diagnostic(in: file, source))
        } catch {
            diagnostics.append(Diagnostic(.frontMatter, path: file.path, "this is not YAML that can be read"))
        }
        return []
    }

    private func topLevel(_ node: YAMLNode) throws(Diagnostic) -> [YAMLEntry] {
        switch node {
        case .mapping(let entries, _): return entries
        case .scalar(let scalar) where scalar.text.isEmpty: return []
        default: throw fault(at: node.position, "expected lines such as title: Fair shares")
        }
    }

    private mutating func located(_ node: Node, depth: Int) throws(Diagnostic) -> YAMLNode {
        let position = position(of: node)
        nodes += 1
        guard nodes <= Bounds.yamlValues else {
            throw fault(at: position, "more than 10,000 values; split this file")
        }
        guard depth <= Bounds.yamlNesting else { throw fault(at: position, YAMLFault.tooDeep) }
        guard node.anchor == nil else { throw fault(at: position, YAMLFault.alias) }
        switch node {
        case .scalar(let scalar):
            let quoted = scalar.style == .doubleQuoted
                || scalar.style == .singleQuoted && !source.rewrittenLines.contains(position.line)
            if scalar.style == .doubleQuoted,
                let control = scalar.string.unicodeScalars.first(where: { $0.isControl && $0 != "\n" && $0 != "\t" })
            {
                throw fault(at: position, YAMLFault.control(control))
            }
            return .scalar(YAMLScalar(text: scalar.string, position: position, isQuoted: quoted))
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try located(item, depth: depth + 1)) }
            return .sequence(items, position)
        case .mapping(let mapping):
            return .mapping(try entries(of: mapping, depth: depth), position)
        case .alias:
            throw fault(at: position, YAMLFault.alias)
        }
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(Diagnostic) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        for (key, value) in mapping {
            guard case .scalar(let name) = try located(key, depth: depth + 1) else {
                throw fault(at: position(of: key), "a key must be plain words, followed by a colon")
            }
            entries.append(
                YAMLEntry(key: Located(name.text, at: name.position), value: try located(value, depth: depth + 1)))
        }
        return entries
    }

    private func position(of node: Node) -> Position {
        source.position(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private func fault(at position: Position, _ message: String) -> Diagnostic {
        Diagnostic(.frontMatter, path: file.path, at: position, message)
    }
}

extension YAMLFault {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            self.init(
                problem: problem, context: context?.text ?? "", line: mark.line, column: mark.column,
                contextLine: context?.mark.line ?? mark.line, contextColumn: context?.mark.column ?? mark.column)
        case .duplicatedKeysInMapping(let names, let context):
            self.init(duplicate: names.first ?? "", line: context.mark.line, column: context.mark.column)
        default:
            self.init(problem: "", context: "", line: 1, column: 1, contextLine: 1, contextColumn: 1)
        }
    }
}
