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
        // Of a mark that is new the items stand deeper; of one that was there, at its level again.
        var levels: [(kind: String, indent: Int, width: Int)] = []
        var last: [Int: Int] = [:]
        for (offset, mark) in marks.enumerated() {
            let index = start + offset
            let indent = manuscript.blocks[index].indent
            let kind = name(of: mark.kind)
            while let deepest = levels.last, deepest.kind != kind || deepest.indent > indent {
                guard levels.contains(where: { $0.kind == kind && $0.indent <= indent }) || deepest.indent > indent else { break }
                levels.removeLast()
            }
            let isDeeper = levels.last.map { $0.indent < indent || $0.kind != kind } ?? true
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
