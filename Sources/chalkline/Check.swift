import ArgumentParser
import HubContent
import HubSite
import OutsideLinks
import SourceText

/// `chalkline check`: a build's checks, writing nothing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks a hub as a build does, and writes nothing.",
        discussion: """
            EXAMPLES
              chalkline check
              chalkline check --strict --format github
              chalkline check --outside            asks other sites too: for a job at night
            """)

    @OptionGroup var options: HubOptions

    @Flag(help: "Asks each address of another site whether it is still there.")
    var outside = false

    @Option(help: ArgumentHelp("With --outside: after how many minutes no more addresses are asked.", valueName: "minutes"))
    var outsideLimit = 20

    func validate() throws {
        guard (1...1440).contains(outsideLimit) else {
            throw ValidationError("--outside-limit takes a number of minutes from 1 to 1440, not \(outsideLimit)")
        }
    }

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let report = Report(format: options.format, hub: options.hub, publishes: false)
        var result: HubBuild.Result
        if outside, !Asker.hasCurl {
            result = HubBuild.Result()
            result.failure = "other sites are asked with the program curl, which is not on this machine; install it, or check without --outside"
        } else if outside {
            var asked: OutsideReport?
            result = await options.build.check { hub, tree in
                let found = await ask(hub.outsideLinks(in: tree))
                asked = found
                return found.diagnostics
            }
            if let asked { asked.isOffline ? result.failOffline() : tell(asked, report) }
        } else {
            result = options.build.check()
        }
        try report.finish(result, took: clock.now - start)
    }
}

extension Check {
    private func ask(_ links: [OutsideLink]) async -> OutsideReport {
        let progress = Progress("asking other sites")
        let agent = "chalkline/\(Chalkline.version) (link check)"
        let check = OutsideCheck(asker: .curl(agent: agent), limit: .seconds(outsideLimit * 60))
        let report = await check.run(links) { progress.update($0, of: $1) }
        progress.finish()
        return report
    }

    private func tell(_ asked: OutsideReport, _ report: Report) {
        for (address, reason) in asked.uncheckable {
            Terminal.print(report.line(ofNote: "could not check \"\(address)\": \(reason)"))
        }
        Terminal.print(report.line(ofNote: asked.summary))
    }
}

extension HubBuild.Result {
    fileprivate mutating func failOffline() {
        failure = "no other site could be found at all; is this machine connected to the internet?"
    }
}
