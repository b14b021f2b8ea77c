import SourceText

/// The words of a node without markup, breaks as spaces.
/// - Parameter isSpoken: whether formulas are as one would read them out, or as their TeX.
func plainText(of node: MarkdownNode, isSpoken: Bool = false) -> [UInt8] {
    if let only = node.firstChild, only.next == nil, only.kind == .text { return Array(only.literal) }
    var text: [UInt8] = []
    node.visit { inner in
        switch inner.kind {
        case .text, .codeSpan: text.append(contentsOf: inner.literal)
        case .formula: text += isSpoken ? ReadableTeX(Array(inner.formula.tex)).bytes : Array(inner.formula.tex)
        case .softBreak, .hardBreak: text.append(.space)
        default: break
        }
        return true
    }
    return text
}
