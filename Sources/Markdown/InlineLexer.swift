import SourceText

/// Reads the source of one block and lists the inline constructs in it, in their order.
struct InlineLexer {
    let bytes: [UInt8]
    let range: Range<Int>
    /// The bare address that is looked for, if one is.
    var bare: [UInt8] = []

    private var found: [InlineLocator.Candidate] = []
    private var openers: [Opener] = []
    private var index = 0

    private struct Opener {
        var offset: Int
        var isImage: Bool
        var isActive = true
    }

    init(bytes: [UInt8], range: Range<Int>, bare: [UInt8] = []) {
        self.bytes = bytes
        self.range = range
        self.bare = bare
    }

    mutating func candidates() -> [InlineLocator.Candidate] {
        index = range.lowerBound
        skipLineStart()
        while index < range.upperBound {
            // Within brackets the parser takes no address but a mail's.
            if !bare.isEmpty, starts(with: bare, at: index), openers.isEmpty || bare.contains(UInt8(ascii: "@")) {
                found.append(.init(kind: .bare, place: index))
                index += bare.count
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): skipCode()
            case UInt8(ascii: "<"): readAngle()
            case UInt8(ascii: "["): readOpener()
            case UInt8(ascii: "]"): readCloser()
            case .lineFeed, .carriageReturn:
                index += 1
                skipLineStart()
            default: index += 1
            }
        }
        return found
    }
}

private extension InlineLexer {
    func byte(_ offset: Int) -> UInt8? { offset < range.upperBound ? bytes[offset] : nil }

    func starts(with text: [UInt8], at offset: Int) -> Bool {
        offset + text.count <= range.upperBound && bytes[offset..<offset + text.count].elementsEqual(text)
    }

    /// Passes the indentation and quote marks of a line, and a link reference definition that is all of it.
    mutating func skipLineStart() {
        while let next = byte(index), next == .space || next == .tab || next == UInt8(ascii: ">") { index += 1 }
        guard byte(index) == UInt8(ascii: "["), byte(index + 1) != UInt8(ascii: "^") else { return }
        var close = index + 1
        while let next = byte(close), next != UInt8(ascii: "]"), next != UInt8(ascii: "["), next != .lineFeed {
            close += next == UInt8(ascii: "\\") ? 2 : 1
        }
        guard byte(close) == UInt8(ascii: "]"), byte(close + 1) == UInt8(ascii: ":") else { return }
        while let next = byte(index), next != .lineFeed { index += 1 }
    }

    mutating func skipCode() {
        let start = index
        while byte(index) == UInt8(ascii: "`") { index += 1 }
        let length = index - start
        var ahead = index
        while let next = byte(ahead) {
            guard next == UInt8(ascii: "`") else { ahead += 1; continue }
            let runStart = ahead
            while byte(ahead) == UInt8(ascii: "`") { ahead += 1 }
            if ahead - runStart == length {
                index = ahead
                return
            }
        }
    }

    /// An address between angle brackets, or raw HTML.
    mutating func readAngle() {
        let start = index
        var end = start + 1
        while let next = byte(end), next != UInt8(ascii: ">"), next > .space, next != UInt8(ascii: "<") { end += 1 }
        if byte(end) == UInt8(ascii: ">") {
            let address = bytes[(start + 1)..<end]
            let isMail = address.contains(UInt8(ascii: "@"))
            let colon = address.firstIndex(of: UInt8(ascii: ":"))
            let isScheme = colon.map { colon in
                colon - start > 2 && bytes[start + 1].isLetter
                    && bytes[(start + 1)..<colon].allSatisfy {
                        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
                    }
            } ?? false
            if isScheme || isMail, bytes[start + 1] != UInt8(ascii: "/") {
                found.append(.init(kind: .link, place: start + 1, snippet: Array(bytes[start...end])))
                index = end + 1
                return
            }
        }
        let piece = bytes.withUnsafeBufferPointer { bytes in
            RawHTML.piece(of: UnsafeBufferPointer(rebasing: bytes[start..<range.upperBound]), at: 0)
        }
        guard let piece, piece.isClosed else {
            index += 1
            return
        }
        found.append(.init(kind: .raw, place: start))
        index = start + piece.range.upperBound
    }

