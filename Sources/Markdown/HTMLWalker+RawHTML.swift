import SourceText

/// Raw HTML: what the style allows passes, comments vanish, the rest is shown as text and reported.
extension HTMLWalker {
    mutating func writeInlineHTML(_ node: MarkdownNode) {
        let literal = node.literal
        guard let allowed = style.allowedElements else { return writeUnfiltered(literal) }
        writePieces(literal, allowed: allowed, isBlock: false)
    }

    mutating func writeHTMLBlock(_ node: MarkdownNode) {
        let literal = node.literal
        guard let allowed = style.allowedElements else { return writeUnfiltered(literal) }
        noteAllowance(literal)
        let pieces = RawHTML.pieces(of: literal)
        let isBlank = pieces.allSatisfy { piece in
            piece.kind == .comment || piece.kind == .text && literal[piece.range].allSatisfy(\.isWhitespace)
        }
        if isBlank {
            reportOpenComments(pieces, literal)
            return
        }
        // An allowed element that is no phrase (`details`) may reach over several blocks.
        let holdsBlocks = pieces.contains { piece in
            piece.isTag && allowed.contains(piece.name) && !RawHTML.phrases.contains(piece.name)
        }
        if holdsBlocks {
            writePieces(literal, allowed: allowed, isBlock: true)
        } else {
            write("<p>")
            let outer = openElements
            openElements = []
            writePieces(literal, allowed: allowed, isBlock: true)
            while document.html.last == .lineFeed { document.html.removeLast() }
            closeElements()
            openElements = outer
            write("</p>\n")
        }
    }

    private mutating func writePieces(_ literal: UnsafeBufferPointer<UInt8>, allowed: Set<String>, isBlock: Bool) {
        let pieces = RawHTML.pieces(of: literal)
        reportOpenComments(pieces, literal)
        for piece in pieces {
            switch piece.kind {
            case .comment: break
            case .text: writePlain(literal[piece.range])
            case .open where openElements.count >= Bounds.nesting:
                reportTooDeep()
                writePlain(literal[piece.range])
            case .open where allowed.contains(piece.name) && piece.isBare:
                write("<")
                document.html.append(piece.name)
                write(">")
                if !RawHTML.empty.contains(piece.name) { openElements.append(piece.name) }
            case .close where openElements.contains(piece.name):
                while let name = openElements.popLast() {
                    writeEndTag(name)
                    if name == piece.name { break }
                }
            case .close where reportedElements.contains(piece.name):
                writePlain(literal[piece.range])
            case .open, .close, .other:
                reportedElements.insert(piece.name)
                writePlain(literal[piece.range])
                report(
                    .rawHTML, at: rawPosition(literal, piece, isBlock: isBlock),
                    RawHTML.message(
                        for: String(decoding: literal[piece.range], as: UTF8.self), piece: piece,
                        isAllowed: allowed.contains(piece.name)))
            }
        }
    }

    /// Plain style's raw HTML; with `tagfilter`, some tags lose their `<`.
    private mutating func writeUnfiltered(_ literal: UnsafeBufferPointer<UInt8>) {
        guard style.extensions.contains(.tagfilter) else { return document.html.append(contentsOf: literal) }
        for index in literal.indices {
            if literal[index] == UInt8(ascii: "<"), TagFilter.stops(literal[index...]) {
                write("&lt;")
            } else {
                document.html.append(literal[index])
            }
        }
    }

    /// Ends what raw HTML opened and left open, so that nothing of it reaches further.
    mutating func closeElements() {
        while let name = openElements.popLast() { writeEndTag(name) }
    }

    private mutating func writeEndTag(_ name: String) {
        write("</")
        document.html.append(name)
        write(">")
    }

    private mutating func reportOpenComments(_ pieces: [RawHTML.Piece], _ literal: UnsafeBufferPointer<UInt8>) {
        guard let piece = pieces.last, piece.kind == .comment, !piece.isClosed else { return }
        report(
            .rawHTML, at: rawPosition(literal, piece, isBlock: true),
            "this comment never ends, so all after it vanishes; end it with -->")
    }

    /// `<!-- chalkline: allow CODE … -->`.
    private mutating func noteAllowance(_ literal: UnsafeBufferPointer<UInt8>) {
        for piece in RawHTML.pieces(of: literal) where piece.kind == .comment {
            let words = String(decoding: literal[piece.range].dropFirst(4).dropLast(3), as: UTF8.self)
                .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "," }
            guard words.count > 2, words[0] == "chalkline:", words[1] == "allow" else { continue }
            pendingCodes += words.dropFirst(2).map(String.init)
        }
    }

    /// Of raw HTML the text itself is looked for: in a block line by line, in a paragraph outside code.
    private mutating func rawPosition(_ literal: UnsafeBufferPointer<UInt8>, _ piece: RawHTML.Piece, isBlock: Bool) -> Position {
        guard reported.total(in: leaf) < Bounds.exactPlaces else { return Position(line: leaf.lowerBound) }
        let earlier = literal[..<piece.range.lowerBound].count { $0 == .lineFeed }
        let line = Array(literal[piece.range].prefix { $0 != .lineFeed && $0 != .carriageReturn })
        let alike = countReport(of: String(decoding: line, as: UTF8.self))
        if isBlock {
            let lineStart = literal[..<piece.range.lowerBound].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
            let occurrence = occurrences(of: line, in: Array(literal[lineStart..<piece.range.lowerBound]))
            let number = leaf.lowerBound + earlier
            return place(of: line, occurrence: occurrence, lines: number...number)
        }
        return rawPlaces.position(of: line, occurrence: alike, in: leaf)
            ?? place(of: line, occurrence: alike, lines: leaf)
    }

    private func occurrences(of needle: [UInt8], in text: [UInt8]) -> Int {
        guard !needle.isEmpty, text.count >= needle.count else { return 0 }
        return (0...(text.count - needle.count)).count { text[$0...].starts(with: needle) }
    }

    private func place(of needle: [UInt8], occurrence: Int, lines: ClosedRange<Int>) -> Position {
        var left = occurrence
        for line in lines {
            let range = file.range(ofLine: line)
            for start in range where file.bytes[start..<range.upperBound].starts(with: needle) {
                if left == 0 { return file.position(at: start) }
                left -= 1
            }
        }
        return Position(line: lines.lowerBound)
    }
}
