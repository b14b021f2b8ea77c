import SourceText

/// The lines of one drawing, read as `key: value`; what is wrong with them is collected on the way.
struct DrawingBlock {
    /// One line, its key by the name that drawings know.
    struct Entry {
        let key: String
        let name: Snippet
        let value: Snippet
    }

    let entries: [Entry]
    /// Whether its author writes decimals with commas, and none with a point.
    let hasDecimalCommas: Bool
    private(set) var faults: [DrawingFault] = []

    /// - Parameters:
    ///   - keys: that the drawing knows.
    ///   - decimalCommas: whether a comma between two digits is a decimal one.
    init(_ lines: [String], keys: [String], decimalCommas: Bool) {
        var entries: [Entry] = []
        var faults: [DrawingFault] = []
        var (commas, points) = (0, 0)
        let keys = keys + Self.commonKeys
        for (index, line) in lines.prefix(Self.mostLines).enumerated() {
            let whole = Snippet(line: index, Array(line.unicodeScalars.prefix(Self.longestLine))[...])
            if line.unicodeScalars.dropFirst(Self.longestLine).first != nil {
                faults.append(DrawingFault(line: index, column: Self.longestLine, message: "a line has at most 20,000 characters"))
            }
            // A line that begins with # is the author's own note.
            guard let first = whole.scalars.first, first != "#" else { continue }
            guard let colon = whole.scalars.firstIndex(of: ":") else {
                faults.append(whole.fault("\"\(whole.text)\" has no colon; write a line such as \(KeyNames.example(of: keys[0]))"))
                continue
            }
            let name = Snippet(line: index, whole.scalars[..<colon])
            let value = Snippet(line: index, whole.scalars[(colon + 1)...])
            guard let key = KeyNames.key(name.text, among: keys) else {
                faults.append(Self.unknown(name, among: keys))
                continue
            }
            guard !value.isEmpty else {
                faults.append(name.fault("\(name.text) has no value; write a line such as \(KeyNames.example(of: key))"))
                continue
            }
            let isList = !Self.keysWithoutLists.contains(key)
            let read = Self.textKeys.contains(key) ? value : value.readingCommas(areDecimal: decimalCommas, isList: isList)
            if Self.keysOfNumbers.contains(key), NumberCommas.isOneOrTwo(read.scalars) {
                let (one, two) = (value.text.filter { $0 != "," }, value.text.split(separator: ",").joined(separator: ", "))
                faults.append(value.fault("\"\(value.text)\" may be one number or two; write \(one) or \(two)"))
            }
            points += value.decimalPoints
            commas += read.decimalPoints - value.decimalPoints
            entries.append(Entry(key: key, name: name, value: read))
        }
        if lines.count > Self.mostLines {
            faults.append(DrawingFault(line: Self.mostLines, column: 1, message: "a drawing takes at most \(Self.mostLines) lines"))
        }
        self.entries = entries
        self.faults = faults
        hasDecimalCommas = commas > 0 && points == 0
    }

    /// That every drawing takes.
    static let commonKeys = ["title", "alt", "size"]
    /// Whose values are words.
    private static let textKeys = ["title", "alt", "label", "x-label", "y-label", "names"]
    /// Whose values are one number, or a sum or product of some.
    private static let keysWithoutLists: Set = [
        "add", "subtract", "multiply", "divide", "across", "down", "from", "to", "ticks", "minor", "total", "all", "x", "y", "whole", "count",
    ]
    /// Whose values are lists of numbers.
    private static let keysOfNumbers: Set = ["point", "data", "values", "top", "bottom", "tape"]
    static let mostLines = 200
    /// In scalars; what is longer is read no further.
    static let longestLine = 20_000

    mutating func fault(_ snippet: Snippet, _ message: String, suggestion: String? = nil) {
        faults.append(snippet.fault(hasDecimalCommas ? NumberCommas.written(in: message) : message, suggestion: suggestion))
    }

    /// A key that the drawing cannot do without.
    mutating func missing(_ key: String, _ message: String? = nil) {
        let message = message ?? "no line \(key); write one such as \(KeyNames.example(of: key))"
        faults.append(DrawingFault(line: -1, column: 1, message: message))
    }

    private static func unknown(_ name: Snippet, among keys: [String]) -> DrawingFault {
        let message = "no key \"\(name.text)\" in this drawing"
        if let nearest = KeyNames.nearest(to: name.text, among: keys) {
            return name.fault(message + "; did you mean \(nearest)?", suggestion: nearest)
        }
        return name.fault("\(message); it takes \(keys.joined(separator: ", ")), in lines such as \(KeyNames.example(of: keys[0]))")
    }
}

extension Snippet {
    func fault(_ message: String, suggestion: String? = nil) -> DrawingFault {
        DrawingFault(line: line, column: column, message: message, suggestion: suggestion)
    }
}
