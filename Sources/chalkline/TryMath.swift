import ArgumentParser
import HubContent
import Markdown
import SourceText

/// `chalkline try math`: one formula from standard input.
struct TryMath: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "math",
        abstract: "Turns one formula of TeX into MathML.",
        discussion: """
            The formula is read from standard input, without dollars around it.

            EXAMPLES
              echo '\\frac{1}{2} + \\frac{1}{3}' | chalkline try math
              chalkline try math --block < formula.tex
            """)

    @Flag(help: "As a formula that stands on its own, between $$ and $$.")
    var block = false

    func run() throws {
        let source = SourceFile(path: "standard input", bytes: try TryStreams.read())
        // The end of the last line is the shell's.
        let end = source.bytes.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? source.textStart
        let written = Formulas.write(Array(source.bytes[source.textStart..<end]), isBlock: block)
        let findings = written.faults.map {
            Diagnostic($0.code, path: source.path, at: source.position(at: source.textStart + $0.offset), $0.message, suggestion: $0.suggestion)
        }
        for finding in findings { Terminal.print(finding.printable(on: .standardError)) }
        guard !findings.contains(where: { $0.severity == .error }) else { throw ExitCode.contentErrors }
        try TryStreams.answer(line: written.html)
    }
}
