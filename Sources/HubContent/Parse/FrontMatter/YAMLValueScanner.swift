import SourceText

/// Walks over a value by YAML's rules, far enough to know what is open where a line ends.
struct YAMLValueScanner {
    struct Fault: Error {
        var offset: Int
        var message: String
    }

    enum Quoting {
        /// Quoted from end to end, but for a comment after it.
        case whole
        /// The quotation closes and other words follow.
        case partly
        /// It does not close here.
        case open
    }

    /// The offsets of brackets that are open.
    private var brackets: [(offset: Int, closing: UInt8)] = []
    private var quote: (offset: Int, mark: UInt8)?
    /// The first comment inside a bracket: what follows `#` may have been meant as text.
    private var comment: Int?
    private(set) var opensBlockScalar = false
    /// Where the outermost bracket closes first.
    private var closing: Int?

    var isOpen: Bool { quote != nil || !brackets.isEmpty }

    var openOffset: Int { quote?.offset ?? brackets.last?.offset ?? 0 }

    /// What to say of what is open when it should not be.
    var unclosed: String {
        if let quote { return "a quotation mark is not closed; end the value with \(Character(Unicode.Scalar(quote.mark)))" }
        let closing = Character(Unicode.Scalar(brackets.last?.closing ?? UInt8(ascii: "]")))
        let opening: Character = closing == "]" ? "[" : "{"
        return comment == nil
            ? "the bracket \(opening) is not closed; end the list with \(closing)"
            : "the bracket \(opening) is not closed before #, where a comment begins; put what holds # in quotes"
    }

    /// - Returns: what is wrong, if anything.
    mutating func scan(_ bytes: [UInt8], _ range: Range<Int>) -> Fault? {
        var index = range.lowerBound
        var beginsToken = quote == nil
        while index < range.upperBound {
            let byte = bytes[index]
            if let open = quote {
                if byte == UInt8(ascii: "\\"), open.mark == UInt8(ascii: "\"") {
                    index += 1
                } else if byte == open.mark {
                    let isDoubled = byte == UInt8(ascii: "'") && index + 1 < range.upperBound && bytes[index + 1] == byte
                    if isDoubled { index += 1 } else { quote = nil }
                }
                index += 1
                continue
            }
            let followsSpace = index == range.lowerBound || bytes[index - 1].isWhitespace
            switch byte {
            case .space, .tab:
                index += 1
                continue
            case UInt8(ascii: "#") where followsSpace:
                if comment == nil, !brackets.isEmpty { comment = index }
                return nil
            case UInt8(ascii: "\"") where beginsToken, UInt8(ascii: "'") where beginsToken:
                quote = (index, byte)
                beginsToken = false
            case UInt8(ascii: "&") where beginsToken, UInt8(ascii: "*") where beginsToken:
                return Fault(offset: index, message: YAMLFault.alias)
            case UInt8(ascii: "[") where beginsToken || !brackets.isEmpty, UInt8(ascii: "{") where beginsToken || !brackets.isEmpty:
                guard brackets.count < Bounds.yamlNesting else {
                    return Fault(offset: index, message: YAMLFault.tooDeep)
                }
                brackets.append((index, byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")))
                beginsToken = true
            case UInt8(ascii: "]") where !brackets.isEmpty, UInt8(ascii: "}") where !brackets.isEmpty:
                guard brackets.last?.closing == byte else { return Fault(offset: openOffset, message: unclosed) }
                brackets.removeLast()
                if brackets.isEmpty, closing == nil { closing = index }
                beginsToken = false
            case UInt8(ascii: ",") where !brackets.isEmpty: beginsToken = true
            case UInt8(ascii: "|") where beginsToken && brackets.isEmpty, UInt8(ascii: ">") where beginsToken && brackets.isEmpty:
                opensBlockScalar = Self.isBlockHeader(bytes[range])
                return nil
            case UInt8(ascii: ":") where !brackets.isEmpty: beginsToken = true
            default:
                // Outside brackets a plain value has the rest of the line to itself.
                beginsToken = false
            }
            index += 1
        }
        return nil
    }

    /// `|` or `>`, with indentation and chomping signs, and nothing after them but a comment.
    static func isBlockHeader(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.first == UInt8(ascii: "|") || value.first == UInt8(ascii: ">") else { return false }
        let rest = value.dropFirst().drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0.isDigit }
        let comment = rest.drop { $0 == .space || $0 == .tab }
        return comment.isEmpty || comment.first == UInt8(ascii: "#") && comment.count < rest.count
    }

    /// Whether a value is a list in brackets, or the beginning of one: "[a] b" is text.
    static func isList(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.first == UInt8(ascii: "[") else { return false }
        var scanner = YAMLValueScanner()
        let bytes = Array(value)
        _ = scanner.scan(bytes, bytes.indices)
        guard let closing = scanner.closing else { return true }
        let rest = bytes[(closing + 1)...]
        let after = rest.drop { $0 == .space || $0 == .tab }
        return after.isEmpty || after.first == UInt8(ascii: "#") && after.count < rest.count
    }

    /// - Parameter value: begins with a quotation mark.
    static func quoted(_ value: ArraySlice<UInt8>) -> Quoting {
        guard let mark = value.first else { return .open }
        var index = value.startIndex + 1
        while index < value.endIndex {
            if value[index] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                index += 2
                continue
            }
            if value[index] == mark {
                if mark == UInt8(ascii: "'"), index + 1 < value.endIndex, value[index + 1] == mark {
                    index += 2
                    continue
                }
                let rest = value[(index + 1)...]
                let comment = rest.drop { $0 == .space || $0 == .tab }
                return comment.isEmpty || comment.first == UInt8(ascii: "#") && comment.count < rest.count ? .whole : .partly
            }
            index += 1
        }
        return .open
    }
}
