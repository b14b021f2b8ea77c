package import HubContent
package import SourceText

/// A page for each row of a spreadsheet: its columns are keys of the front matter and headings.
package struct SpreadsheetImport {
    private let kind: Kind
    private let bank: String?
    private let words: HeadingWords

    package struct Result {
        /// In the order of the rows; of no use where there is an error.
        package var pages: [ImportedPage] = []
        /// By the lines and columns of the spreadsheet's file.
        package var diagnostics: [Diagnostic] = []
        /// How the file was read, where that had to be guessed.
        package var note: String?
    }

    private static let limit = 100 << 20

    /// - Parameter bank: where tasks go that have no cell in a column `bank`.
    package init(kind: Kind, bank: String? = nil) {
        (self.kind, self.bank) = (kind, bank)
        words = HeadingWords(kind: kind)
    }

    package func run(_ path: String) throws(ImportFailure) -> Result {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Disk.read(path, atMost: Self.limit + 1)
        } catch {
            throw ImportFailure(.machine, "\"\(path)\" cannot be read: \(error.reason)")
        }
        guard bytes.count <= Self.limit else { throw ImportFailure(.content, "\"\(path)\" is larger than 100 MB; part it into several sheets") }
        guard !TextDecoding.text(of: bytes).text.utf8.contains(0) else {
            throw ImportFailure(.content, "\"\(path)\" is no text; open it in the program that it comes from and save the sheet as CSV (UTF-8)")
        }
        return run(bytes, path: path)
    }

    /// - Parameter bytes: in any encoding that spreadsheets write.
    package func run(_ bytes: [UInt8], path: String) -> Result {
        let (text, change) = TextDecoding.text(of: bytes)
        let table = CSVTable(SourceFile(path: path, text: text))
        var characters = CharacterRepair()
        let rows = table.rows.map { $0.map { cell in cell.map { characters.apply(to: $0) } } }
        let notes = [change].compactMap(\.self) + characters.changes
        var result = Result(note: notes.isEmpty ? nil : notes.joined(separator: "; "))
        if let place = table.unclosedQuote {
            result.diagnostics.append(
                Diagnostic(.invalidValue, path: path, at: place, "a quotation mark opens this cell and none closes it; all below it would be one cell"))
            return result
        }
        guard let head = rows.first else {
            result.diagnostics.append(Diagnostic(.missingTitle, path: path, at: Position(line: 1), "the sheet is empty; its first line names the columns"))
            return result
        }
        let columns = self.columns(head, rows: rows.dropFirst(), path: path, &result.diagnostics)
        // Rows are read beside columns that nobody knows, so that all there is to mend is said at once.
        guard columns.contains(where: { $0.content == .key("title") }),
            result.diagnostics.allSatisfy({ $0.code == .unknownKey || $0.code == .misspeltKey })
        else { return result }
        var places: [String: Int] = [:]
        for row in rows.dropFirst() {
            var page = SheetRow(row, columns: columns, bank: bank, words: words, path: path)
            page.read()
            result.diagnostics += page.diagnostics
            guard let made = page.page else { continue }
            let line = row.first?.position.line ?? 0
            if let first = places.updateValue(line, forKey: made.path) {
                let place = page.titlePlace ?? Position(line: line)
                result.diagnostics.append(
                    Diagnostic(.duplicateURL, path: path, at: place, "this title makes the file \"\(made.path)\", as the one on line \(first) does; give one of them another title"))
            }
            result.pages.append(made)
        }
        if rows.count == 1 {
            result.diagnostics.append(Diagnostic(.missingTitle, path: path, at: Position(line: 1), "the sheet has names of columns and no rows below them"))
        }
        return result
    }

    private func columns(
        _ head: [Located<String>], rows: ArraySlice<[Located<String>]>, path: String, _ diagnostics: inout [Diagnostic]
    ) -> [SheetColumn] {
        var columns: [SheetColumn] = []
        var seen: [String: String] = [:]
        for (index, name) in head.enumerated() {
            do throws(Diagnostic) {
                let column = try SheetColumn(name, words: words)
                if let first = seen.updateValue(name.value, forKey: column.identity) {
                    diagnostics.append(
                        Diagnostic(.duplicateKey, path: path, at: name.position, "the columns \"\(first)\" and \"\(name.value)\" mean the same; make them one"))
                }
                let cell = rows.first { index < $0.count && !$0[index].value.isEmpty }
                if column.content == .empty, let cell {
                    diagnostics.append(
                        Diagnostic(.unknownKey, path: path, at: cell[index].position, "this cell stands in a column without a name; name it in the first line").asError)
                }
                columns.append(column)
            } catch {
                var finding = error
                finding.path = path
                diagnostics.append(finding)
                columns.append(SheetColumn(unknown: name))
            }
        }
        guard diagnostics.isEmpty else { return columns }
        if !columns.contains(where: { $0.content == .key("title") }) {
            diagnostics.append(Diagnostic(.missingTitle, path: path, at: Position(line: 1), "no column is called \"title\"; the first line of the sheet names the columns"))
        }
        if kind == .task, !columns.contains(where: { if case .section(let heading) = $0.content { words.meaning(heading) == .task } else { false } }) {
            diagnostics.append(
                Diagnostic(.missingSection, path: path, at: Position(line: 1), "no column is called \"Task\"; students get what stands in it"))
        }
        return columns
    }
}

extension Diagnostic {
    /// What is no more than odd in a page can lose words of a spreadsheet.
    fileprivate var asError: Diagnostic {
        var copy = self
        copy.severity = .error
        return copy
    }
}
