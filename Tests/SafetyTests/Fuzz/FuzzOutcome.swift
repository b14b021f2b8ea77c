import Citations
import Drawings
@testable import HubContent
@testable import HubImport
@testable import HubSite
import Markdown
import Search
import SourceText
import Templates
import TeXMath
import TestSupport

/// What a reader made of broken text.
struct FuzzOutcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// What it wrote, by name; each has to be well formed.
    var html: [String: [UInt8]] = [:]
    /// What else does not hold.
    var faults: [String] = []

    init(_ diagnostics: [Diagnostic], html: [UInt8] = []) {
        self.diagnostics = diagnostics
        self.html = ["": html]
    }
}

extension FuzzOutcome {
    /// A hub of one page, through every stage to its finished pages.
    init(page text: SourceFile) {
        let file = SourceFile(path: "content/tasks/one/page.md", bytes: text.bytes)
        var tree = SourceTree()
        tree.documents = [file]
        let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
        let (hub, unlinked) = Hub.link(parsed, audience: .everyone, drafts: true)
        diagnostics = (unread + unlinked).filter { $0.path == file.path }.map { found in
            var found = found
            found.path = text.path
            return found
        }
        guard let theme = Self.theme else {
            faults = ["the theme cannot be loaded"]
            return
        }
        for page in Site.render(hub, theme: theme, hasSearch: false).files where page.path.contains("page/") || page.path == "index.html" {
            guard page.path.hasSuffix(".html"), case .made(let make) = page.content else { continue }
            let made = make()
            faults += made.diagnostics.map(\.description)
            html[page.path] = made.bytes
        }
    }

    private static let theme = LoadedTheme.load().theme

    init(formula file: SourceFile) {
        for isBlock in [false, true] {
            let formula = Formula(file.bytes, isBlock: isBlock)
            if formula.faults.isEmpty == formula.mathML.isEmpty { faults.append("neither a formula nor a fault, or both") }
            for fault in formula.faults where !(0...file.bytes.count ~= fault.offset) { faults.append("\(fault)") }
            html["\(isBlock)"] = formula.mathML
        }
        if String(validating: file.bytes, as: UTF8.self) != nil, String(validating: ReadableTeX(file.bytes).bytes, as: UTF8.self) == nil {
            faults.append("a formula on a line that is no text")
        }
    }

    init(template file: SourceFile) {
        let context: Value = [
            "title": "a < b & \"c\"", "body": .html("<p>x</p>"), "items": [["name": "one"], ["name": "two"]], "none": .null, "count": 3, "yes": true,
        ]
        do throws(TemplateFaults) {
            let set = try TemplateSet([(name: "page", source: file), (name: "part", source: SourceFile(path: "part", text: "<b>{{name}}</b>"))])
            var output: [UInt8] = []
            // What it writes is as its author has it, well formed or not.
            for strictness in [Strictness.strict, .specification] {
                diagnostics += set.render("page", with: [context], strictness: strictness, into: &output).filter { $0.path == file.path }
            }
        } catch {
            diagnostics = error.diagnostics
        }
    }

    /// A text that was pasted, as the page that an import makes of it.
    init(pasted file: SourceFile) {
        for kind in [Kind.task, .statement] {
            add(DocumentImport(kind: kind).run(text: String(decoding: file.bytes, as: UTF8.self), from: file.path), as: kind)
        }
    }

    init(spreadsheet file: SourceFile) {
        let result = SpreadsheetImport(kind: .task).run(file.bytes, path: file.path)
        diagnostics = result.diagnostics
        // With an error nothing is written.
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        for page in result.pages { add(page, as: .task) }
    }

    /// What an import writes can be read again, whatever was in it.
    private mutating func add(_ page: ImportedPage, as kind: Kind) {
        let unreadable = FrontMatter.decode(SourceFile(path: page.path, text: page.text), kind: kind).diagnostics.filter { $0.code == .frontMatter }
        faults += unreadable.map(\.description)
    }

    init(drawing file: SourceFile) {
        // The parser makes one kind of line end of all.
        guard !file.bytes.contains(.carriageReturn) else { return }
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let kind = DrawingKind(rawValue: lines[0]) else { return }
        let (drawing, found) = kind.read(lines: Array(lines.dropFirst()))
        if (drawing == nil) == found.isEmpty { faults.append("neither a drawing nor a fault, or both") }
        diagnostics = found.map { Diagnostic(.drawing, path: file.path, at: Position(line: $0.line + 2, column: $0.column), $0.message) }
        html = ["svg": drawing?.svg(id: "D", words: DrawingWords(language: "en")) { Formulas.mathML($0, language: "en") } ?? []]
    }

    init(citations file: SourceFile) {
        // The last lines are the list.
        let parts = file.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
        let entries = parts.suffix(4).map { String(decoding: $0, as: UTF8.self) }
        let text = Array(parts.dropLast(4).joined(separator: [.lineFeed]))
        let cited = CitedText(text, entries: entries)
        var last = 0
        for citation in cited.citations {
            if citation.range.lowerBound < last || citation.range.upperBound > text.count || citation.range.isEmpty {
                faults.append("a citation at \(citation.range) of \(text.count) bytes")
            }
            last = citation.range.upperBound
        }
        for finding in cited.findings {
            switch finding.place {
            case .text(let range): if range.upperBound > text.count { faults.append("\(finding)") }
            case .reference(let index): if !entries.indices.contains(index) { faults.append("\(finding)") }
            }
        }
    }

    init(words file: SourceFile) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let page = SearchPage(
            address: "a", title: String(text.prefix(40)), language: text.hasPrefix("e") ? "en" : "es", kind: "task",
            sections: [.init(id: "x", heading: String(text.suffix(40)), text: file.bytes)])
        var counter = PageCounter()
        counter.count(0..<1) { _ in page }
        let index = SearchIndex([counter.part], BigramPieces([counter]))
        for piece in index.entries + index.vocabulary + [index.facets, index.start] where String(validating: piece, as: UTF8.self) == nil {
            faults.append("a piece that is no text")
        }
    }
}
