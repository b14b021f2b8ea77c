import SourceText

/// Running heads and page numbers that a PDF made into Word left as paragraphs. Plain text loses them line by line, before
/// it has paragraphs.
struct FurnitureRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        let lines = manuscript.blocks.flatMap { block in
            // An empty line between, as paragraphs stand apart.
            [block.isPlainParagraph && block.style == nil ? block.text.withoutEmphasis.trimmed : "", ""]
        }
        let found = PageFurniture(lines, countsPages: manuscript.hasPages).found
        for index in manuscript.blocks.indices.reversed() {
            guard let what = found[index * 2] else { continue }
            let text = manuscript.blocks[index].text.quoted
            manuscript.remove(at: index, "took out \(what): \(text)")
        }
    }
}
