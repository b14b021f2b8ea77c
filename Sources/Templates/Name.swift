import Synchronization

/// The name of a value, as a number: looking one up compares numbers and hashes no text.
///
/// Making one takes a lock, so code that runs for every page keeps its names in static constants.
package struct Name: Hashable, Sendable {
    let id: Int32

    package init(_ text: String) {
        id = table.withLock { $0.id(of: text) }
    }

    package var text: String {
        table.withLock { $0.texts[Int(id)] }
    }
}

extension Name: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }
}

private let table = Mutex(NameTable())

/// Every name this process has met. Which number a name gets depends on who came first, so nothing that is
/// shown may be ordered by number.
private struct NameTable {
    private var ids: [String: Int32] = [:]
    private(set) var texts: [String] = []

    mutating func id(of text: String) -> Int32 {
        if let known = ids[text] { return known }
        let id = Int32(texts.count)
        ids[text] = id
        texts.append(text)
        return id
    }
}
