import Markdown
import SourceText

extension InlineText {
    /// A text of front matter, in which formulas may stand.
    init(_ text: Located<String>, of file: SourceFile, diagnostics: inout [Diagnostic]) {
        let (read, faults) = InlineText.read(text.value, formula: Formulas.write)
        self = read
        diagnostics += faults.map { fault in
            Diagnostic(
                fault.code, path: file.path, at: text.position(ofByte: fault.offset, in: file), fault.message,
                suggestion: fault.suggestion)
        }
    }
}

extension Located<String> {
    /// The place of a byte of a text that stands in the file as it is, maybe in quotes; else of the text's beginning.
    fileprivate func position(ofByte offset: Int, in file: SourceFile) -> Position {
        let line = file.bytes[file.range(ofLine: position.line)]
        var start = line.startIndex
        var column = 1
        while start < line.endIndex, column < position.column {
            start += 1
            while start < line.endIndex, line[start].continuesScalar { start += 1 }
            column += 1
        }
        for quotes in 0...1 where line[start...].dropFirst(quotes).starts(with: value.utf8) {
            let before = value.utf8.prefix(offset).count { !$0.continuesScalar }
            return Position(line: position.line, column: position.column + quotes + before)
        }
        return position
    }
}
