import ArgumentParser
import HubContent
import HubSite
import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a build says at its end: its findings on standard error, one closing line, and the exit status.
struct Report {
    let format: ReportFormat
    /// The hub's path, as it was given.
    let hub: String
    /// Whether what is reported would have published something.
    var publishes = true
    var terminal = Terminal.standardError

    /// How many findings of one code the human format shows.
    private static let shown = 20

    /// - Throws: the exit status, where it is not success.
    func finish(_ result: HubBuild.Result, took time: Duration) throws {
        let findings = result.diagnostics.sorted()
        for line in lines(findings) + [hint(findings)].compactMap(\.self) { Terminal.print(line) }
        if let failure = result.failure {
            Terminal.print(line(ofFailure: failure))
            throw ExitCode.machine
        }
        if format == .human { Terminal.print(summary(result, took: time)) }
        if result.hasErrors { throw ExitCode.contentErrors }
    }

    /// The findings as they are printed: a line each, and on a terminal the line of the hub that is meant.
    func lines(_ findings: [Diagnostic]) -> [String] {
        switch format {
        case .json: return findings.map(\.json)
        case .github:
            let hub = Self.pathInRepository(of: hub, workspace: getenv("GITHUB_WORKSPACE").map { String(cString: $0) })
            return findings.map { $0.annotation(in: hub) }
        case .human:
            var counts: [DiagnosticCode: Int] = [:]
            var lines: [String] = []
            var excerpts = Excerpts(hub: hub, terminal: terminal)
            for finding in findings {
                counts[finding.code, default: 0] += 1
                guard counts[finding.code, default: 0] <= Self.shown else { continue }
                lines.append(finding.printable(on: terminal))
                lines += excerpts.lines(of: finding)
            }
            for code in DiagnosticCode.allCases {
                if let count = counts[code], count > Self.shown {
                    lines.append("… and \(count - Self.shown) more [\(code.rawValue)]")
                }
            }
            return lines
        }
    }

    /// How to learn more of findings, for a person who looks on.
    func hint(_ findings: [Diagnostic]) -> String? {
        guard format == .human, terminal.isInteractive, let first = findings.first else { return nil }
        return terminal.styled("What a finding means, and what to do: chalkline explain \(first.code.rawValue)", .dim)
    }

    /// A hub's path as GitHub counts it, from the top of the repository, wherever the command was given.
    /// - Parameter workspace: where the repository stands on a runner of GitHub.
    static func pathInRepository(of hub: String, workspace: String?) -> String {
        if let workspace, let top = try? Disk.resolve(workspace), let whole = try? Disk.resolve(hub) {
            if whole == top { return "." }
            if whole.hasPrefix(top + "/") { return String(whole.dropFirst(top.count + 1)) }
        }
        let parts = hub.split(separator: "/").filter { $0 != "." }
        return parts.isEmpty ? "." : (hub.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
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
            return terminal.styled(findings + (publishes ? "; nothing was published" : ""), .red) + " (\(pages), \(time.shown))"
        }
        let tail = (findings.isEmpty ? "" : ", " + terminal.styled(findings, .yellow)) + " in \(time.shown)"
        guard let published = result.published, let output = result.output else {
            return terminal.styled("Checked \(pages)", .green) + tail
        }
        let changes =
            published.written + published.removed == 0
            ? "nothing changed" : "\(published.written) written, \(published.removed) removed"
        let site = result.sitePages.map { " into a site of \($0)" } ?? ""
        return terminal.styled("Built \(pages)\(site)", .green) + tail + ": \(changes) in \(output.printable)" + removal(published.removedFiles)
    }

    /// What was in the folder and is no more, so that nothing of one's own goes unsaid.
    func removal(_ files: [String]) -> String {
        guard !files.isEmpty else { return "" }
        let more = files.count > 5 ? " and \(files.count - 5) more" : ""
        return "\nRemoved, as content/ has no such file: " + files.prefix(5).map(\.printable).joined(separator: ", ") + more
    }

    func counted(_ findings: [Diagnostic]) -> String {
        [(Severity.error, "error"), (.warning, "warning"), (.note, "note")]
            .map { severity, word in (findings.count { $0.severity == severity }, word) }
            .filter { $0.0 > 0 }.map(counted).joined(separator: ", ")
    }

    func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
