import SourceText

extension HTMLWalker {
    /// Notes are numbered in the order of their first marks, and stand in that order at the end of the tree.
    mutating func nameFootnotes(of root: MarkdownNode) {
        guard root.lastChild?.kind == .footnoteDefinition else { return }
        var note = root.lastChild
        while let current = note, current.kind == .footnoteDefinition {
            footnoteMarks.append([])
            footnoteNames.append(Array(current.literal))
            note = current.previous
        }
        footnoteNames.reverse()
    }

    mutating func writeFootnoteMark(_ node: MarkdownNode) {
        let digits = Array(node.literal)
        let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
        guard footnoteMarks.indices.contains(number - 1), !isInLink else { return }
        let count = footnoteMarks[number - 1].count + 1
        if enriches {
            footnoteMarks[number - 1].append(document.html.count)
            write("<sup class=\"footnote-mark\"><a href=\"#Note-")
            document.html.append(contentsOf: digits)
            write("\" id=\"")
            document.html.append(Self.markID(number, count))
            write("\" role=\"doc-noteref\">")
        } else {
            footnoteMarks[number - 1].append(document.html.count)
            let name = footnoteNames[number - 1]
            write("<sup class=\"footnote-ref\"><a href=\"#fn-")
            document.html.appendAddress(name)
            write("\" id=\"fnref-")
            document.html.appendAddress(name)
            if count > 1 { document.html.append("-\(count)") }
            write("\" data-footnote-ref>")
        }
        document.html.append(contentsOf: digits)
        write("</a></sup>")
    }

    private static func markID(_ number: Int, _ count: Int) -> String {
        count == 1 ? "Mark-\(number)" : "Mark-\(number)-\(count)"
    }

    mutating func writeFootnotes(from first: MarkdownNode) {
        newLine()
        if enriches {
            write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
            hole(.word("footnotes"))
            write("\">\n<ol>\n")
        } else {
            write("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
        }
        var note: MarkdownNode? = first
        var number = 0
        while let current = note, current.kind == .footnoteDefinition {
            number += 1
            writeFootnote(current, number)
            note = current.next
        }
        write("</ol>\n</section>\n")
        for index in document.footnotes.indices { document.footnotes[index].marks = footnoteMarks[index] }
    }

    private mutating func writeFootnote(_ node: MarkdownNode, _ number: Int) {
        let start = document.html.count
        write("<li id=\"")
        if enriches {
            document.html.append("Note-\(number)")
        } else {
            write("fn-")
            document.html.appendAddress(footnoteNames[number - 1])
        }
        write("\">\n")
        let last = node.lastChild
        if let last, last.kind == .paragraph {
            // The way back stands at the end of the note's own words.
            if node.firstChild != last { writeFootnoteBlocks(of: node, before: last) }
            beginLeaf(last)
            newLine()
            write("<p>")
            writeInlines(from: last.firstChild)
            write(" ")
            writeWaysBack(number)
            write("</p>\n")
        } else {
            writeFootnoteBlocks(of: node, before: nil)
            if enriches { write("<p>") }
            writeWaysBack(number)
            write(enriches ? "</p>\n" : "\n")
        }
        write("</li>\n")
        if enriches { document.footnotes.append(.init(number: number, line: node.startLine + lineOffset, element: start..<document.html.count, marks: [])) }
    }

    private mutating func writeFootnoteBlocks(of node: MarkdownNode, before end: MarkdownNode?) {
        var next = node.firstChild
        while let current = next, current != end { next = writeInner(current) }
    }

    private mutating func writeWaysBack(_ number: Int) {
        guard footnoteMarks.indices.contains(number - 1) else { return }
        for count in 1...max(1, footnoteMarks[number - 1].count) {
            if count > 1 { write(" ") }
            if enriches {
                write("<a href=\"#")
                document.html.append(Self.markID(number, count))
                write("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
                hole(.word("footnoteBack"))
                write("\">↩</a>")
            } else {
                write("<a href=\"#fnref-")
                document.html.appendAddress(footnoteNames[number - 1])
                if count > 1 { document.html.append("-\(count)") }
                write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
                if count > 1 { document.html.append("<sup class=\"footnote-ref\">\(count)</sup>") }
                write("</a>")
            }
        }
    }
}
