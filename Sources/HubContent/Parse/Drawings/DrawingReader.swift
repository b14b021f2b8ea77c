import Drawings
import Markdown
import SourceText

/// Reads the drawings of a document and says what in their lines cannot be drawn, at its place in the file.
struct DrawingReader {
    private let file: SourceFile
    private let decimalCommas: Bool
    /// One for each of the document's drawings; `nil` where it cannot be drawn.
    private(set) var drawings: [(any Drawing)?] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The languages of fenced blocks that are drawings.
    static let languages = Set(DrawingKind.allCases.map(\.rawValue))

    /// - Parameter language: the document's.
    init(_ markdown: MarkdownDocument, file: SourceFile, language: String) {
        self.file = file
        decimalCommas = DecimalMark.isComma(in: language)
        for block in markdown.drawings { read(block) }
        for block in markdown.codeBlocks { suggest(block) }
    }
}

extension DrawingReader {
    private mutating func read(_ block: MarkdownDocument.DrawingBlock) {
        var lines = block.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let (drawing, faults) = DrawingKind(rawValue: block.language)?.read(lines: lines, decimalCommas: decimalCommas) ?? (nil, [])
        for fault in faults {
            diagnostics.append(
                Diagnostic(
                    .drawing, path: file.path, at: position(line: fault.line, column: fault.column, of: lines, in: block),
                    fault.message, suggestion: fault.suggestion))
        }
        for (index, line) in lines.enumerated() { readFormulas(of: line, index, of: lines, in: block) }
        drawings.append(drawing)
    }

    private mutating func readFormulas(
        of line: String, _ index: Int, of lines: [String], in block: MarkdownDocument.DrawingBlock
    ) {
        guard line.utf8.contains(UInt8(ascii: "$")), line.first(where: { $0 != " " }) != "#" else { return }
        let scalars = Array(line.unicodeScalars)
        for span in FormulaSpans.find(in: scalars[...]) {
            let tex = Array(String(String.UnicodeScalarView(scalars[span].dropFirst().dropLast())).utf8)
            for fault in Formulas.write(tex, isBlock: false).faults {
                let column = span.lowerBound + 2 + tex.prefix(fault.offset).count { !$0.continuesScalar }
                diagnostics.append(
                    Diagnostic(
                        fault.code, path: file.path, at: position(line: index, column: column, of: lines, in: block),
                        fault.message, suggestion: fault.suggestion))
            }
        }
    }

    /// The place in the file of a place in a block; line −1 is the block's fence.
    private func position(line: Int, column: Int, of lines: [String], in block: MarkdownDocument.DrawingBlock) -> Position {
        let number = block.firstLine + line
        let written = file.bytes[file.range(ofLine: number)]
        guard line >= 0 else { return fence(inLine: number) }
        // Indentation and quote marks before the block's lines are gone from what is drawn.
        let shown = lines.indices.contains(line) ? lines[line].unicodeScalars.count : 0
        return Position(line: number, column: max(0, written.count { !$0.continuesScalar } - shown) + column)
    }

    private func fence(inLine number: Int) -> Position {
        let written = file.bytes[file.range(ofLine: number)]
        let before = written.prefix { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "~") }
        return Position(line: number, column: before.count == written.count ? 1 : before.count { !$0.continuesScalar } + 1)
    }

    /// Says so where the language of a block of code is nearly a drawing's name.
    private mutating func suggest(_ block: MarkdownDocument.CodeBlock) {
        guard let meant = DrawingKind.meant(by: block.info) else { return }
        let position = fence(inLine: block.line)
        diagnostics.append(
            Diagnostic(
                .unknownDrawing, path: file.path, at: position,
                "no drawing is called \"\(block.info)\", so this is shown as code; did you mean \"\(meant.rawValue)\"?",
                suggestion: meant.rawValue))
    }
}

extension DrawingKind {
    /// The drawing that what stands behind a fence nearly names: `number line`, `NumberLine`, `numbr-line`.
    fileprivate static func meant(by info: String) -> DrawingKind? {
        func letters(_ text: some StringProtocol) -> String { text.lowercased().filter(\.isLetter) }
        let name = letters(info)
        if let kind = allCases.first(where: { letters($0.rawValue) == name }) { return kind }
        return nearest(to: info.lowercased().split(separator: " ").joined(separator: "-"))
    }
}
