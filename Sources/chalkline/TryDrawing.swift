import ArgumentParser
import Drawings
import HubContent
import SourceText

/// `chalkline try drawing`: one drawing from standard input.
struct TryDrawing: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drawing",
        abstract: "Turns the lines of one drawing into SVG.",
        discussion: """
            The lines are those that stand between the fences of a hub's page, read from standard input.

            EXAMPLES
              echo 'from: 0 to 1' | chalkline try drawing number-line
            """)

    @Argument(help: "What to draw: number-line, ten-frame, clock …")
    var name: String

    func run() throws {
        guard let kind = DrawingKind(rawValue: name) else {
            let guess = DrawingKind.nearest(to: name).map { "; did you mean \"\($0.rawValue)\"?" } ?? ""
            throw ValidationError("no drawing is called \"\(name)\"\(guess)")
        }
        let text = String(decoding: try TryStreams.read(), as: UTF8.self)
        let (drawing, faults) = kind.read(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        guard let drawing else {
            for fault in faults {
                let place = Position(line: max(1, fault.line + 1), column: fault.column)
                let finding = Diagnostic(.drawing, path: "standard input", at: place, fault.message, suggestion: fault.suggestion)
                Terminal.print(finding.printable(on: .standardError))
            }
            throw ExitCode.contentErrors
        }
        try TryStreams.answer(line: drawing.svg(id: "Picture-1", words: DrawingWords(language: "en", readable: Formulas.words), formula: { Formulas.mathML($0, language: "en") }))
    }
}
