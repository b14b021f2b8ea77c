package import SourceText

extension MarkdownDocument {
    /// Parses and writes one text; never fails, whatever the text is. One that goes over a bound stays unread, and says so. Safe on any number of threads at once.
    /// - Parameters:
    ///   - file: the file, for positions and messages.
    ///   - body: the bytes of it that are Markdown (after the front matter); valid UTF-8.
    package init(parsing file: SourceFile, body: Range<Int>, style: MarkdownStyle) {
        let written = file.bytes.withUnsafeBufferPointer { bytes -> MarkdownDocument? in
            let text = UnsafeBufferPointer(rebasing: bytes[body])
            if let fault = TextBounds.fault(in: text) { return MarkdownDocument(refused: fault, file: file, body: body) }
            let mayHaveSome = text.contains(UInt8(ascii: "$")) || text.contains(UInt8(ascii: "_"))
            let standIns = style.formula != nil && mayHaveSome ? FormulaScanner.standIns(in: text) : nil
            func walk(_ text: UnsafeBufferPointer<UInt8>) -> MarkdownDocument? {
                let features = TextFeatures(of: text)
                return CMark.withTree(of: text, features: features, extensions: style.extensions, standIns: standIns) { root in
                    var walker = HTMLWalker(file: file, body: body, style: style, features: features, standIns: standIns)
                    walker.writeDocument(root)
                    return walker.document.withoutSpareMemory
                }
            }
            return standIns.map { $0.text.withUnsafeBufferPointer(walk) } ?? walk(text)
        }
        self = written ?? MarkdownDocument()
    }

    /// Itself in no more memory than it takes: a hub holds all its documents at once.
    private var withoutSpareMemory: MarkdownDocument {
        var document = self
        document.html = html.withoutSpareMemory
        document.holes = holes.withoutSpareMemory
        document.blocks = blocks.withoutSpareMemory
        document.outline = outline.withoutSpareMemory
        document.links = links.withoutSpareMemory
        document.tables = tables.withoutSpareMemory
        document.lists = lists.withoutSpareMemory
        return document
    }

    private init(refused fault: TextBounds.Fault, file: SourceFile, body: Range<Int>) {
        isRefused = true
        let position = Position(line: file.position(at: body.lowerBound).line + fault.line - 1)
        diagnostics = [Diagnostic(fault.code, path: file.path, at: position, fault.message)]
    }
}

extension Array {
    /// Itself in a buffer of its own size, where it stands in one that it grew in.
    fileprivate var withoutSpareMemory: [Element] {
        guard capacity > count else { return self }
        return Array(unsafeUninitializedCapacity: count) { buffer, count in
            count = buffer.initialize(fromContentsOf: self)
        }
    }
}