    mutating func readOpener() {
        if byte(index + 1) == UInt8(ascii: "["), readWikiLink() { return }
        let isImage = index > range.lowerBound && bytes[index - 1] == UInt8(ascii: "!")
        openers.append(Opener(offset: index, isImage: isImage))
        index += 1
    }

    mutating func readWikiLink() -> Bool {
        var end = index + 2
        while let next = byte(end), next != UInt8(ascii: "["), next != UInt8(ascii: "]") {
            end += next == UInt8(ascii: "\\") ? 2 : 1
        }
        guard byte(end) == UInt8(ascii: "]"), byte(end + 1) == UInt8(ascii: "]"),
            byte(end + 2) != UInt8(ascii: "(")
        else { return false }
        var place = index + 2
        while let next = byte(place), next.isWhitespace { place += 1 }
        found.append(.init(kind: .wiki, place: place, snippet: withoutLineStarts((index + 2)..<end)))
        index = end + 2
        return true
    }

    /// The bytes with every line but the first freed from its indentation and quote marks.
    func withoutLineStarts(_ part: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        var isAtStart = false
        for byte in bytes[part] {
            if isAtStart, byte == .space || byte == .tab || byte == UInt8(ascii: ">") { continue }
            isAtStart = byte == .lineFeed || byte == .carriageReturn
            if byte != .carriageReturn { text.append(byte) }
        }
        return text
    }

    mutating func readCloser() {
        let close = index
        index += 1
        guard let opener = openers.popLast() else { return }
        guard opener.isActive || opener.isImage else { return }
        let kind: InlineLocator.Candidate.Kind = opener.isImage ? .image : .link
        if byte(index) == UInt8(ascii: "("), let inline = inlineDestination(after: index) {
            // An image's destination is read off a link's: only the address counts.
            let snippet = Array("[x](".utf8) + bytes[inline.destination] + [UInt8(ascii: ")")]
            found.append(.init(kind: kind, place: inline.place, snippet: snippet))
            index = inline.end
        } else {
            var label = Array(bytes[(opener.offset + 1)..<close])
            if byte(index) == UInt8(ascii: "[") {
                var end = index + 1
                while let next = byte(end), next != UInt8(ascii: "]"), next != UInt8(ascii: "[") { end += 1 }
                guard byte(end) == UInt8(ascii: "]") else { return }
                if end > index + 1 { label = Array(bytes[(index + 1)..<end]) }
                index = end + 1
            }
            found.append(.init(kind: kind, place: opener.offset, label: label))
            // Most brackets are no references at all: those around them may still be links.
            return
        }
        if !opener.isImage {
            for other in openers.indices where !openers[other].isImage { openers[other].isActive = false }
        }
    }

    /// `(destination "title")`.
    /// - Returns: the bytes of the destination, brackets included, where its address begins, and what follows.
    func inlineDestination(after open: Int) -> (destination: Range<Int>, place: Int, end: Int)? {
        func skipSpace(_ offset: Int) -> Int {
            var offset = offset
            var isAtStart = false
            while let next = byte(offset), next.isWhitespace || isAtStart && next == UInt8(ascii: ">") {
                if next == .lineFeed { isAtStart = true }
                offset += 1
            }
            return offset
        }
        let start = skipSpace(open + 1)
        var end = start
        if byte(start) == UInt8(ascii: "<") {
            end += 1
            while let next = byte(end), next != UInt8(ascii: ">"), next != .lineFeed {
                end += next == UInt8(ascii: "\\") ? 2 : 1
            }
            guard byte(end) == UInt8(ascii: ">") else { return nil }
            end += 1
        } else {
            var depth = 0
            loop: while let next = byte(end), next > .space {
                switch next {
                case UInt8(ascii: "\\"): end += 1
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"):
                    if depth == 0 { break loop }
                    depth -= 1
                default: break
                }
                end += 1
            }
            end = min(end, range.upperBound)
        }
        var after = skipSpace(end)
        if let quote = byte(after), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "("), after > end {
            let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
            after += 1
            while let next = byte(after), next != closing { after += next == UInt8(ascii: "\\") ? 2 : 1 }
            after = skipSpace(after + 1)
        }
        guard byte(after) == UInt8(ascii: ")") else { return nil }
        return (start..<end, byte(start) == UInt8(ascii: "<") ? start + 1 : start, after + 1)
    }
}
