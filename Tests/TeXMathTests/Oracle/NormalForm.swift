/// MathML brought to a form in which two ways to write one formula are equal.
///
/// What is left out: attributes but those that `NormalFormBuilder` reads, spaces and invisible operators, rows of rows
/// and rows of one, how many letters or digits one element holds, whether a sign is `<mi>` or `<mo>`, and what only
/// repeats the style there is.
indirect enum NormalForm: Equatable, CustomStringConvertible {
    /// A character in a token element, with its font where it is a letter or digit.
    case sign(Character, font: String)
    case node(String, [NormalForm])

    /// - Parameter document: a `<math>` element, or one in a `<span>` as KaTeX writes it.
    init(_ document: XMLNode) {
        var node = document
        while case .element("span", _, let children) = node, let child = children.first { node = child }
        self = .row(NormalFormBuilder(isDisplay: node.attributes["display"] == "block").items(node))
    }

    static func row(_ items: [NormalForm]) -> NormalForm {
        items.count == 1 ? items[0] : .node("row", items)
    }

    var description: String {
        switch self {
        case .sign(let character, let font): font.isEmpty ? String(character) : "\(character):\(font)"
        case .node(let name, let children):
            "\(name)(\(children.map(\.description).joined(separator: " ")))"
        }
    }

    /// Whether a script may stand on this or, as TeX has it, on the last of several.
    var isUpright: Bool {
        if case .sign(let character, "normal") = self { character.isLetter || character.isNumber } else { false }
    }
}
