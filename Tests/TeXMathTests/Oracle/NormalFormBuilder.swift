/// Builds the normal form of an element, knowing the style around it.
struct NormalFormBuilder {
    var isDisplay: Bool

    /// What an element is in the row around it.
    func items(_ node: XMLNode) -> [NormalForm] {
        switch node.name {
        case nil, "annotation", "mspace": return []
        case "mi", "mo", "mn", "mtext":
            return node.children.contains { $0.name != nil } ? row(node.children) : NormalSigns.of(node)
        case "math", "semantics": return row(node.children)
        case "mpadded", "mstyle": return styled(node)
        case "mrow": return enclosed(node.attributes["class"], row(node.children))
        case "menclose": return framed(node)
        case "msub", "msup", "msubsup", "munder", "mover", "munderover": return scripts(node)
        case "mtable" where node.attributes["width"] != nil: return tagged(node)
        case "mtable": return [table(node)]
        case "mfrac":
            let line = node.attributes["linethickness"]
            let name = line == "0em" || line == "0px" ? "stack" : "mfrac"
            return [.node(name, node.children.map(inner.single))]
        case "msqrt": return [.node("msqrt", row(node.children))]
        case let name?: return [.node(name, node.children.map(single))]
        }
    }
}

private extension NormalFormBuilder {
    /// For what is set smaller than what is around it.
    var inner: NormalFormBuilder { NormalFormBuilder(isDisplay: false) }

    func row(_ nodes: [XMLNode]) -> [NormalForm] { nodes.flatMap(items) }

    func single(_ node: XMLNode) -> NormalForm { .row(items(node)) }

    func enclosed(_ name: String?, _ items: [NormalForm]) -> [NormalForm] {
        name.map { [.node($0, items)] } ?? items
    }

    static let enclosures = [
        "updiagonalstrike": "cancel", "downdiagonalstrike": "bcancel",
        "updiagonalstrike downdiagonalstrike": "xcancel", "horizontalstrike": "sout", "box": "boxed",
        "actuarial": "angl",
    ]

    /// `<menclose>`, which KaTeX also draws around tables.
    func framed(_ node: XMLNode) -> [NormalForm] {
        let notation = node.attributes["notation"] ?? ""
        if let name = Self.enclosures[notation] { return enclosed(name, row(node.children)) }
        return enclosed("frame " + notation.split(separator: " ").sorted().joined(separator: " "), row(node.children))
    }

    func styled(_ node: XMLNode) -> [NormalForm] {
        var inside = self
        if let style = node.attributes["displaystyle"] { inside.isDisplay = style == "true" }
        var items = node.children.flatMap(inside.items)
        // Words are the same in every style.
        if inside.isDisplay != isDisplay, !items.allSatisfy(\.isUpright) {
            // One style inside another that takes it back is none.
            if items.count == 1, case .node(isDisplay ? "display" : "text", let same) = items[0] {
                items = same
            } else {
                items = [.node(inside.isDisplay ? "display" : "text", items)]
            }
        }
        if let color = node.attributes["mathcolor"] { items = [.node("color " + color, items)] }
        if let color = node.attributes["mathbackground"] { items = [.node("background " + color, items)] }
        if node.attributes["mathsize"] != nil { items = [.node("size", items)] }
        return items
    }

    func scripts(_ node: XMLNode) -> [NormalForm] {
        let name = node.name ?? ""
        guard let base = node.children.first else { return [.node(name, [])] }
        var items = items(base)
        let scripts = node.children.dropFirst().map(inner.single)
        // TeX sets a script on the last digit or letter of a number or word.
        guard name.hasPrefix("ms"), items.count > 1, items.allSatisfy(\.isUpright) else {
            return [.node(name, [.row(items)] + scripts)]
        }
        let last = items.removeLast()
        return items + [.node(name, [last] + scripts)]
    }
}

private extension NormalFormBuilder {
    /// KaTeX sets a tag as the last cell of a table as wide as the page.
    func tagged(_ node: XMLNode) -> [NormalForm] {
        let cells = (node.children.first?.children ?? []).filter { $0.attributes["width"] == nil }
        guard cells.count == 2 else { return [table(node)] }
        return row(cells[0].children) + [.node("tag", row(cells[1].children))]
    }

    func table(_ node: XMLNode) -> NormalForm {
        let aligns = node.list("columnalign")
        let columnRules = node.list("columnlines")
        let rowRules = node.list("rowlines")
        var sides: Set<String> = []
        let rows = node.children.enumerated().map { index, row -> NormalForm in
            let cells = row.children.filter { !$0.isMargin }
            var items: [NormalForm] = []
            for (column, cell) in cells.enumerated() {
                let classes = cell.list("class")
                let before = column > 0 ? cells[column - 1].list("class") : []
                let align = classes.first { $0 == "left" || $0 == "right" } ?? aligns.at(column) ?? "center"
                let left = Self.rule("right", before) ?? columnRules.at(column - 1) ?? "none"
                let top = index == 0 ? "none" : Self.rule("top", classes) ?? rowRules.at(index - 1) ?? "none"
                if index == 0, Self.rule("top", classes) != nil { sides.insert("top") }
                if index == node.children.count - 1, Self.rule("bottom", classes) != nil { sides.insert("bottom") }
                if column == 0, Self.rule("left", classes) != nil { sides.insert("left") }
                if column == cells.count - 1, Self.rule("right", classes) != nil { sides.insert("right") }
                items.append(.node("mtd \(align) \(left) \(top)", self.cell(cell)))
            }
            while case .node(_, [])? = items.last { items.removeLast() }
            return .node("mtr", items)
        }
        let table = NormalForm.node("mtable", rows)
        return sides.isEmpty ? table : .node("frame " + sides.sorted().joined(separator: " "), [table])
    }

    static func rule(_ side: String, _ classes: [String]) -> String? {
        if classes.contains("rule-" + side) || classes.contains("double-" + side) { return "solid" }
        return classes.contains("dash-" + side) ? "dashed" : nil
    }

    /// A cell without the style that KaTeX repeats in each.
    func cell(_ node: XMLNode) -> [NormalForm] {
        guard node.children.count == 1, node.children[0].name == "mstyle",
            node.children[0].attributes["scriptlevel"] != nil
        else { return node.children.flatMap(inner.items) }
        return node.children[0].children.flatMap(inner.items)
    }
}

private extension XMLNode {
    func list(_ attribute: String) -> [String] {
        attributes[attribute]?.split(separator: " ").map(String.init) ?? []
    }

    /// A cell that only keeps others in their place.
    var isMargin: Bool {
        let classes = list("class")
        return classes.contains("mtr-glue") || classes.contains("mml-eqn-num")
    }
}

private extension Array {
    func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
