/// A piece of XML: enough of it to read what KaTeX and this program write.
indirect enum XMLNode: Equatable {
    case text(String)
    case element(name: String, attributes: [String: String], children: [XMLNode])

    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads one element; whatever follows it is a fault.
    init(parsing text: String) throws {
        var reader = Reader(rest: Substring(text).unicodeScalars)
        self = try reader.element()
        guard reader.rest.isEmpty else { throw Malformed(description: "after the element: \(reader.rest)") }
    }
}

private struct Reader {
    // Scalars, because a mark that combines would join the bracket of a tag before it.
    var rest: Substring.UnicodeScalarView

    mutating func element() throws -> XMLNode {
        try take("<")
        let name = word()
        guard !name.isEmpty else { throw XMLNode.Malformed(description: "no name at \(Substring(rest.prefix(20)))") }
        var attributes: [String: String] = [:]
        while true {
            skipSpaces()
            if skip("/>") { return .element(name: name, attributes: attributes, children: []) }
            if skip(">") { break }
            let key = word()
            skipSpaces()
            try take("=")
            try take("\"")
            guard let end = rest.firstIndex(of: "\"") else { throw XMLNode.Malformed(description: "open attribute") }
            guard attributes.updateValue(try plain(Substring(rest[..<end])), forKey: key) == nil else {
                throw XMLNode.Malformed(description: "\(key) twice")
            }
            rest = rest[rest.index(after: end)...]
        }
        var children: [XMLNode] = []
        while !skip("</") {
            guard let first = rest.first else { throw XMLNode.Malformed(description: "\(name) is not closed") }
            if first == "<" {
                children.append(try element())
            } else {
                let end = rest.firstIndex(of: "<") ?? rest.endIndex
                children.append(.text(try plain(Substring(rest[..<end]))))
                rest = rest[end...]
            }
        }
        try take(name)
        try take(">")
        return .element(name: name, attributes: attributes, children: children)
    }

    /// Text with its entities resolved.
    func plain(_ text: Substring) throws -> String {
        guard !text.unicodeScalars.contains("<") else { throw XMLNode.Malformed(description: "a bare < in \(text)") }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars
        while let and = rest.firstIndex(of: "&") {
            guard let end = rest[and...].firstIndex(of: ";") else { throw XMLNode.Malformed(description: "a bare &") }
            result += rest[..<and]
            switch String(rest[rest.index(after: and)..<end]) {
            case "lt": result.append("<")
            case "gt": result.append(">")
            case "amp": result.append("&")
            case "quot": result.append("\"")
            case "#x27": result.append("'")
            case let entity: throw XMLNode.Malformed(description: "unknown entity \(entity)")
            }
            rest = rest[rest.index(after: end)...]
        }
        return String(result + rest)
    }

    mutating func word() -> String {
        let word = rest.prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == ":" }
        rest = rest[word.endIndex...]
        return String(word)
    }

    mutating func skipSpaces() { rest = rest.drop(while: \.properties.isWhitespace) }

    mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    mutating func take(_ text: String) throws {
        guard skip(text) else { throw XMLNode.Malformed(description: "no \(text) at \(Substring(rest.prefix(20)))") }
    }
}

extension XMLNode {
    /// `nil` of text.
    var name: String? {
        if case .element(let name, _, _) = self { name } else { nil }
    }

    var attributes: [String: String] {
        if case .element(_, let attributes, _) = self { attributes } else { [:] }
    }

    var children: [XMLNode] {
        if case .element(_, _, let children) = self { children } else { [] }
    }

    /// The text this is; empty of an element.
    var text: String {
        if case .text(let text) = self { text } else { "" }
    }
}
