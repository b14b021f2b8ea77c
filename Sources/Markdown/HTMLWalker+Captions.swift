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
