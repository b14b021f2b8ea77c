import SourceText

/// Cuts XML into what matters for telling whether it can run: nothing that a browser's parser would see
/// as an element may look like anything else here, so what is not well formed ends the scan.
struct XMLScanner {
    enum Token: Hashable {
        case element(Element)
        /// `<?name …?>`, with all between the name and the end.
        case instruction(name: String, content: String, offset: Int)
        /// `<!DOCTYPE …>`; with `[`, it declares things of its own.
        case documentType(declares: Bool, offset: Int)
        case malformed(offset: Int)
    }

    struct Element: Hashable {
        /// With its prefix, as it stands.
        var name: String
        var attributes: [Attribute]
        var offset: Int

        /// Without its prefix, in lower case.
        var localName: String { XMLScanner.localName(name) }

        /// The value of an attribute without a prefix.
        func attribute(_ name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    struct Attribute: Hashable {
        var name: String
        /// Character references resolved.
        var value: String
        var offset: Int

        var localName: String { XMLScanner.localName(name) }
    }

    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next token, `nil` at the end or after a malformed one.
    mutating func next() -> Token? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start
            if starts(with: "<!--") {
                index += 4
                guard skip(past: "-->") else { return malformed(start) }
            } else if starts(with: "<![CDATA[") {
                guard skip(past: "]]>") else { return malformed(start) }
            } else if starts(with: "</") {
                guard skip(past: ">") else { return malformed(start) }
            } else if starts(with: "<?") {
                return instruction(start)
            } else if starts(with: "<!") {
                return documentType(start)
            } else {
                return element(start)
            }
        }
        index = bytes.count
        return nil
    }
}

private extension XMLScanner {
    static func localName(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    mutating func malformed(_ offset: Int) -> Token {
        index = bytes.count
        return .malformed(offset: offset)
    }

    func starts(with text: StaticString) -> Bool {
        bytes[index...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func skip(past end: StaticString) -> Bool {
        while index < bytes.count {
            if starts(with: end) {
                index += end.utf8CodeUnitCount
                return true
            }
            index += 1
        }
        return false
    }

    mutating func skipSpace() {
        while index < bytes.count, bytes[index].isWhitespace { index += 1 }
    }

    /// Takes bytes up to one that a name cannot have.
    mutating func name() -> String {
        let start = index
        while index < bytes.count, !bytes[index].isWhitespace, !"/>=<\"'?!".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    mutating func instruction(_ start: Int) -> Token {
        index += 2
        let name = name()
        let contentStart = index
        guard !name.isEmpty, skip(past: "?>") else { return malformed(start) }
        let content = String(decoding: bytes[contentStart..<index - 2], as: UTF8.self)
        return .instruction(name: name, content: content, offset: start)
    }

    mutating func documentType(_ start: Int) -> Token {
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                return .documentType(declares: true, offset: start)
            } else if byte == UInt8(ascii: ">") {
                return .documentType(declares: false, offset: start)
            }
        }
        return malformed(start)
    }

    mutating func element(_ start: Int) -> Token {
        index += 1
        var element = Element(name: name(), attributes: [], offset: start)
        guard !element.name.isEmpty else { return malformed(start) }
        while true {
            skipSpace()
            guard index < bytes.count else { return malformed(start) }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return .element(element)
            }
            if starts(with: "/>") {
                index += 2
                return .element(element)
            }
            guard let attribute = attribute() else { return malformed(start) }
            element.attributes.append(attribute)
        }
    }

    mutating func attribute() -> Attribute? {
        let start = index
        let name = name()
        skipSpace()
        guard !name.isEmpty, starts(with: "=") else { return nil }
        index += 1
        skipSpace()
        guard index < bytes.count, let quote = bytes[index] as UInt8?, "\"'".utf8.contains(quote) else { return nil }
        index += 1
        let valueStart = index
        guard let end = bytes[index...].firstIndex(of: quote) else { return nil }
        index = end + 1
        let value = bytes[valueStart..<end]
        guard !value.contains(UInt8(ascii: "<")) else { return nil }
        return Attribute(name: name, value: Self.resolved(value), offset: start)
    }

    /// Text with its numbered character references, and the five names that XML knows, resolved.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var rest = bytes
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            text += String(decoding: rest[..<ampersand], as: UTF8.self)
            let name = rest[(ampersand + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
            rest = rest[name.endIndex...]
            if rest.first == UInt8(ascii: ";"), let scalar = scalar(of: String(decoding: name, as: UTF8.self)) {
                text.unicodeScalars.append(scalar)
                rest = rest.dropFirst()
            } else {
                text += "&" + String(decoding: name, as: UTF8.self)
            }
        }
        return text + String(decoding: rest, as: UTF8.self)
    }

    static let names: [String: Unicode.Scalar] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

    static func scalar(of reference: String) -> Unicode.Scalar? {
        if let scalar = names[reference] { return scalar }
        if reference.hasPrefix("#x") { return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        guard reference.hasPrefix("#") else { return nil }
        return UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
    }
}
