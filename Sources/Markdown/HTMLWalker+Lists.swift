import SourceText

extension HTMLWalker {
    mutating func writeList(_ first: MarkdownNode, isTop: Bool) -> Written {
        newLine()
        let isOrdered = first.isOrdered
        if !isOrdered {
            write("<ul>\n")
        } else if first.listStart == 1 {
            write("<ol>\n")
        } else {
            write("<ol start=\"")
            document.html.append(String(first.listStart))
            write("\">\n")
        }
        var items: [MarkdownDocument.List.Item] = []
        var last = first
        if depth < Self.deepest {
            depth += 1
            last = writeItems(of: first, isTop: isTop, into: &items)
            depth -= 1
        } else {
            writeTooDeep(first)
        }
        write(isOrdered ? "</ol>\n" : "</ul>\n")
        guard isTop, enriches else { return Written(kind: .other, last: last) }
        document.lists.append(.init(isOrdered: isOrdered, items: items))
        return Written(kind: .list(document.lists.count - 1), last: last)
    }

    /// Writes the items of a list, and of those that only branches part from it.
    /// - Returns: the last sibling of the list that was taken in.
    private mutating func writeItems(
        of first: MarkdownNode, isTop: Bool, into items: inout [MarkdownDocument.List.Item]
    ) -> MarkdownNode {
        var last = first
        var number = first.listStart
        let lookForBranches = enriches && features.branches
        var list: MarkdownNode? = first
        while let current = list {
            list = nil
            last = current
            var next = current.firstChild
            while let item = next {
                next = item.next
                number += 1
                openItem(item, current, isTop: isTop, into: &items)
                guard lookForBranches else { closeItem(isTop: isTop, into: &items); continue }
                while let branch = next, isBranch(branch) {
                    writeBranchItem(branch, tight: current.isTight)
                    next = branch.next
                }
                if next == nil {
                    while let branch = last.next, isBranch(branch) {
                        beginLeaf(branch)
                        writeBranch(branch)
                        last = branch
                    }
                    // After branches, a list that counts on is the same list.
                    if last != current, let more = last.next, more.kind == .list,
                        more.isOrdered == current.isOrdered, !more.isOrdered || more.listStart == number {
                        list = more
                    }
                }
                closeItem(isTop: isTop, into: &items)
            }
        }
        return last
    }

    /// Writes an item up to its end tag.
    private mutating func openItem(
        _ item: MarkdownNode, _ list: MarkdownNode, isTop: Bool, into items: inout [MarkdownDocument.List.Item]
    ) {
        newLine()
        let ticked = style.extensions.contains(.tasklist) ? item.isTicked : nil
        write(enriches && ticked != nil ? "<li class=\"task\">" : "<li>")
        separateWords()
        if isTop, enriches {
            let first = item.firstChild
            var lead = ""
            if let strong = first?.firstChild, strong.kind == .strong, first?.kind == .paragraph {
                lead = String(decoding: plainText(of: strong), as: UTF8.self)
            }
            let line = lines(of: item).lowerBound
            let start = document.html.count
            items.append(.init(lead: lead, leadEnd: start, content: start..<start, line: line))
        }
        if let ticked { return writeTask(item, ticked: ticked, tight: list.isTight) }
        writeBlocks(of: item, tight: list.isTight)
    }

    private mutating func closeItem(isTop: Bool, into items: inout [MarkdownDocument.List.Item]) {
        if isTop, enriches, !items.isEmpty {
            let index = items.count - 1
            let content = items[index].content.lowerBound..<document.html.count
            items[index].content = content
            if !items[index].lead.isEmpty { items[index].leadEnd = endOfLead(in: content) }
        }
        write("</li>\n")
    }

    private func endOfLead(in content: Range<Int>) -> Int {
        let mark = Array("</strong>".utf8)
        return content.first { document.html[$0...].starts(with: mark) }.map { $0 + mark.count } ?? content.lowerBound
    }

    private mutating func writeTask(_ item: MarkdownNode, ticked: Bool, tight: Bool) {
        guard enriches else {
            write(ticked
                ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
                : "<input type=\"checkbox\" disabled=\"\" /> ")
            writeBlocks(of: item, tight: tight)
            return
        }
        guard let paragraph = item.firstChild, paragraph.kind == .paragraph else {
            writeBlocks(of: item, tight: tight)
            return
        }
        beginLeaf(paragraph)
        write("<label><input type=\"checkbox\"")
        if ticked { write(" checked=\"\"") }
        if style.fields { writeFieldName(plainText(of: paragraph)) } else { write(" disabled=\"\"") }
        write("> ")
        writeInlines(from: paragraph.firstChild)
        write("</label>")
        if let more = paragraph.next { writeBlocks(of: item, from: more, tight: tight) }
    }
}
