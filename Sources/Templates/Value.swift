/// A value that a template can show.
package enum Value: Hashable, Sendable {
    /// Declared but absent: false, shown as nothing, and hiding what outer frames have under its name.
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    /// Plain text in UTF-8: escaped wherever it is shown.
    case text([UInt8])
    /// HTML in UTF-8: shown as it stands.
    case html([UInt8])
    case list([Value])
    case record(Record)
    /// Made where a template asks for it, and not otherwise.
    case deferred(Deferred)
}

extension Value {
    package static func text(_ text: String) -> Value { .text(Array(text.utf8)) }

    package static func html(_ html: String) -> Value { .html(Array(html.utf8)) }

    /// A value that is made each time that a template asks for it: for what few templates show.
    package static func deferred(_ make: @escaping @Sendable () -> Value) -> Value { .deferred(Deferred(make)) }

    /// Text, or `null` where there is none.
    package static func text(orNull text: String?) -> Value { text.map { .text($0) } ?? .null }

    /// Whether a section shows its content for this value: not for `null`, `false`, an empty list or empty
    /// text. A number is always something to show, zero too.
    package var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let flag): flag
        case .integer, .number, .record: true
        case .text(let bytes), .html(let bytes): !bytes.isEmpty
        case .list(let values): !values.isEmpty
        case .deferred(let deferred): deferred.make().isTrue
        }
    }

    /// Itself, or what a deferred value turns out to be.
    package var resolved: Value {
        if case .deferred(let deferred) = self { deferred.make().resolved } else { self }
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral flag: Bool) { self = .bool(flag) }
    package init(integerLiteral integer: Int) { self = .integer(integer) }
    package init(floatLiteral number: Double) { self = .number(number) }
    package init(arrayLiteral values: Value...) { self = .list(values) }
    package init(dictionaryLiteral entries: (Name, Value)...) { self = .record(Record(literal: entries)) }
}

/// How to make a value.
package final class Deferred: Hashable, Sendable {
    let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    package static func == (left: Deferred, right: Deferred) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
