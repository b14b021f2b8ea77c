import ArgumentParser
import Foundation
import HubPreview
import HubSite
import SourceText

/// `chalkline serve`: the hub in a browser while it is written.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows a hub in a browser while it is written.",
        discussion: """
            Builds in memory, writes nothing, and brings every saved change to the pages that are open. With an error \
            they stay as they were, and say what to mend. Ctrl-C ends it.

            EXAMPLES
              chalkline serve --open
              chalkline serve district --port 8080 --drafts
              chalkline serve --host 0.0.0.0       for a phone or a colleague in the same network
            """)

    @OptionGroup var options: HubOptions

    @Option(help: "The port of the address; 0 for any that is free.")
    var port: UInt16 = 8000

    @Option(help: "An address of this machine to open the preview to others by, such as 0.0.0.0 for all it has.")
    var host: String?

    @Flag(help: "Opens the preview in the browser.")
    var open = false

    func validate() throws {
        if let host, !Self.isAddress(host) {
            throw ValidationError("--host takes an address of this machine in digits, such as 0.0.0.0 for all it has, not \"\(host)\"")
        }
    }

    func run() async throws {
        endQuietly()
        let told = PreviewReport(options: options, host: host, opens: open)
        do throws(Preview.Failure) {
            try await Preview(options.build).serve(host.map { .address($0) } ?? .thisMachine, port: port) { told.tell($0) }
        } catch {
            Terminal.print(told.report.line(ofFailure: reason(error)))
            throw ExitCode.machine
        }
    }
}

extension Serve {
    private func reason(_ failure: Preview.Failure) -> String {
        switch failure {
        case .hub(let reason): reason
        case .portInUse: "port \(port) is in use, perhaps by another preview; try --port \(FreePort.after(port).map(String.init) ?? "0")"
        case .network(let reason): "nobody can be served at \(host ?? "127.0.0.1") port \(port): \(reason); try another --port or --host"
        }
    }

    private static func isAddress(_ host: String) -> Bool {
        var room = in6_addr()
        return inet_pton(AF_INET, host, &room) == 1 || inet_pton(AF_INET6, host, &room) == 1
    }

    /// Ctrl-C is how a preview ends.
    private func endQuietly() {
        for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(0) } }
    }
}
