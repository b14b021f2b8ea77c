import SourceText

/// `IF …` and `PROBE …` belong to the question before them.
extension HTMLWalker {
    /// Whether a paragraph (or the first of an item) begins with a branch's word; a paragraph only after a
    /// question, a list or another branch.
    mutating func isBranch(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .item:
            return node.firstChild.map { $0.kind == .paragraph && beginsBranch($0.firstChild) } ?? false
        case .paragraph:
            guard beginsBranch(node.firstChild), let before = node.previous else { return false }
            switch before.kind {
            case .list: return true
            case .paragraph: return isQuestion(before) || leadsToQuestion(before)
            default: return false
            }
        default: return false
        }
    }

    /// Whether a run of paragraphs, of which this is the last, leads back to a question. Asked for one after the other, each
    /// is looked at once.
    private mutating func leadsToQuestion(_ last: MarkdownNode) -> Bool {
        var node = last
        var leads: Bool?
        while leads == nil {
            if let run = branchRun, run.last == node {
                leads = run.leadsToQuestion
            } else if node.kind != .paragraph {
                leads = node.kind == .list
            } else if firstBranch(in: node) != nil {
                leads = true
            } else if beginsBranch(node.firstChild), let before = node.previous {
                if before.kind == .list || before.kind == .paragraph && isQuestion(before) { leads = true }
                node = before
            } else {
                leads = false
            }
        }
        branchRun = (last, leads == true)
        return leads == true
    }

    /// Whether an inline, or the strong text it is, begins with a branch's word.
    private func beginsBranch(_ node: MarkdownNode?) -> Bool {
        guard let node else { return false }
        switch node.kind {
        case .text: return BranchWord.length(in: node.literal) != nil
        case .strong: return node.firstChild.map { $0.kind == .text && BranchWord.length(in: $0.literal) != nil } ?? false
        default: return false
        }
    }

    /// Whether a paragraph asks: it ends with a question mark, or it begins an item of a list of questions,
    /// where "Show me with cubes." asks too.
    private func isQuestion(_ paragraph: MarkdownNode) -> Bool {
        paragraph.parent?.kind == .item && paragraph.previous == nil || Self.asks(paragraph.lastChild)
    }

    /// Whether words end with a question mark.
    private static func asks(_ last: MarkdownNode?) -> Bool {
        var node = last
        while let current = node {
            if current.kind == .text {
                return Array(current.literal)[...].trimmed.last { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }
                    == UInt8(ascii: "?")
            }
            node = current.lastChild
        }
        return false
    }

    /// The first line of a paragraph, other than its first, that is a branch of a question before it.
    func firstBranch(in paragraph: MarkdownNode) -> MarkdownNode? {
        let isItem = paragraph.parent?.kind == .item
        var node = paragraph.firstChild
        while let current = node {
            if current.kind == .softBreak || current.kind == .hardBreak, beginsBranch(current.next),
                isItem || Self.asks(current.previous) {
                return current
            }
            node = current.next
        }
        return nil
    }

    /// Writes the branches of a paragraph from the break before the first of them.
    mutating func writeBranches(from firstBreak: MarkdownNode) {
        var start: MarkdownNode? = firstBreak.next
        while let begin = start {
            var end = begin.next
            while let node = end {
                if node.kind == .softBreak || node.kind == .hardBreak, beginsBranch(node.next) { break }
                end = node.next
            }
            writeBranch(from: begin, until: end)
            start = end?.next
        }
    }

    /// Writes a paragraph that is a branch; its lines may be several.
    mutating func writeBranch(_ paragraph: MarkdownNode) {
        guard let first = paragraph.firstChild else { return }
        var end: MarkdownNode? = first
        while let node = end {
            if node.kind == .softBreak || node.kind == .hardBreak, beginsBranch(node.next) { break }
            end = node.next
        }
        writeBranch(from: first, until: end)
        if let end { writeBranches(from: end) }
    }

    /// Writes an item of the same list that is a branch of the item before it.
    mutating func writeBranchItem(_ item: MarkdownNode, tight: Bool) {
        guard let paragraph = item.firstChild else { return }
        beginLeaf(paragraph)
        writeBranch(paragraph)
        if let more = paragraph.next { writeBlocks(of: item, from: more, tight: tight) }
    }

    private mutating func writeBranch(from first: MarkdownNode, until end: MarkdownNode?) {
        newLine()
        separateWords()
        // The word alone is bold, whatever the author set in bold.
        let holder = first.kind == .strong ? first.firstChild : first
        let literal = holder?.literal ?? UnsafeBufferPointer(start: nil, count: 0)
        write(BranchWord.isProbe(literal) ? "<div class=\"branch probe\"><p><b>" : "<div class=\"branch\"><p><b>")
        let length = BranchWord.length(in: literal) ?? 0
        document.html.append(contentsOf: literal.prefix(length))
        words.append(contentsOf: literal.prefix(length))
        write("</b>")
        // The colon after it is the author's way to set it apart, which the theme does.
        let skipped = length + (length < literal.count && literal[length] == UInt8(ascii: ":") ? 1 : 0)
        if first.kind == .strong {
            writeInlines(from: first.firstChild, skipping: skipped)
            writeInlines(from: first.next, until: end)
        } else {
            writeInlines(from: first, until: end, skipping: skipped)
        }
        write("</p></div>\n")
    }
}
