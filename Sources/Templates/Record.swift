/// Values by name: what a page, a card or a list's item has to show.
///
/// Small ones (most) are searched from the front in the order they were filled; those of more than
/// `Record.searchLimit` names are kept sorted by their hashes and searched by halves.
package struct Record: Sendable {
    /// Up to here a plain search is as fast as any.
    static let searchLimit = 32

    /// Without labels, so that a literal's array can become this one as it is.
    private var entries: [(Name, Value)] = []

    package init() {}

    /// - Parameter entries: of equal names the last counts.
    package init(_ entries: [(Name, Value)]) {
        self.entries.reserveCapacity(entries.count)
        guard entries.count > Record.searchLimit else {
            for (name, value) in entries { self[name] = value }
            return
        }
        let order = entries.indices.map { (hash: entries[$0].0.hash, index: $0) }.sorted { $0 < $1 }
        for (name, value) in order.lazy.map({ entries[$0.index] }) {
            if self.entries.last?.0 == name { self.entries.removeLast() }
            self.entries.append((name, value))
        }
        // What many repetitions have made small stays sorted, which does no harm.
    }

    package var count: Int { entries.count }

    /// Its names in no order worth showing.
    package var names: [Name] { entries.map(\.0) }

    /// The value under `name`; `nil` where the name is not declared. Setting `nil` takes the name away.
    package subscript(name: Name) -> Value? {
        get {
            let index = place(of: name)
            return index < entries.count && entries[index].0 == name ? entries[index].1 : nil
        }
        set {
            let index = place(of: name)
            let isDeclared = index < entries.count && entries[index].0 == name
            switch (newValue, isDeclared) {
            case (let value?, true): entries[index].1 = value
            case (let value?, false):
                entries.insert((name, value), at: index)
                if entries.count == Record.searchLimit + 1 { entries.sort { $0.0.hash < $1.0.hash } }
            case (nil, true): entries.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// Where `name` stands, or would be inserted.
    private func place(of name: Name) -> Int {
        guard entries.count > Record.searchLimit else {
            for index in entries.indices where entries[index].0 == name { return index }
            return entries.count
        }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].0.hash < name.hash { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Record: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral entries: (Name, Value)...) { self.init(literal: entries) }

    /// Names are not looked for twice in what the code itself says: each stands there once.
    init(literal entries: [(Name, Value)]) {
        assert(Set(entries.map(\.0)).count == entries.count, "a name stands twice in a record")
        self.entries = entries.count > Record.searchLimit ? Record(entries).entries : entries
    }
}

extension Record: Hashable {
    package static func == (left: Record, right: Record) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for (name, value) in entries {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
