import ArgumentParser
import SourceText

/// `chalkline explain CODE`: what a finding means, and what to do.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what a finding means, with an example and the usual mend.",
        discussion: """
            The code of a finding stands in brackets at the end of its line. Without one, all codes are listed.

            EXAMPLES
              chalkline explain broken-anchor
              chalkline explain
            """)

    @Argument(help: "The code, such as broken-anchor.", completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
    var code: String?

    func validate() throws {
        guard let code, explained == nil else { return }
        let known = DiagnosticCode.allCases.map(\.rawValue)
        let guess = nearestName(to: code, among: known).map { "did you mean \"\($0)\"?" } ?? "\"chalkline explain\" lists them all"
        throw ValidationError("no finding has the code \"\(code.printable)\"; \(guess)")
    }

    func run() {
        guard code != nil else {
            let width = DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0
            for code in DiagnosticCode.allCases {
                print(code.rawValue + String(repeating: " ", count: width - code.rawValue.count), code.summary, separator: "  ")
            }
            return
        }
        // The guide has every code; a program that was built without its guide has one line each.
        if let explained { print(Explanation(of: explained)?.description ?? "\(explained.rawValue): \(explained.summary)") }
    }

    /// The code, as it may be copied from a finding: `[broken-anchor]`.
    private var explained: DiagnosticCode? {
        code.flatMap { DiagnosticCode(rawValue: $0.lowercased().filter { $0 != "[" && $0 != "]" }) }
    }
}
