import SourceText

/// Compiles one template's tags into instructions of a program.
struct TemplateCompiler {
    private let source: SourceFile
    private let bytes: [UInt8]
    private let tags: [Tag]
    private var open: [Open] = []
    /// The white space that the lines of the block being compiled begin with: taken off here, and put on where
    /// the block is shown.
    private var margin: Range<Int> = 0..<0
    /// Arguments read so far of the parents that are open, outermost first.
    private var arguments: [[Argument]] = []
    /// The instruction that an inverted section jumps to: text there must not join the text before.
    private var jumpTarget: Int32 = -1

    /// A tag that waits for its closing tag.
    private struct Open {
        enum Kind { case section, parent, block, argument }
        var kind: Kind
        /// The instruction, or the index into calls or blocks, that learns where it ends.
        var index: Int
        /// What `margin` was outside.
        var margin: Range<Int>
    }

    /// Adds a template to a program.
    static func compile(_ source: SourceFile, into program: inout Program) throws(Diagnostic) {
        var tags = try TagScanner.tags(of: source)
        StandaloneLines(of: source).mark(&tags)
        var compiler = TemplateCompiler(source: source, bytes: source.bytes, tags: tags)
        program.files.append((program.next, source))
        try compiler.compile(into: &program)
        program.instructions.append(.finish)
    }

    private init(source: SourceFile, bytes: [UInt8], tags: [Tag]) {
        self.source = source
        self.bytes = bytes
        self.tags = tags
    }
}

private extension TemplateCompiler {
    mutating func compile(into program: inout Program) throws(Diagnostic) {
        var index = source.textStart
        for tag in tags {
            addText(index..<tag.range.lowerBound, to: &program)
            index = tag.range.upperBound
            try checkPlace(of: tag)
            switch tag.kind {
            case .comment, .delimiters: break
            case .escaped: program.instructions.append(.show(path(of: tag, in: &program), escaping: true))
            case .raw: program.instructions.append(.show(path(of: tag, in: &program), escaping: false))
            case .section:
                push(.section, index: program.instructions.count)
                program.instructions.append(.section(path(of: tag, in: &program), end: 0))
            case .inverted:
                push(.section, index: program.instructions.count)
                program.instructions.append(.inverted(path(of: tag, in: &program), end: 0))
            case .partial:
                addCall(tag, to: &program)
            case .parent:
                push(.parent, index: program.calls.count)
                arguments.append([])
                addCall(tag, to: &program)
            case .block:
                try addBlock(tag, to: &program)
            case .close:
                close(in: &program)
            }
        }
        addText(index..<bytes.count, to: &program)
    }

    var isBetweenArguments: Bool { open.last?.kind == .parent }

    /// Between the blocks of a parent tag text is ignored, as the specification wants; a tag there is a mistake.
    func checkPlace(of tag: Tag) throws(Diagnostic) {
        guard isBetweenArguments else { return }
        switch tag.kind {
        case .block, .close, .comment, .delimiters: return
        case .escaped, .raw, .section, .inverted, .partial, .parent:
            throw fault(
                at: tag.offset,
                "this tag stands inside a parent tag but in none of its blocks, where nothing is shown; put it in a {{$block}}")
        }
    }

    private mutating func push(_ kind: Open.Kind, index: Int) {
        open.append(Open(kind: kind, index: index, margin: margin))
    }

    mutating func close(in program: inout Program) {
        guard let opened = open.popLast() else { return }
        margin = opened.margin
        switch opened.kind {
        case .section:
            switch program.instructions[opened.index] {
            case .section(let path, _):
                program.instructions.append(.endSection)
                program.instructions[opened.index] = .section(path, end: program.next)
            case .inverted(let path, _):
                program.instructions[opened.index] = .inverted(path, end: program.next)
                jumpTarget = program.next
            default: break
            }
        case .parent:
            let own = arguments.popLast() ?? []
            let start = Int32(program.arguments.count)
            program.arguments += own
            program.calls[opened.index].arguments = start..<start + Int32(own.count)
            program.calls[opened.index].end = program.next
        case .block:
            program.instructions.append(.finish)
            program.blocks[opened.index].end = program.next
        case .argument:
            program.instructions.append(.finish)
        }
    }

