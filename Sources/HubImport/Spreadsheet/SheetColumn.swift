import HubContent
import SourceText

/// What a column of a spreadsheet holds, by the words at its top.
struct SheetColumn {
    enum Content: Hashable {
        /// A key of the front matter.
        case key(String)
        /// A section, with its heading as it is written.
        case section(heading: String)
        /// What stands before any heading.
        case text
        case bank
        /// Nothing in any row.
        case empty
        /// What nobody knows: a finding says so.
        case unknown
    }

    let content: Content
    let name: Located<String>

    init(unknown name: Located<String>) {
        (content, self.name) = (.unknown, name)
    }

    /// - Parameter words: what headings mean to the pages that are made.
    /// - Throws: where the words mean nothing.
    init(_ name: Located<String>, words: HeadingWords) throws(Diagnostic) {
        self.name = name
        let written = name.value
        let key = String(written.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
        let keys = FrontMatter.keys(for: words.kind)
        if written.isEmpty {
            content = .empty
        } else if key == "bank" || key == "banco", words.kind == .task {
            content = .bank
        } else if let listed = keys[key] {
            content = .key(listed)
        } else if let meaning = words.meaning(written), meaning != .show {
            content = .section(heading: written)
        } else if ["text", "body", "texto"].contains(key) {
            content = .text
        } else if words.meaning(written) == .show {
            throw Self.lost(
                .unknownKey, name, "\"\(written)\" stands below Launch, Explore or Discuss in a task, and a column has no place below another; "
                    + "take it out, and write it into the pages")
        } else {
            let headings = HeadingNames.all.filter { $0.kinds.contains(words.kind) }.compactMap(\.english.first)
            let known = headings + Set(keys.values).sorted() + ["Text"] + (words.kind == .task ? ["bank"] : [])
            let nearest = nearestName(to: written, among: known)
            throw Self.lost(
                nearest == nil ? .unknownKey : .misspeltKey, name,
                nearest.map { "no column is called \"\(written)\"; did you mean \"\($0)\"?" }
                    ?? "no column is called \"\(written)\"; name it after a key (title, grades, minutes …) or a heading (\(headings.prefix(4).joined(separator: ", ")) …), or take it out",
                suggestion: nearest)
        }
    }

    /// An error, whatever the code's weight is: the cells of the column would be lost.
    private static func lost(_ code: DiagnosticCode, _ name: Located<String>, _ message: String, suggestion: String? = nil) -> Diagnostic {
        var finding = Diagnostic(code, path: "", at: name.position, message, suggestion: suggestion)
        finding.severity = .error
        return finding
    }

    /// What a second column of the same meaning would clash with.
    var identity: String {
        switch content {
        case .key(let key): "key " + key
        case .section(let heading): "section " + HeadingName(heading).key
        case .text: "text"
        case .bank: "bank"
        case .empty, .unknown: "column \(name.position.column)"
        }
    }
}
