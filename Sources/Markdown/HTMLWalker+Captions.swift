import SourceText

extension HTMLWalker {
    /// Finds the labels of all captions before anything is written: text refers to tables further down.
    mutating func findLabels(in container: MarkdownNode, depth: Int = 0) {
        guard depth < Self.deepest else { return }
        var next = container.firstChild
        while let node = next {
            switch node.kind {
            case .paragraph:
                if let label = Caption(at: node, drawings: style.drawings)?.label, labels[label.key] == nil { labels[label.key] = label.key }
            case .quote, .list, .item: findLabels(in: node, depth: depth + 1)
            default: break
            }
            next = node.next
        }
    }

    /// Writes "Table 1" or "Tables 1 and 3" as links to those that the document has.
    /// - Parameters:
    ///   - index: where the word begins.
    ///   - runStart: from where the text is not written yet.
    /// - Returns: where to go on; `nil` where no label of the document stands there, and nothing is written.
    mutating func writeLabels(in text: UnsafeBufferPointer<UInt8>, at index: Int, after runStart: Int) -> Int? {
        guard var label = CaptionLabel(in: UnsafeBufferPointer(rebasing: text[index...])), let first = id(of: label) else { return nil }
        writePlain(text[runStart..<index])
        writeLink(to: first, text[index..<index + label.length])
        var end = index + label.length
        while let (gap, next) = label.next(in: UnsafeBufferPointer(rebasing: text[end...])) {
            writePlain(text[end..<end + gap])
            let number = text[end + gap..<end + gap + next.length]
            if let id = id(of: next) { writeLink(to: id, number) } else { writePlain(number) }
            end += gap + next.length
            label = next
        }
        return end
    }

    private func id(of label: CaptionLabel) -> String? { label.keys.lazy.compactMap { labels[$0] }.first }

    private mutating func writeLink(to id: String, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
        write("<a href=\"#")
        document.html.append(id)
        write("\">")
        writePlain(text)
        write("</a>")
    }

    mutating func writeCaptioned(_ caption: Caption) -> Written {
        let id = captionSlugger.unique(caption.label.key)
        document.captionIDs.append(id)
        newLine()
        write("<figure class=\"captioned\" id=\"")
        document.html.append(id)
        write("\">\n<figcaption id=\"")
        document.html.append(id)
        write("-Caption\"><b>")
        document.html.append("\(caption.label.word) \(caption.label.number)")
        write("</b>")
        words.append(contentsOf: "\(caption.label.word) \(caption.label.number) ".utf8)
        if let title = caption.title {
            if let paragraph = title.paragraph { beginLeaf(paragraph) }
            write(" <i>")
            // The title is set in italics as a whole: an author's own are not set again.
            let isItalic = title.first.kind == .emphasis && title.first.next == nil
            writeInlines(from: isItalic ? title.first.firstChild : title.first, skipping: title.skip)
            write("</i>")
        }
        write("</figcaption>\n")
        var written: Written
        if caption.target.kind == .table {
            written = writeTables(from: caption.target, label: caption.label.number, id: id)
        } else {
            if caption.target.kind == .code {
                writeDrawing(caption.target)
            } else {
                beginLeaf(caption.target)
                writeInlines(from: caption.target.firstChild)
            }
            written = Written(kind: .other, last: caption.target)
        }
        newLine()
        while let note = written.last.next, Caption.isNote(note) {
            beginLeaf(note)
            write("<p class=\"note\">")
            writeInlines(from: note.firstChild)
            write("</p>\n")
            written.last = note
        }
        write("</figure>\n")
        return written
    }
}