    func addCall(_ tag: Tag, to program: inout Program) {
        let name = tag.isDynamic ? path(of: tag, in: &program) : nil
        let indentation = tag.indentation.map { literal($0.dropFirst(sharedMargin(of: $0)), in: &program) }
        program.instructions.append(.call(Int32(program.calls.count)))
        program.calls.append(
            Call(
                dynamicName: name, target: nil, offset: Int32(tag.offset), isStandalone: tag.indentation != nil,
                indentation: indentation ?? 0..<0, arguments: 0..<0, end: program.next))
        program.callNames.append(tag.isDynamic ? "" : text(tag.name))
    }

    mutating func addBlock(_ tag: Tag, to program: inout Program) throws(Diagnostic) {
        let name = Name(text(tag.name))
        let outer = margin
        if isBetweenArguments {
            push(.argument, index: 0)
            if arguments[arguments.count - 1].contains(where: { $0.block == name }) {
                throw fault(
                    at: tag.offset, "the block \"\(name)\" is given twice to the same parent; remove one of the two")
            }
            arguments[arguments.count - 1].append(
                Argument(block: name, body: program.next, offset: Int32(tag.offset)))
            margin = marginInside(tag) ?? outer
        } else {
            push(.block, index: program.blocks.count)
            let inside = marginInside(tag)
            let indentation = inside.map { literal($0.dropFirst(sharedMargin(of: $0)), in: &program) }
            program.instructions.append(.block(Int32(program.blocks.count)))
            program.blocks.append(Block(name: name, indentation: indentation ?? 0..<0, end: 0))
            margin = inside ?? outer
        }
    }

    /// The white space that the lines of a block begin with: that of its first line with something on it, or
    /// of the tag where the block is empty; `nil` where the block begins inside a line.
    func marginInside(_ tag: Tag) -> Range<Int>? {
        guard tag.opensLines else { return tag.indentation }
        var lineStart = tag.range.upperBound
        var index = lineStart
        while index < bytes.count, bytes[index].isWhitespace {
            if bytes[index] == .lineFeed { lineStart = index + 1 }
            index += 1
        }
        let closer = tags[tag.partner]
        return closer.offset == index ? tag.indentation : lineStart..<index
    }

    /// How many of these bytes, the beginning of a line, are the margin's.
    func sharedMargin(of range: Range<Int>) -> Int {
        zip(range, margin).prefix { bytes[$0] == bytes[$1] }.count
    }

    func path(of tag: Tag, in program: inout Program) -> Path {
        let first = Int32(program.names.count)
        let dot = UInt8(ascii: ".")
        if !bytes[tag.name].elementsEqual([dot]) {
            program.names += bytes[tag.name].split(separator: dot).map { Name(String(decoding: $0, as: UTF8.self)) }
        }
        return Path(first: first, count: Int32(program.names.count) - first, offset: Int32(tag.offset))
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func fault(at offset: Int, _ message: String) -> Diagnostic {
        Diagnostic(.template, path: source.path, at: source.position(at: offset), message)
    }
}

// MARK: Text

private extension TemplateCompiler {
    func addText(_ range: Range<Int>, to program: inout Program) {
        guard !range.isEmpty, !isBetweenArguments else { return }
        let added = margin.isEmpty
            ? literal(range, in: &program)
            : literal(withoutMargin: range, in: &program)
        guard !added.isEmpty else { return }
        if case .text(let start, added.lowerBound)? = program.instructions.last, jumpTarget != program.next {
            program.instructions[program.instructions.count - 1] = .text(start: start, end: added.upperBound)
        } else {
            program.instructions.append(.text(start: added.lowerBound, end: added.upperBound))
        }
    }

    func literal(_ range: Range<Int>, in program: inout Program) -> Range<Int32> {
        let start = Int32(program.text.count)
        program.text += bytes[range]
        return start..<Int32(program.text.count)
    }

    func literal(withoutMargin range: Range<Int>, in program: inout Program) -> Range<Int32> {
        let start = Int32(program.text.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if index == source.textStart || bytes[index - 1] == .lineFeed {
                index += sharedMargin(of: index..<range.upperBound)
            }
            let line = bytes[index..<range.upperBound]
            let end = line.firstIndex(of: .lineFeed).map { $0 + 1 } ?? line.endIndex
            program.text += bytes[index..<end]
            index = end
        }
        return start..<Int32(program.text.count)
    }
}
