import SourceText

/// Writes JSON without spaces.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether the next item or field is the first of its array or object.
    private var isFirst = true

    mutating func text(_ text: String) { bytes.appendJSON(text) }

    /// - Parameter text: UTF-8.
    mutating func text(_ text: [UInt8]) { bytes.appendJSON(text) }

    mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    mutating func numbers(_ numbers: [Int]) { array(numbers) { $1.number($0) } }

    mutating func texts(_ texts: [String]) { array(texts) { $1.text($0) } }

    /// - Parameter ownLines: whether each item begins a line, for whoever reads the file or compares it with another.
    mutating func array<Items: Sequence>(
        _ items: Items, ownLines: Bool = false, _ write: (Items.Element, inout JSONWriter) -> Void
    ) {
        array { json in
            for item in items { json.item(ownLine: ownLines) { write(item, &$0) } }
        }
    }

    mutating func array(_ write: (inout JSONWriter) -> Void) { enclosed("[", "]", write) }

    mutating func object(_ write: (inout JSONWriter) -> Void) { enclosed("{", "}", write) }

    mutating func item(ownLine: Bool = false, _ write: (inout JSONWriter) -> Void) {
        if !isFirst { bytes.append(ownLine ? ",\n" : ",") }
        write(&self)
        isFirst = false
    }

    mutating func field(_ name: String, _ write: (inout JSONWriter) -> Void) {
        item {
            $0.text(name)
            $0.bytes.append(UInt8(ascii: ":"))
            write(&$0)
        }
    }

    private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ write: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: open))
        isFirst = true
        write(&self)
        bytes.append(UInt8(ascii: close))
        isFirst = false
    }
}
