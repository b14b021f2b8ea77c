import HubContent
import SourceText

/// One row of a spreadsheet as a page.
struct SheetRow {
    private let cells: [Located<String>]
    private let columns: [SheetColumn]
    private let words: HeadingWords
    private let bank: String?
    private let path: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var page: ImportedPage?
    private(set) var titlePlace: Position?

    init(_ cells: [Located<String>], columns: [SheetColumn], bank: String?, words: HeadingWords, path: String) {
        (self.cells, self.columns, self.bank, self.words, self.path) = (cells, columns, bank, words, path)
    }

    private var kind: Kind { words.kind }

    mutating func read() {
        if let extra = cells.dropFirst(columns.count).first(where: { !$0.value.isEmpty }) {
            report(.invalidValue, extra.position, "this row has more cells than the first line has names; text with a separator in it stands between quotation marks")
        }
        var lines = ["---"]
        /// Where the value of each line of the front matter stands in the sheet, and under which key.
        var places: [Int: (position: Position, key: String)] = [:]
        var bank = self.bank
        var title = ""
        var blocks: [Block] = []
        // A column that nobody knows may be the one.
        var hasTask = columns.contains { $0.content == .unknown }
        for (column, cell) in zip(columns, cells) where !cell.value.isEmpty {
            switch column.content {
            case .key(let key):
                if key == "title" { (title, titlePlace) = (cell.value.oneLine, cell.position) }
                lines.append(SheetCell.line(key, cell.value))
                places[lines.count] = (cell.position, key)
            case .bank: bank = cell.value.oneLine
            case .text: blocks = SheetCell.blocks(cell.value, below: 1) + blocks
            case .section(let heading):
                hasTask = hasTask || words.meaning(heading) == .task
                blocks.append(Block(.heading(level: 2), heading))
                blocks += SheetCell.blocks(cell.value, below: 2)
            case .empty, .unknown: break
            }
        }
        lines.append("---")
        let start = cells.first?.position ?? Position(line: 1)
        guard title.contains(where: { $0.isLetter || $0.isNumber }) else {
            report(.missingTitle, Position(line: start.line), "this row has no title, and the file is named after it")
            return
        }
        if kind == .task, !hasTask {
            report(.missingSection, titlePlace ?? start, "\(title.quoted) has nothing in the column \"Task\", so there is nothing to hand out")
        }
        var writer = PageWriter(pictures: "")
        writer.write(blocks)
        let text = lines.joined(separator: "\n") + "\n" + writer.text
        let slug = DocumentImport.slug(of: title, as: kind)
        let place = ["content", kind == .page ? nil : kind.folder, bank.map(Address.slug)].compactMap(\.self).joined(separator: "/")
        let pagePath = "\(place)/\(slug).md"
        check(text, at: pagePath, places, title: title)
        page = ImportedPage(path: pagePath, text: text, changes: [], images: [], imageFolder: "\(place)/\(slug)")
    }

    /// Values are read as a build reads them, and what is wrong is told where it stands in the sheet.
    private mutating func check(
        _ text: String, at pagePath: String, _ places: [Int: (position: Position, key: String)], title: String
    ) {
        let decoded = FrontMatter.decode(SourceFile(path: pagePath, text: text), kind: kind)
        for finding in decoded.diagnostics where finding.severity == .error {
            var finding = finding
            finding.path = path
            let place = finding.position.flatMap { places[$0.line] }
            finding.position = place?.position ?? titlePlace
            // Lines within cells make the lines of the file more than the rows that a spreadsheet shows.
            if let place { finding.message += " (in the row of \(title.quoted), column \"\(place.key)\")" }
            diagnostics.append(finding)
        }
    }

    private mutating func report(_ code: DiagnosticCode, _ place: Position, _ message: String) {
        diagnostics.append(Diagnostic(code, path: path, at: place, message))
    }
}
