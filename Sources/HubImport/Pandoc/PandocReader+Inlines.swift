import HubContent
import Markdown
import SourceText

// What stands in a line, as Markdown.
extension PandocReader {
    /// The words of one line, for front matter.
    mutating func line(_ inlines: [PandocInline]) -> String { inline(inlines, isHeading: true).oneLine }

    /// - Parameter isHeading: whether it is a heading's text: then in one line, and not in bold as a whole.
    mutating func inline(_ inlines: [PandocInline], isHeading: Bool = false) -> String {
        var text = ""
        for (index, piece) in inlines.enumerated() {
            let after = index + 1 < inlines.count ? firstCharacter(of: inlines[index + 1]) : nil
            switch piece {
            case .text(let words): text += MarkdownEscaping.inline(repaired(words))
            case .space: if !text.hasSuffix(" ") { text += " " }
            case .lineBreak: text = text.trimmed + (isHeading ? " " : "\\\n")
            case .quoted(let isDouble, let inside):
                text += (isDouble ? "“" : "‘") + inline(inside, isHeading: isHeading) + (isDouble ? "”" : "’")
            case .code(let code): text += self.code(code)
            case .math(let tex, let isBlock): text += formula(tex, isBlock: isBlock && inlines.count == 1, after: after)
            case .raw(let raw): changes.append("left out what only the old format could show: \(raw.quoted)")
            case .note(let blocks): text += note(blocks)
            case .image(let words, let address): text += image(inline(words), address)
            case .link(_, let address) where notes.body(of: address) != nil: text += webNote(address)
            case .link(_, let address) where notes.leadsBack(address): break
            case .link(let words, let address):
                let label = inline(words, isHeading: isHeading)
                text += label.trimmed.isEmpty || address.isEmpty ? label : "[\(label)](<\(address.replacing(">", with: "%3E"))>)"
            case .span(let attributes, let inside): text += span(attributes, inside, isHeading)
            case .styled(let style, let inside):
                text += styled(style, inline(inside, isHeading: isHeading), before: text, after: after, isHeading)
            }
        }
        return text
    }

    private func firstCharacter(of inline: PandocInline) -> Character? {
        switch inline {
        case .text(let words): words.first
        case .styled(_, let inside), .span(_, let inside), .link(let inside, _): inside.first.flatMap(firstCharacter)
        case .math: "$"
        case .code: "`"
        default: nil
        }
    }

    private mutating func repaired(_ words: String) -> String {
        var repair = CharacterRepair()
        let result = repair.apply(to: words)
        manuscript.noteCharacters(repair)
        return result
    }

    private mutating func styled(_ style: String, _ words: String, before: String, after: Character?, _ isHeading: Bool) -> String {
        switch style {
        case "Emph": return EmphasisWriter.write("*", around: words, before: before, after: after)
        case "Strong": return isHeading ? words : EmphasisWriter.write("**", around: words, before: before, after: after)
        case "Superscript": return isHeading ? words : "<sup>\(words)</sup>"
        case "Subscript": return isHeading ? words : "<sub>\(words)</sub>"
        case "Underline": return isHeading ? words : "<u>\(words)</u>"
        case "Strikeout":
            changes.append("took away the line through \(words.quoted); delete the words if they are not meant to stay")
            return words
        default: return words
        }
    }

    private mutating func span(_ attributes: PandocAttributes, _ inside: [PandocInline], _ isHeading: Bool) -> String {
        if !attributes.id.isEmpty { names.append(attributes.id) }
        let words = inline(inside, isHeading: isHeading)
        switch attributes.classes.first {
        case "deletion": changes.append("left out what was deleted with tracked changes: \(words.quoted)")
        case "comment-start": changes.append("left out a comment: \(words.quoted)")
        case "insertion", _: return words
        }
        return ""
    }

    private func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 ? " " : ""
        return fence + pad + text.oneLine + pad + fence
    }

    private mutating func formula(_ tex: String, isBlock: Bool, after: Character?) -> String {
        let tex = WordFormula.repaired(tex)
        guard !tex.isEmpty else { return "" }
        guard Formulas.write(Array(tex.utf8), isBlock: isBlock).faults.isEmpty else {
            changes.append("kept a formula as typed text, because it cannot be read as one: \(tex.quoted)")
            return code(tex)
        }
        if isBlock { return "$$\(tex)$$" }
        return "$\(tex)$" + (after?.isNumber ?? false ? " " : "")
    }

    private mutating func note(_ blocks: [PandocBlock]) -> String {
        let inside = aside(blocks)
        let name = String(manuscript.footnotes.count + 1)
        manuscript.footnotes.append(.init(name: name, blocks: inside))
        return "[^\(name)]"
    }

    /// Several marks may lead to one footnote of a web page.
    private mutating func webNote(_ address: String) -> String {
        if let mark = noteMarks[address] { return mark }
        // One that leads to itself would never end.
        noteMarks[address] = ""
        let mark = note(notes.body(of: address) ?? [])
        noteMarks[address] = mark
        return mark
    }

    private mutating func image(_ words: String, _ address: String) -> String {
        let alt = words.oneLine
        if address.contains("://") {
            changes.append("made a link of a picture that lies on another site: \(address.shownAddress)")
            return "[\(alt.isEmpty ? "Picture" : alt)](<\(address)>)"
        }
        guard let file = picture(address) else {
            if address.lowercased().hasPrefix("data:") {
                changes.append("left out a drawing inside the page; save it as a picture and put it in where it belongs" + (alt.isEmpty ? "" : " (\(alt))"))
                return alt.isEmpty ? "" : "[\(alt)]"
            }
            changes.append("left out a picture that is not there: \(address.shownAddress)" + (alt.isEmpty ? "" : " (\(alt))"))
            return alt.isEmpty ? "" : "[\(alt)]"
        }
        let name = manuscript.addImage(file, from: address)
        guard SourceImage.isShown(name) else {
            changes.append(
                "linked to a picture instead of showing it, because no browser shows \"\(name)\"; "
                    + "save it as .png in the word processor and write ![what it shows](\(name))")
            return "[\(alt.isEmpty ? "Picture" : alt)](\(SourceImage.scheme)\(name))"
        }
        return "![\(alt)](\(SourceImage.scheme)\(name))"
    }
}
