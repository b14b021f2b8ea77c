import Citations
import Drawings
import HubContent
import Markdown
import Search
import SourceText
import Standards
import Templates
import TeXMath
import Testing

/// One reader that is fed broken text: an entry of a line or two.
struct FuzzEntry: Sendable, CustomTestStringConvertible {
    /// The folder of its corpus.
    let name: String
    let read: @Sendable (SourceFile) -> FuzzOutcome

    var testDescription: String { name }

    static let all: [FuzzEntry] = [
        FuzzEntry(name: "front-matter", text: { FuzzOutcome(FrontMatter.decode($0, kind: .task).diagnostics) }),
        FuzzEntry(name: "settings", text: { FuzzOutcome(Settings.decode($0).diagnostics) }),
        FuzzEntry(name: "standards", text: { FuzzOutcome(StandardsFile.decode($0).diagnostics) }),
        FuzzEntry(name: "markdown", text: { markdown($0, .hub(formula: Formulas.write, drawings: ["clock"])) }),
        FuzzEntry(name: "markdown", text: { markdown($0, .hub(fields: true, scale: true)) }),
        FuzzEntry(name: "documents", text: FuzzOutcome.init(page:)),
        FuzzEntry(name: "formulas", text: FuzzOutcome.init(formula:)),
        FuzzEntry(name: "templates", text: FuzzOutcome.init(template:)),
        FuzzEntry(name: "drawings", text: FuzzOutcome.init(drawing:)),
        FuzzEntry(name: "citations", read: FuzzOutcome.init(citations:)),
        FuzzEntry(name: "search", read: FuzzOutcome.init(words:)),
        FuzzEntry(name: "pasted", text: FuzzOutcome.init(pasted:)),
        FuzzEntry(name: "spreadsheets", text: FuzzOutcome.init(spreadsheet:)),
    ]

    private init(name: String, read: @escaping @Sendable (SourceFile) -> FuzzOutcome) {
        self.name = name
        self.read = read
    }

    /// A reader of what is text: other bytes are refused before it.
    private init(name: String, text: @escaping @Sendable (SourceFile) -> FuzzOutcome) {
        self.init(name: name, read: { file in
            let refused = TextCheck.diagnostics(for: file)
            return refused.isEmpty ? text(file) : FuzzOutcome(refused)
        })
    }

    private static func markdown(_ file: SourceFile, _ style: MarkdownStyle) -> FuzzOutcome {
        let document = MarkdownDocument(parsing: file, body: file.textStart..<file.bytes.count, style: style)
        return FuzzOutcome(document.diagnostics, html: document.standalone())
    }
}
