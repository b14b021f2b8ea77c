import ArgumentParser
import HubSite
import SourceText

/// What a build says at its end: its findings on standard error, one closing line, and the exit status.
struct Report {
    let format: ReportFormat

    /// How many findings of one code the human format shows.
    private static let shown = 20

    /// - Throws: the exit status, where it is not success.
    func finish(_ result: HubBuild.Result, took time: Duration) throws {
        print(result.diagnostics.sorted())
        if let failure = result.failure {
            Terminal.printError(Terminal.red("chalkline: ") + failure)
            throw ExitCode.machine
        }
        let errors = result.diagnostics.count { $0.severity == .error }
        let warnings = result.diagnostics.count { $0.severity == .warning }
        if format == .human {
            Terminal.printError(summary(result, errors: errors, warnings: warnings, time: time))
        }
        if errors > 0 { throw ExitCode.contentErrors }
    }
}

extension Report {
    private func print(_ diagnostics: [Diagnostic]) {
        switch format {
        case .json: for finding in diagnostics { Terminal.printError(finding.json) }
        case .github: for finding in diagnostics { Terminal.printError(finding.annotation) }
        case .human:
            var counts: [DiagnosticCode: Int] = [:]
            for finding in diagnostics {
                counts[finding.code, default: 0] += 1
                if counts[finding.code, default: 0] <= Self.shown { Terminal.printError(coloured(finding)) }
            }
            for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > Self.shown {
                Terminal.printError("… and \(count - Self.shown) more [\(code.rawValue)]")
            }
        }
    }

    private func coloured(_ finding: Diagnostic) -> String {
        guard Terminal.hasColour else { return finding.printable }
        let word = finding.severity.rawValue + ": "
        let line = finding.printable
        guard let range = line.range(of: word) else { return line }
        let paint = finding.severity == .error ? Terminal.red : Terminal.yellow
        return String(line[..<range.lowerBound]) + paint(word) + String(line[range.upperBound...])
    }

    private func summary(_ result: HubBuild.Result, errors: Int, warnings: Int, time: Duration) -> String {
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        let duration = milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
        let findings = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
        let pages = "\(result.pages) page\(result.pages == 1 ? "" : "s")"
        if errors > 0 {
            return Terminal.red("\(findings); nothing was published") + " (\(pages), \(duration))"
        }
        let tail = findings.isEmpty ? "" : ", " + Terminal.yellow(findings)
        guard let published = result.published else {
            return Terminal.green("Checked \(pages)") + tail + " in \(duration)"
        }
        let changes = published.isUnchanged ? "nothing changed" : "\(published.written) written, \(published.removed) removed"
        return Terminal.green("Built \(pages)") + tail + " in \(duration): \(changes) in \(published.output)"
    }
}
