import ArgumentParser
import HubContent
import Markdown
import SourceText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

struct TryMarkdown: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Turn one Markdown text into HTML.",
        discussion: """
            Writes the HTML that a hub's page would have, with links as they were written and the theme's \
            words by their names.

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

    @Argument(help: "The text to read; standard input where none is named.")
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
        let bytes = try read()
        // Text that is not UTF-8 is mended here: a hub refuses it, but this is for trying things.
        let text = SourceFile(path: file ?? "standard input", text: String(decoding: bytes, as: UTF8.self))
        let style = plain
            ? MarkdownStyle.plain(Set(extensions.compactMap(MarkdownStyle.Extension.init)))
            : .hub(fields: true, formula: Formulas.write)
        let document = MarkdownDocument(parsing: text, body: text.textStart..<text.bytes.count, style: style)
        for diagnostic in document.diagnostics.sorted() { Terminal.print(diagnostic.printable(on: .standardError)) }
        try write(document.standalone(), to: STDOUT_FILENO)
        if document.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }

    private func read() throws -> [UInt8] {
        let descriptor = file.map { open($0, O_RDONLY) } ?? STDIN_FILENO
        guard descriptor >= 0 else { throw ValidationError("cannot read \"\(file ?? "")\"") }
        defer { if file != nil { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0) }
            guard count >= 0 else { throw ValidationError("cannot read \"\(file ?? "standard input")\"") }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    private func write(_ bytes: [UInt8], to descriptor: CInt) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
            // Status 3: the machine failed.
            guard count > 0 else { throw ExitCode(3) }
            rest = rest.dropFirst(count)
        }
    }
}

/// The system's own, which the methods above would hide.
private func systemRead(_ descriptor: CInt, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, bytes.baseAddress, bytes.count)
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
