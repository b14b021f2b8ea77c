import SourceText

/// Looks at HTML as strictly as XML is read, where HTML is laxer than what Chalkline writes: every tag has its other half,
/// every value its quotes, every `&` begins a reference, and nothing stands where a browser would move it.
struct HTMLFault {
    private let bytes: [UInt8]
    private var index = 0
    private var open: [String] = []
    private(set) var elements: [Element] = []

    /// A start tag as it stands.
    struct Element {
        var name: String
        var attributes: [(name: String, value: String)]
        /// What stands between the tags of a script or a style.
        var text = ""
    }

    private struct Problem: Error {
        var message: String
    }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// What ends a paragraph in a browser.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ]
    private static let references: Set<String> = ["amp", "lt", "gt", "quot", "nbsp"]

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What is wrong with some HTML first, with where; `nil` where nothing is.
    static func first(in bytes: [UInt8]) -> String? {
        var reader = HTMLFault(bytes)
        do {
            try reader.read()
            return nil
        } catch {
            let start = max(0, reader.index - 60)
            let context = String(decoding: bytes[start..<min(bytes.count, reader.index + 60)], as: UTF8.self)
            return "\((error as? Problem)?.message ?? "") at byte \(reader.index): \(context.debugDescription)"
        }
    }

    /// The elements of some HTML that is well formed; `nil` where it is not.
    static func elements(of bytes: [UInt8]) -> [Element]? {
        var reader = HTMLFault(bytes)
        return (try? reader.read()) == nil ? nil : reader.elements
    }
}

private extension HTMLFault {
    mutating func read() throws {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Problem(message: "bytes that are no text") }
        _ = take("<!DOCTYPE html>")
        while index < bytes.count {
            if starts(with: "<!--") {
                guard skip(past: "-->") else { throw Problem(message: "a comment without an end") }
            } else if starts(with: "</") {
                try readEnd()
            } else if bytes[index] == UInt8(ascii: "<") {
                try readStart()
            } else {
                _ = try readText { $0 == UInt8(ascii: "<") }
            }
        }
        guard open.isEmpty else { throw Problem(message: "<\(open.joined(separator: "><"))> open at the end") }
    }

    mutating func readStart() throws {
        index += 1
        let name = readName()
        guard !name.isEmpty else { throw Problem(message: "a < that begins no tag") }
        var element = Element(name: name, attributes: [])
        while true {
            let spaces = skipSpaces()
            if take(">") { break }
            if take("/>") {
                if !Self.void.contains(name), !open.contains("svg"), !open.contains("math"), name != "svg" {
                    throw Problem(message: "<\(name)/>, which a browser takes for <\(name)>")
                }
                try place(name)
                elements.append(element)
                return
            }
            guard spaces > 0 else { throw Problem(message: "no space before an attribute") }
            let attribute = readName()
            guard !attribute.isEmpty else { throw Problem(message: "no attribute's name") }
            guard !element.attributes.contains(where: { $0.name == attribute }) else { throw Problem(message: "\(attribute) twice") }
            var value = ""
            if take("=") {
                guard take("\"") else { throw Problem(message: "a value without quotes") }
                value = try readText { $0 == UInt8(ascii: "\"") }
                guard take("\"") else { throw Problem(message: "a value without an end") }
            }
            element.attributes.append((attribute, value))
        }
        try place(name)
        elements.append(element)
        if Self.void.contains(name) { return }
        if name == "script" || name == "style" {
            let start = index
            guard skip(to: "</\(name)>") else { throw Problem(message: "<\(name)> without an end") }
            elements[elements.count - 1].text = String(decoding: bytes[start..<index], as: UTF8.self)
        }
        open.append(name)
    }

    /// Checks that a browser leaves an element where it is written.
    func place(_ name: String) throws {
        if name == "a", open.contains("a") { throw Problem(message: "<a> within <a>") }
        // What is inside them is read anew.
        let scope = open.lastIndex { ["table", "td", "th", "button", "foreignObject", "object"].contains($0) } ?? -1
        if Self.blocks.contains(name), let p = open.lastIndex(of: "p"), p > scope { throw Problem(message: "<\(name)> within <p>") }
        if ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name), let last = open.last, last.count == 2, last.hasPrefix("h"), last != "hr" {
            throw Problem(message: "<\(name)> within <\(last)>")
        }
        if name == "form", open.contains("form") { throw Problem(message: "<form> within <form>") }
        if name == "button", open.contains("button") { throw Problem(message: "<button> within <button>") }
        if name == "li", let last = open.last, !["ul", "ol", "menu", "template"].contains(last) { throw Problem(message: "<li> within <\(last)>") }
        if let last = open.last, ["table", "tbody", "thead", "tr"].contains(last),
            !["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th"].contains(name)
        {
            throw Problem(message: "<\(name)> within <\(last)>")
        }
    }

    mutating func readEnd() throws {
        index += 2
        let name = readName()
        guard take(">") else { throw Problem(message: "an end tag without an end") }
        guard let last = open.popLast() else { throw Problem(message: "</\(name)> where nothing is open") }
        guard last == name else { throw Problem(message: "</\(name)> where <\(last)> is open") }
    }

    /// The text up to a byte, its references read.
    mutating func readText(until isEnd: (UInt8) -> Bool) throws -> String {
        var text: [UInt8] = []
        while index < bytes.count, !isEnd(bytes[index]) {
            switch bytes[index] {
            case UInt8(ascii: "&"): try text.append(contentsOf: readReference().utf8)
            case UInt8(ascii: "<"): throw Problem(message: "a < in a value")
            case 0: throw Problem(message: "a NUL")
            default:
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    mutating func readReference() throws -> String {
        let name = String(decoding: bytes[(index + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        let end = index + 1 + name.utf8.count
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { throw Problem(message: "a & that begins no reference") }
        var character: String?
        if Self.references.contains(name) {
            character = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}"][name]
        } else if name.hasPrefix("#x") {
            character = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(String.init)
        } else if name.hasPrefix("#") {
            character = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(String.init)
        }
        guard let character else { throw Problem(message: "the unknown reference &\(name);") }
        index = end + 1
        return character
    }

    mutating func readName() -> String {
        let start = index
        while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || "-_:".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    mutating func skipSpaces() -> Int {
        let start = index
        while index < bytes.count, bytes[index].isWhitespace { index += 1 }
        return index - start
    }

    func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    mutating func take(_ text: String) -> Bool {
        guard starts(with: text) else { return false }
        index += text.utf8.count
        return true
    }

    mutating func skip(to text: String) -> Bool {
        while index < bytes.count {
            if bytes[index] == text.utf8.first, starts(with: text) { return true }
            index += 1
        }
        return false
    }

    mutating func skip(past text: String) -> Bool {
        guard skip(to: text) else { return false }
        index += text.utf8.count
        return true
    }
}
