import ArgumentParser
import HubContent
import Markdown
import SourceText

/// `chalkline try markdown`: one Markdown text.
struct TryMarkdown: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Turns one Markdown text into HTML.",
        discussion: """
            Writes the HTML that a hub's page would have, with links as they were written and the theme's \
            words by their names.

            EXAMPLES
              chalkline try markdown content/index.md
              echo '# Hello' | chalkline try markdown --plain
              chalkline try markdown --plain --extension table --extension autolink page.md
            """)

    @Flag(help: "The HTML of the GitHub Flavored Markdown specification, without a hub's own markup.")
    var plain = false

    @Option(
        name: .customLong("extension"),
        help: ArgumentHelp(
            "With --plain: table, strikethrough, autolink, tasklist, tagfilter or footnotes; may be repeated.",
            valueName: "name"))
    var extensions: [String] = []

    @Argument(help: "The text; - or nothing for standard input.")
    var file: String?

    func validate() throws {
        for name in extensions where MarkdownStyle.Extension(rawValue: name) == nil {
            let known = MarkdownStyle.Extension.allCases.map(\.rawValue)
            let guess = nearestName(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("no extension \"\(name)\"\(guess)")
        }
        if !plain, !extensions.isEmpty { throw ValidationError("--extension goes with --plain") }
    }

    func run() throws {
        // Text that is not UTF-8 is mended here: a hub refuses it, but this is for trying things.
        let text = SourceFile(path: TryStreams.name(of: file), text: String(decoding: try TryStreams.read(file), as: UTF8.self))
        let style = plain
            ? MarkdownStyle.plain(Set(extensions.compactMap(MarkdownStyle.Extension.init)))
            : .hub(fields: true, formula: Formulas.write)
        let document = MarkdownDocument(parsing: text, body: text.textStart..<text.bytes.count, style: style)
        for diagnostic in document.diagnostics.sorted() { Terminal.print(diagnostic.printable(on: .standardError)) }
        try TryStreams.answer(document.standalone())
        if document.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.contentErrors }
    }
}
