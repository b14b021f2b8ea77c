import ArgumentParser
import HubSite
import SourceText

/// `chalkline build`: the hub as a site.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Builds a hub into a site.",
        discussion: """
            With an error nothing is published, and the last good site stays as it was. \
            Nothing is written where nothing changed.

            EXAMPLES
              chalkline build
              chalkline build district --output /srv/www
              chalkline build --audience students --output handouts
              chalkline build --timings
            """)

    @OptionGroup var options: HubOptions

    @Option(help: "Where the site goes; HUB/public unless given.", completion: .directory)
    var output: String?

    @Flag(help: "Prints how long each stage took.")
    var timings = false

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError("--output takes the path of a folder") }
    }

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let report = Report(format: options.format, hub: options.hub)
        let progress = Progress()
        let result = options.build.run(to: output ?? options.hub + "/public") { progress.update($0, of: $1) }
        progress.finish()
        // The program ends here, and ten thousand pages take 0.2 s to be taken apart one by one.
        _ = result.hub.map(Unmanaged.passRetained)
        if timings { for line in report.lines(result.timings) { Terminal.print(line) } }
        try report.finish(result, took: clock.now - start)
    }
}
