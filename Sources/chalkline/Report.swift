import ArgumentParser
import HubSite
import SourceText

/// What a build says at its end: its findings on standard error, one closing line, and the exit status.
struct Report {
    let format: ReportFormat
    /// The hub's path, as it was given.
    let hub: String
    var terminal = Terminal.standardError

    /// How many findings of one code the human format shows.
    private static let shown = 20

    /// - Throws: the exit status, where it is not success.
    func finish(_ result: HubBuild.Result, took time: Duration) throws {
        for line in lines(result.diagnostics.sorted()) { Terminal.print(line) }
        if let failure = result.failure {
            Terminal.print(line(ofFailure: failure))
            throw ExitCode.machine
        }
        if format == .human { Terminal.print(summary(result, took: time)) }
        if result.hasErrors { throw ExitCode.contentErrors }
    }

    /// The findings as they are printed, a line each.
    func lines(_ findings: [Diagnostic]) -> [String] {
        switch format {
        case .json: return findings.map(\.json)
        case .github: return findings.map { $0.annotation(in: hub) }
        case .human:
            var counts: [DiagnosticCode: Int] = [:]
            var lines: [String] = []
            for finding in findings {
                counts[finding.code, default: 0] += 1
                if counts[finding.code, default: 0] <= Self.shown { lines.append(finding.printable(on: terminal)) }
            }
            for code in DiagnosticCode.allCases {
                if let count = counts[code], count > Self.shown {
                    lines.append("… and \(count - Self.shown) more [\(code.rawValue)]")
                }
            }
            return lines
        }
    }

    /// Something worth knowing that is no finding, for the same readers.
    func line(ofNote note: String) -> String {
        switch format {
        case .json: "{\"severity\":\"note\",\"message\":\(note.json)}"
        case .github: "::notice::" + note.annotation
        case .human: note.printable
        }
    }

    /// How long the stages took, for the same readers.
    func lines(_ timings: Timings) -> [String] {
        switch format {
        case .json: timings.json
        case .github: timings.table.map { "::notice::" + $0.annotation }
        case .human: timings.table
        }
    }

    /// What the machine could not do, for the same readers as the findings.
    func line(ofFailure failure: String) -> String {
        switch format {
        case .json: "{\"severity\":\"error\",\"message\":\(failure.json)}"
        case .github: "::error::" + failure.annotation
        case .human: terminal.styled("chalkline:", .red) + " " + failure.printable
        }
    }
}

extension Report {
    /// What a preview says after each change.
    /// - Parameter hasPages: whether there is a page to show.
    func previewSummary(_ result: HubBuild.Result, took time: Duration, hasPages: Bool) -> String {
        let findings = counted(result.diagnostics)
        let stays = hasPages ? "the last good pages stay" : "there is no page to show yet"
        if result.hasErrors { return terminal.styled("\(findings); \(stays)", .red) + " (\(time.shown))" }
        let tail = (findings.isEmpty ? "" : ", " + terminal.styled(findings, .yellow)) + " in \(time.shown)"
        return terminal.styled("Shows \(counted(result.pages, "page"))", .green) + tail
    }
}

private extension Report {
    func summary(_ result: HubBuild.Result, took time: Duration) -> String {
        let findings = counted(result.diagnostics)
        let pages = counted(result.pages, "page")
        if result.hasErrors {
            return terminal.styled("\(findings); nothing was published", .red) + " (\(pages), \(time.shown))"
        }
        let tail = (findings.isEmpty ? "" : ", " + terminal.styled(findings, .yellow)) + " in \(time.shown)"
        guard let published = result.published, let output = result.output else {
            return terminal.styled("Checked \(pages)", .green) + tail
        }
        let changes =
            published.written + published.removed == 0
            ? "nothing changed" : "\(published.written) written, \(published.removed) removed"
        return terminal.styled("Built \(pages)", .green) + tail + ": \(changes) in \(output.printable)"
    }

    func counted(_ findings: [Diagnostic]) -> String {
        [(Severity.error, "error"), (.warning, "warning"), (.note, "note")]
            .map { severity, word in (findings.count { $0.severity == severity }, word) }
            .filter { $0.0 > 0 }.map(counted).joined(separator: ", ")
    }

    func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
