import SourceText

/// Finds the tags of a template, and which closes which.
struct TagScanner {
    private let source: SourceFile
    private let bytes: [UInt8]
    private var tags: [Tag] = []
    /// Indices of tags that wait for their closing tag.
    private var open: [Int] = []
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    static func tags(of source: SourceFile) throws(Diagnostic) -> [Tag] {
        var scanner = TagScanner(source)
        return try scanner.scan()
    }

    private init(_ source: SourceFile) {
        self.source = source
        self.bytes = source.bytes
    }
}

private extension TagScanner {
    mutating func scan() throws(Diagnostic) -> [Tag] {
        guard bytes.count <= Bounds.fileSize else {
            throw Diagnostic(
                .template, path: source.path, "this template is larger than \(Bounds.fileSize >> 20) MB; split it into several")
        }
        var index = source.textStart
        while let start = find(opening, from: index) {
            var tag = try readTag(at: start)
            index = tag.range.upperBound
            try match(&tag)
            tags.append(tag)
        }
        if let unclosed = open.last {
            let tag = tags[unclosed]
            throw fault(
                at: tag.offset,
                "\(written(tag)) is never closed; write \(written("/", tag)) where it ends")
        }
        return tags
    }

    mutating func readTag(at start: Int) throws(Diagnostic) -> Tag {
        let inside = start + opening.count
        let mark = inside < bytes.count ? bytes[inside] : 0
        let (kind, end) = ending(for: mark)
        guard let close = find(end, from: min(bytes.count, inside + (kind == .escaped ? 0 : 1))) else {
            throw fault(
                at: start,
                "this tag is never closed; write \"\(String(decoding: end, as: UTF8.self))\" at its end")
        }
        let content = trimmed(min(close, inside + (kind == .escaped ? 0 : 1))..<close)
        var tag = Tag(
            kind: kind, range: start..<close + end.count, offset: start, name: content, partner: tags.count)
        switch kind {
        case .comment: break
        case .delimiters: try setDelimiters(tag)
        case .partial, .parent:
            if let first = content.first, bytes[first] == UInt8(ascii: "*") {
                tag.isDynamic = true
                tag.name = trimmed(first + 1..<content.upperBound)
            }
            try checkName(of: tag, isPath: tag.isDynamic)
        case .close, .block: try checkName(of: tag, isPath: false)
        case .escaped, .raw, .section, .inverted: try checkName(of: tag, isPath: true)
        }
        return tag
    }

    /// What a tag that begins with `mark` is, and the bytes that end it.
    func ending(for mark: UInt8) -> (kind: Tag.Kind, end: [UInt8]) {
        switch mark {
        case UInt8(ascii: "{"): (.raw, [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")] + closing)
        case UInt8(ascii: "&"): (.raw, closing)
        case UInt8(ascii: "#"): (.section, closing)
        case UInt8(ascii: "^"): (.inverted, closing)
        case UInt8(ascii: "/"): (.close, closing)
        case UInt8(ascii: "!"): (.comment, closing)
        case UInt8(ascii: ">"): (.partial, closing)
        case UInt8(ascii: "<"): (.parent, closing)
        case UInt8(ascii: "$"): (.block, closing)
        default: (.escaped, closing)
        }
    }

    mutating func setDelimiters(_ tag: Tag) throws(Diagnostic) {
        let marks = bytes[tag.name].split(whereSeparator: \.isWhitespace)
        guard marks.count == 2, !marks.joined().contains(UInt8(ascii: "=")) else {
            throw fault(
                at: tag.offset,
                "new delimiters are two marks with a space between and no \"=\" in them; write for instance {{=<% %>=}}")
        }
        opening = Array(marks[0])
        closing = Array(marks[1])
    }

    func checkName(of tag: Tag, isPath: Bool) throws(Diagnostic) {
        let name = bytes[tag.name]
        if name.isEmpty {
            throw fault(at: tag.offset, "this tag names nothing; write a name in it or remove it")
        }
        // A closing tag is compared with what it closes, which was checked.
        if name.contains(where: \.isWhitespace), tag.kind != .close {
            throw fault(
                at: tag.offset,
                "the name \"\(text(tag.name))\" has a space in it; write one name, or close the tag after the first word")
        }
        if isPath, name.count > 1, name.split(separator: dot, omittingEmptySubsequences: false).contains(where: \.isEmpty) {
            throw fault(
                at: tag.offset,
                "the name \"\(text(tag.name))\" has a dot with nothing beside it; write names on both sides of each dot")
        }
    }

    /// Finds what a closing tag closes, and lets the others that want one wait for theirs.
    mutating func match(_ tag: inout Tag) throws(Diagnostic) {
        switch tag.kind {
        case .section, .inverted, .parent, .block:
            guard open.count < Bounds.templateNesting else {
                throw fault(
                    at: tag.offset,
                    "sections are nested more than \(Bounds.templateNesting) deep; move the inner ones into a template of their own")
            }
            open.append(tags.count)
        case .close:
            guard let opener = open.popLast() else {
                throw fault(
                    at: tag.offset,
                    "\(written(tag)) closes nothing; remove it, or write \(written("#", tag)) where the section begins")
            }
            let expected = tags[opener]
            guard closes(tag, expected) else {
                let line = source.position(at: expected.offset).line
                throw fault(
                    at: tag.offset,
                    "\(written(tag)) stands where \(written(expected)) of line \(line) is still open; write \(written("/", expected)) first")
            }
            tag.partner = opener
            tags[opener].partner = tags.count
        case .escaped, .raw, .comment, .delimiters, .partial: break
        }
    }

    /// A dynamic name may have spaces around its asterisk.
    func closes(_ tag: Tag, _ opener: Tag) -> Bool {
        let content = bytes[tag.name].filter { !$0.isWhitespace }
        return opener.isDynamic
            ? content.first == UInt8(ascii: "*") && content.dropFirst().elementsEqual(bytes[opener.name])
            : content.elementsEqual(bytes[opener.name])
    }
}

private extension TagScanner {
    var dot: UInt8 { UInt8(ascii: ".") }

    func find(_ wanted: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
            index += 1
        }
        return nil
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isWhitespace { start += 1 }
        while end > start, bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range].prefix(60), as: UTF8.self) }

    /// The tag as an author would write it, for messages: always with the usual delimiters.
    func written(_ tag: Tag) -> String {
        switch tag.kind {
        case .inverted: written("^", tag)
        case .close: written("/", tag)
        case .parent: written("<", tag)
        case .block: written("$", tag)
        default: written("#", tag)
        }
    }

    func written(_ mark: String, _ tag: Tag) -> String {
        "{{\(mark)\(tag.isDynamic ? "*" : "")\(text(tag.name))}}"
    }

    func fault(at offset: Int, _ message: String) -> Diagnostic {
        Diagnostic(.template, path: source.path, at: source.position(at: offset), message)
    }
}
