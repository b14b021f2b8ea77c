import SourceText
import Standards

/// Reads the lines of standards.csv into a catalog.
struct StandardsFileReader {
    let path: String
    private(set) var catalog = StandardsCatalog.commonCore
    private(set) var diagnostics: [Diagnostic] = []
    /// The entries that have had a line, each with the first such line's number.
    private var lines: [Int: Int] = [:]
    /// How many codes may still be compared with wrong ones: enough for some hundred slips in any framework, and few enough
    /// for a file in which every code is wrong.
    private var comparisons = 1_000_000

    init(path: String) { self.path = path }

    mutating func read(_ table: CSVTable) {
        if let position = table.unclosedQuote {
            warn(at: position, "the quotes that open here are never closed, so the rest of the file is one text; close them with \"")
        }
        guard let head = table.rows.first else { return }
        let columns = head.map { column($0) }
        guard columns.contains(.code) else {
            warn(at: Position(line: 1), "no column is called \"code\"; name the columns in the first line: \(Self.columnNames)")
            return
        }
        // Crosswalks last, since they may lead to codes further down.
        var crosswalks: [(entry: Int, ccss: Located<String>)] = []
        for row in table.rows.dropFirst() {
            guard let cells = cells(of: row, in: columns), let entry = self.entry(cells, at: row[0].position) else { continue }
            if let words = cells[.text]?.value, !words.isEmpty { catalog.describe(entry, as: words) }
            if let ccss = cells[.ccss], !ccss.value.isEmpty { crosswalks.append((entry, ccss)) }
        }
        for crosswalk in crosswalks { join(crosswalk.entry, to: crosswalk.ccss) }
    }

    private static let columnNames = StandardsColumn.allCases.map(\.rawValue).listed(with: "and")

    private mutating func warn(at position: Position, _ message: String, suggestion: String? = nil) {
        diagnostics.append(Diagnostic(.standardsFile, path: path, at: position, message, suggestion: suggestion))
    }

    private mutating func column(_ name: Located<String>) -> StandardsColumn? {
        if let column = StandardsColumn(rawValue: name.value.folded) { return column }
        guard !name.value.isEmpty else { return nil }
        let meant = nearestName(to: name.value.folded, among: StandardsColumn.allCases.map(\.rawValue))
        let fix = meant.map { "did you mean \"\($0)\"?" } ?? "the columns are \(Self.columnNames)"
        warn(at: name.position, "Chalkline knows no column \"\(name.value)\"; \(fix)", suggestion: meant)
        return nil
    }

    /// The cells by column; `nil` where there are more than columns, since then none can be trusted.
    private mutating func cells(
        of row: [Located<String>], in columns: [StandardsColumn?]
    ) -> [StandardsColumn: Located<String>]? {
        let extra = row.dropFirst(columns.count)
        if let first = extra.first, extra.contains(where: { !$0.value.isEmpty }) {
            warn(
                at: first.position,
                "this line has \(row.count) cells and the first line names \(columns.count) columns, so it is left out; put a text with commas in quotes")
            return nil
        }
        if row.count < columns.count {
            warn(
                at: row[0].position,
                "this line has \(row.count) of \(columns.count) cells; write a comma for each that is empty")
        }
        var cells: [StandardsColumn: Located<String>] = [:]
        for (column, cell) in zip(columns, row) {
            if let column, cells[column] == nil { cells[column] = cell }
        }
        return cells
    }

    /// The entry that a line is about, added where its code is new.
    private mutating func entry(_ cells: [StandardsColumn: Located<String>], at start: Position) -> Int? {
        guard let code = cells[.code], !code.value.isEmpty else {
            warn(at: cells[.code]?.position ?? start, "this line has no code; write one in the column \"code\"")
            return nil
        }
        guard let entry = knownEntry(code) ?? newEntry(code, cells) else { return nil }
        if let line = lines[entry] {
            warn(at: code.position, "the code \"\(catalog[entry].code)\" stands in line \(line) already; leave one of the two out")
            return nil
        }
        lines[entry] = code.position.line
        return entry
    }

    private func knownEntry(_ code: Located<String>) -> Int? {
        if case .entries(let found) = catalog.read(code.value), found.count == 1 { return found[0] }
        return nil
    }

    private mutating func newEntry(_ code: Located<String>, _ cells: [StandardsColumn: Located<String>]) -> Int? {
        switch catalog.read(code.value) {
        case .entries:
            warn(at: code.position, "\"\(code.value)\" is several standards; write a line for each")
            return nil
        case .practices:
            warn(at: code.position, "\"\(code.value)\" is a mathematical practice, whose words are built in; leave this line out")
            return nil
        case .unknown:
            // In the Common Core's form with another cluster's letter: a slip of the pen rather than a framework.
            if let meant = catalog.inAnotherCluster(code.value) {
                warn(at: code.position, "the Common Core has no \"\(code.value)\"; did you mean \"\(meant)\"?", suggestion: meant)
                return nil
            }
            guard code.value.utf8.first.map({ $0.isLetter || $0.isDigit }) == true, code.value.utf8.contains(where: \.isDigit) else {
                warn(at: code.position, "\"\(code.value)\" is no code of a standard; write one such as 3.NF.A.1 or NC.4.NF.1")
                return nil
            }
            return catalog.add(code.value, grade: grade(cells[.grade]), domain: cells[.domain]?.value.nilIfEmpty)
        }
    }

    private mutating func nearest(to code: String) -> String? {
        guard comparisons > 0 else { return nil }
        comparisons -= catalog.entries.count
        return catalog.nearest(to: code)
    }

    private mutating func grade(_ cell: Located<String>?) -> String? {
        guard let cell, !cell.value.isEmpty else { return nil }
        guard let grades = Grade.parse(cell.value), let first = grades.first, let last = grades.last else {
            warn(at: cell.position, "\"\(cell.value)\" is not a grade; write \(Grade.allowed)")
            return nil
        }
        return first == last ? first.description : "\(first)-\(last)"
    }

    /// Joins an entry to the codes of its column `ccss`, which spaces, commas or semicolons part.
    private mutating func join(_ entry: Int, to ccss: Located<String>) {
        let codes = ccss.value.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" })
        guard codes.count <= Bounds.crosswalkCodes else {
            return warn(at: ccss.position, "more than \(Bounds.crosswalkCodes) codes for one standard; name those that ask the same")
        }
        for code in codes {
            switch catalog.read(String(code)) {
            case .entries(let found):
                for other in found { catalog.join(entry, other) }
            case .practices:
                warn(at: ccss.position, "\"\(code)\" is a mathematical practice; the column \"ccss\" has standards")
            case .unknown:
                let nearest = nearest(to: String(code))
                let fix = nearest.map { "did you mean \"\($0)\"?" } ?? "write one such as 3.NF.A.1"
                warn(at: ccss.position, "no standard has the code \"\(code)\"; \(fix)", suggestion: nearest)
            }
        }
    }
}
