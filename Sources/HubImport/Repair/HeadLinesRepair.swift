import HubContent
import SourceText

/// The lines below a title that say who wrote it and when become front matter.
struct HeadLinesRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var index = 0
        // Where the text begins, the head is over.
        while index < min(5, manuscript.blocks.count), manuscript.blocks[index].isPlainParagraph, !manuscript.blocks[index].isImage {
            partLines(at: index, of: &manuscript)
            let text = manuscript.blocks[index].text.replacing("\\\n", with: " ").withoutEmphasis.oneLine
            guard text.words.count <= 20 else { break }
            if let date = Self.date(in: text), manuscript.date == nil || manuscript.date == date {
                manuscript.date = date
                manuscript.remove(at: index, "made a date of \(text.quoted)")
            } else if let authors = Self.authors(in: text), manuscript.authors.isEmpty || manuscript.authors == authors {
                manuscript.authors = authors
                manuscript.remove(at: index, "made authors of \(text.quoted)")
            } else if let adoption = Self.adoption(in: text), manuscript.adopted == nil {
                manuscript.adopted = adoption.date
                let change = "made the day of its adoption of \(text.quoted)"
                if adoption.saysMore {
                    manuscript.blocks[index].changes.append(change)
                    index += 1
                } else {
                    manuscript.remove(at: index, change)
                }
            } else if manuscript.authors.map(\.folded).contains(text.folded) {
                manuscript.remove(at: index)
            } else {
                index += 1
            }
        }
    }

    /// Makes paragraphs of the lines of one, where each says who or when.
    private func partLines(at index: Int, of manuscript: inout Manuscript) {
        let block = manuscript.blocks[index]
        let lines = block.text.split(separator: "\\\n").map(String.init)
        guard lines.count > 1, lines.allSatisfy({ Self.isHeadLine($0.withoutEmphasis.oneLine) }) else { return }
        let parts = lines.enumerated().map { number, line in
            var part = block
            part.text = line
            if number > 0 { part.changes = [] }
            return part
        }
        manuscript.blocks.replaceSubrange(index...index, with: parts)
    }

    /// Whether a line of plain text says who or when, and nothing else.
    static func isHeadLine(_ text: String) -> Bool {
        text.words.count <= 20 && (date(in: text) != nil || authors(in: text) != nil || adoption(in: text) != nil)
    }

    private static func date(in text: String) -> String? {
        guard text.contains(where: \.isNumber) else { return nil }
        let label = text.prefix { $0.isLetter }
        let isLabel = ["date", "published", "fecha"].contains(label.lowercased()) && text.dropFirst(label.count).first == ":"
        return WrittenDate.parse(isLabel ? text.dropFirst(label.count + 1).trimmed : text)
    }

    /// "Adopted on March 12, 2024", or with who did: "Approved by the Board of Directors, March 2024".
    private static func adoption(in text: String) -> (date: String, saysMore: Bool)? {
        let words = text.words
        guard let first = words.first, ["adopted", "approved", "adoptado", "adoptada", "aprobado", "aprobada"].contains(String(first).folded.filter(\.isLetter)) else { return nil }
        for count in [5, 4, 3, 2, 1] where count < words.count {
            guard let date = WrittenDate.parse(words.suffix(count).joined(separator: " ")) else { continue }
            let between = words.dropFirst().dropLast(count).map { String($0).folded }
            return (date, saysMore: !between.allSatisfy { ["on", "in", "el", "en"].contains($0) })
        }
        return nil
    }

    /// "By Rosa Ibarra and Tom Kell", "Authors: …", or names in capitals with a comma between them.
    static func authors(in text: String) -> [String]? {
        var names = text[...]
        // Most lines are neither.
        guard let first = text.words.first, first.count < 12, "bwapBWAP".contains(first.prefix(1)) || TextLine(text).isCapitals else { return nil }
        if let lead = text.prefixMatch(of: /(by|written by|authors?\s*:|por|autor(a|es|as)?\s*:)\s+/.ignoresCase()) {
            names = text[lead.range.upperBound...]
        } else {
            guard TextLine(text).isCapitals, text.contains(",") else { return nil }
        }
        let list = names.replacing(/\s+(and|y|&)\s+/, with: ", ").split(separator: /\s*[,;]\s*/).map(\.trimmed)
            .filter { !$0.isEmpty }
        let areNames = list.allSatisfy { name in
            (2...5).contains(name.words.count) && name.words.allSatisfy { $0.first?.isUppercase ?? false || ["de", "del", "van", "von", "la"].contains($0) }
        }
        return areNames && !list.isEmpty ? list.map(written) : nil
    }

    /// "REBECCA PERRY" as a name is written.
    private static func written(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        return name.split(separator: " ").map { word in
            word.count < 3 && word.contains(".") ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }
}
