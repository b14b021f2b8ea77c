import SourceText

/// A table of contents goes: a page here has an outline of its own.
struct ContentsRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var index = 0
        while index < manuscript.blocks.count {
            let run = manuscript.blocks[index...].prefix(while: isEntry)
            let isContents = run.contains { $0.style == .contents } || run.count >= 3
            guard isContents, !run.isEmpty else {
                index += 1
                continue
            }
            for entry in run {
                manuscript.remove(at: index, "took out a line of the table of contents: \(plain(entry.text).quoted)")
            }
            // The heading above it has nothing below it any more.
            if index > 0, isName(manuscript.blocks[index - 1]) {
                let name = manuscript.blocks[index - 1].text
                manuscript.remove(at: index - 1, "took out the heading of the table of contents: \(plain(name).quoted)")
                index -= 1
            }
        }
    }

    private func isEntry(_ block: Block) -> Bool {
        if block.style == .contents { return true }
        guard block.isParagraph || block.isItem, block.text.contains("..") || block.text.contains(". .") || block.text.contains("](<#") else { return false }
        return block.text.wholeMatch(of: /.*\S\s*(\.\s?){4,}\s*\d{1,4}/) != nil || block.text.wholeMatch(of: /\[[^\]]*\]\(<#_?[Tt]oc[^>]*>\)/) != nil
    }

    private func isName(_ block: Block) -> Bool {
        ["contents", "table of contents", "contenido", "contenidos", "índice", "tabla de contenido"].contains(plain(block.text).lowercased())
    }

    private func plain(_ text: String) -> String {
        text.replacing(/\]\(<[^>]*>\)|\[/, with: "").withoutEmphasis.trimmed
    }
}
