import ArgumentParser
import HubSite

/// `chalkline check`: a build's checks, writing nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks a hub as a build does, and writes nothing.",
        discussion: """
            EXAMPLES
              chalkline check
              chalkline check --strict --format github
            """)

    @OptionGroup var options: HubOptions

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let report = Report(format: options.format, hub: options.hub)
        let result = options.build.check()
        try report.finish(result, took: clock.now - start)
    }
}
