import SourceText

/// A name with a label in parentheses: "Launch (make the problem everyone's):".
package struct LabelledName: Hashable, Sendable {
    /// Without a colon at its end.
    package let name: String
    package let label: String?

    package init(_ text: String) {
        let text = text.hasSuffix(":") ? text.dropLast() : text[...]
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open != text.startIndex else {
            (name, label) = (String(text), nil)
            return
        }
        name = text[..<open].trimmed
        label = String(text[text.index(after: open)...].dropLast())
    }
}
