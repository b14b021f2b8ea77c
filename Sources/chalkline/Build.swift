import ArgumentParser
import HubSite
import SourceText

/// `chalkline build`: the hub as a site.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Builds a hub into a site.",
        discussion: """
            With an error nothing is published, and the last good site stays as it was. Nothing is written
            where nothing changed.

            EXAMPLES
              chalkline build                                builds this folder's hub into ./public
              chalkline build district --output /srv/www     … another one, elsewhere
              chalkline build --audience students --output students
            """)

    @OptionGroup var options: HubOptions

    @Option(help: "Where the site goes; HUB/public unless given.", completion: .directory)
    var output: String?

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let report = Report(format: options.format)
        let progress = Progress()
        let result = options.build.run(to: output ?? options.hub + "/public") { progress.update($0, of: $1) }
        progress.finish()
        try report.finish(result, took: clock.now - start)
    }
}
