/// Paragraphs that begin with a bullet or a number become items of a list.
struct ListRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var index = 0
        while index < manuscript.blocks.count {
            let start = index
            var marks: [ListMark] = []
            while index < manuscript.blocks.count, manuscript.blocks[index].isParagraph, let mark = ListMark(manuscript.blocks[index].text) {
                marks.append(mark)
                index += 1
            }
            if marks.isEmpty {
                index += 1
                continue
            }
            write(marks, at: start, in: &manuscript)
        }
    }

    private func write(_ marks: [ListMark], at start: Int, in manuscript: inout Manuscript) {
        let kinds = marks.map { name(of: $0.kind) }
        let isIndented = Set(manuscript.blocks[start..<start + marks.count].map(\.indent)).count > 1
        var levels: [(kind: String, indent: Int, width: Int)] = []
        var last: [Int: Int] = [:]
        for (offset, mark) in marks.enumerated() {
            let index = start + offset
            let (kind, indent) = (kinds[offset], manuscript.blocks[index].indent)
            if isIndented {
                while let deepest = levels.last, deepest.indent > indent { levels.removeLast() }
                if let deepest = levels.last, deepest.indent == indent, deepest.kind != kind { levels.removeLast() }
            } else if let known = levels.lastIndex(where: { $0.kind == kind }) {
                // Of a mark that was there before, it stands at its level again.
                levels.removeLast(levels.count - known - 1)
            } else if let deepest = levels.last, !nests(kinds[offset...], below: deepest.kind) {
                levels.removeLast()
            }
            let isDeeper = levels.last.map { $0.kind != kind || $0.indent < indent } ?? true
            let written = self.written(mark.kind, after: last[levels.count - (isDeeper ? 0 : 1)])
            if isDeeper { levels.append((kind, indent, (written ?? "-").count + 1)) }
            manuscript.blocks[index].indent = levels.dropLast().reduce(0) { $0 + $1.width }
            guard let written else {
                // A number that does not count on would be shown as another.
                levels.removeLast()
                manuscript.blocks[index].indent = 0
                manuscript.blocks[index].text = MarkdownEscaping.beginning(manuscript.blocks[index].text)
                continue
            }
            if case .number(let number, _) = mark.kind { last[levels.count - 1] = number }
            manuscript.blocks[index].content = .item(mark: written)
            manuscript.blocks[index].text = mark.text
            if case .bullet(let bullet) = mark.kind, !"-*+".contains(bullet) {
                manuscript.blocks[index].changes.append("made an item of a list of \(mark.text.beginning.quoted), which began with \(shown(bullet))")
            }
        }
    }

    /// Whether items of another mark stand below those before: another bullet does, a number where the bullets go on later.
    private func nests(_ kinds: ArraySlice<String>, below outer: String) -> Bool {
        guard let kind = kinds.first else { return false }
        return kind.hasPrefix("1") || outer.hasPrefix("1") ? kinds.contains(outer) : true
    }

    private func name(of kind: ListMark.Kind) -> String {
        switch kind {
        case .bullet(let bullet): String(bullet)
        case .number(_, let mark): "1" + String(mark)
        }
    }

    private func written(_ kind: ListMark.Kind, after last: Int?) -> String? {
        switch kind {
        case .bullet: return "-"
        case .number(let number, let mark):
            if let last, number != last + 1, number != 1 { return nil }
            return "\(number)\(mark)"
        }
    }

    /// A symbol font's bullet has no sign of its own here.
    private func shown(_ bullet: Character) -> String {
        bullet.unicodeScalars.allSatisfy { $0.properties.generalCategory == .privateUse } ? "a bullet" : "\"\(bullet)\""
    }
}
