/// Pictures: captions stand before them, a description is taken from a caption that says what is shown, and what is
/// missing is asked for.
struct CaptionRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var index = 0
        while index < manuscript.blocks.count {
            if manuscript.blocks[index].isImage, let after = caption(at: index + 1, in: manuscript), caption(at: index - 1, in: manuscript) == nil {
                // Chalkline reads a caption above what it names.
                manuscript.blocks.swapAt(index, index + 1)
                manuscript.blocks[index].changes.append("moved a caption above its picture: \(after.beginning.quoted)")
                index += 1
            }
            if manuscript.blocks[index].text.contains("![") { describe(index, in: &manuscript) }
            index += 1
        }
    }

    private func caption(at index: Int, in manuscript: Manuscript) -> String? {
        guard manuscript.blocks.indices.contains(index), manuscript.blocks[index].isPlainParagraph, !manuscript.blocks[index].isImage else { return nil }
        let text = manuscript.blocks[index].text.withoutEmphasis
        return text.prefixMatch(of: /(figure|figura)\s+[\d.]+/.ignoresCase()) != nil ? text : nil
    }

    private func describe(_ index: Int, in manuscript: inout Manuscript) {
        var text = ""
        var rest = manuscript.blocks[index].text[...]
        while let image = rest.firstMatch(of: /!\[([^\]]*)\]\((chalkline-image:[^)]*)\)/) {
            text += rest[..<image.range.lowerBound]
            rest = rest[image.range.upperBound...]
            let name = image.output.2.dropFirst(SourceImage.scheme.count)
            var alt = String(image.output.1)
            if let made = madeByProgram(alt, name: String(name)) {
                manuscript.blocks[index].changes.append("took out a description that \(made): \(alt.quoted)")
                alt = ""
            }
            if alt.isEmpty, let words = caption(at: index - 1, in: manuscript)?.replacing(/^\S+\s+[\d.]+:?\s*/, with: ""), words.words.count >= 5 {
                alt = words.replacing(/[\[\]]/, with: "")
                manuscript.blocks[index].changes.append("took the description of the picture \"\(name)\" from its caption; say more if it shows more")
            } else if alt.isEmpty {
                manuscript.blocks[index].changes.append(
                    "the picture \"\(name)\" has no description; write what it shows between the brackets of ![](…), for those who cannot see it")
            }
            text += "![\(alt)](\(image.output.2))"
        }
        manuscript.blocks[index].text = text + rest
    }

    /// Why a description is none: its file's name, or what a word processor guessed.
    private func madeByProgram(_ alt: String, name: String) -> String? {
        let words = alt.lowercased()
        if words.isEmpty { return nil }
        if words.contains("automatically generated") || words.contains("generada automáticamente") || words.contains("ai-generated content") { return "a program had guessed" }
        if words == name || words.wholeMatch(of: /[\w\- ]+\.(png|jpe?g|gif|emf|wmf|bmp|tiff?|svg)/) != nil { return "was a file's name" }
        return words.wholeMatch(of: /(image|picture|graphic|imagen)\s*\d*/) != nil ? "said nothing" : nil
    }
}
