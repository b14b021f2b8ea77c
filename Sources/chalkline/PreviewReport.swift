import Foundation
import HubPreview
import HubSite
import SourceText
import Synchronization

/// What a preview says at the terminal: where it is, and after each change what is new to mend.
final class PreviewReport: Sendable {
    let report: Report
    private let host: String?
    /// Whether a browser is to be opened.
    private let opens: Bool
    /// What has been said already, and not gone since.
    private let said = Mutex(Set<Diagnostic>())

    init(options: HubOptions, host: String?, opens: Bool) {
        report = Report(format: options.format, hub: options.hub)
        self.host = host
        self.opens = opens
    }

    func tell(_ event: Preview.Event) {
        switch event {
        case .ready(let port): ready(port)
        case .updated(let update): updated(update)
        case .watchLimit:
            note(
                "this machine watches no more folders for you, so changes are looked for every second; "
                    + "to have them at once: sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=1024")
        }
    }
}

extension PreviewReport {
    private func note(_ words: String) { Terminal.print(report.line(ofNote: words)) }

    private func ready(_ port: UInt16) {
        let address = "http://\(shownHost):\(port)/"
        note("The preview is at \(address) (Ctrl-C ends it)")
        if let host, !Self.isOfThisMachineAlone(host) {
            note(
                "Open to every computer that reaches this one at \(host), port \(port): whoever does can read all that this preview shows; "
                    + "without --host it is for this computer alone")
        }
        if opens, !Browser.open(address) { note("no browser could be opened; open \(address) yourself") }
    }

    private static func isOfThisMachineAlone(_ host: String) -> Bool { host.hasPrefix("127.") || host == "::1" }

    /// Where a browser on this machine finds it.
    private var shownHost: String {
        switch host {
        case nil, "0.0.0.0"?: "127.0.0.1"
        case "::"?: "[::1]"
        case let host?: host.contains(":") ? "[\(host)]" : host
        }
    }

    private func updated(_ update: Preview.Update) {
        let findings = Set(update.result.diagnostics)
        let new = said.withLock { said in
            defer { said = findings }
            return findings.subtracting(said)
        }
        for line in report.lines(new.sorted()) { Terminal.print(line) }
        if let failure = update.result.failure { return Terminal.print(report.line(ofFailure: failure)) }
        if report.format == .human { Terminal.print(report.previewSummary(update.result, took: update.took, hasPages: update.hasPages)) }
    }
}
