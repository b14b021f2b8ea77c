import ArgumentParser
import HubSite
import SourceText

/// What a build says at its end: its findings on standard error, one closing line, and the exit status.
struct Report {
    let format: ReportFormat
    private let terminal = Terminal.standardError

    init(format: ReportFormat) { self.format = format }

    /// How many findings of one code the human format shows.
    private static let shown = 20

    /// - Throws: the exit status, where it is not success.
    func finish(_ result: HubBuild.Result, took time: Duration) throws {
        print(result.diagnostics.sorted())
        if let failure = result.failure {
            Terminal.print(red("chalkline: ") + failure)
            throw ExitCode.machine
        }
        let errors = result.diagnostics.count { $0.severity == .error }
        let warnings = result.diagnostics.count { $0.severity == .warning }
        if format == .human {
            Terminal.print(summary(result, errors: errors, warnings: warnings, time: time))
        }
        if errors > 0 { throw ExitCode.contentErrors }
    }
}

extension Report {
    private func print(_ diagnostics: [Diagnostic]) {
        switch format {
        case .json: for finding in diagnostics { Terminal.print(finding.json) }
        case .github: for finding in diagnostics { Terminal.print(finding.annotation) }
        case .human:
            var counts: [DiagnosticCode: Int] = [:]
            for finding in diagnostics {
                counts[finding.code, default: 0] += 1
                if counts[finding.code, default: 0] <= Self.shown { Terminal.print(coloured(finding)) }
            }
            for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > Self.shown {
                Terminal.print("… and \(count - Self.shown) more [\(code.rawValue)]")
            }
        }
    }

    private func coloured(_ finding: Diagnostic) -> String {
        let line = finding.printable
        let place = line.utf8.count - finding.withoutPlace.utf8.count
        let word = finding.severity.rawValue + ":"
        let start = line.utf8.index(line.startIndex, offsetBy: max(0, place))
        guard terminal.hasColour, line[start...].hasPrefix(word) else { return line }
        return String(line[..<start]) + (finding.severity == .error ? red(word) : yellow(word)) + String(line[start...].dropFirst(word.count))
    }

    private func red(_ text: String) -> String { terminal.styled(text, .red) }
    private func yellow(_ text: String) -> String { terminal.styled(text, .yellow) }
    private func green(_ text: String) -> String { terminal.styled(text, .green) }

    private func summary(_ result: HubBuild.Result, errors: Int, warnings: Int, time: Duration) -> String {
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        let duration = milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
        let findings = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
        let pages = "\(result.pages) page\(result.pages == 1 ? "" : "s")"
        if errors > 0 {
            return red("\(findings); nothing was published") + " (\(pages), \(duration))"
        }
        let tail = findings.isEmpty ? "" : ", " + yellow(findings)
        guard let published = result.published, let output = result.output else {
            return green("Checked \(pages)") + tail + " in \(duration)"
        }
        let changes = published.written + published.removed == 0 ? "nothing changed" : "\(published.written) written, \(published.removed) removed"
        return green("Built \(pages)") + tail + " in \(duration): \(changes) in \(output)"
    }
}
