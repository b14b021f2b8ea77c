import ArgumentParser
import HubContent
import HubSite

/// What `build` and `check` have in common.
struct HubOptions: ParsableArguments {
    @Argument(help: "The hub: the folder that holds content/. Inside content/, the hub is found.", completion: .directory)
    var hub = "."

    @Option(help: "For whom: public, staff (private banks too) or students (handouts alone).")
    var audience = Audience.everyone

    @Option(help: "Where the site will stand, instead of baseURL in hub.yml.")
    var baseURL: String?

    @Flag(help: "Takes warnings for errors.")
    var strict = false

    @Flag(help: "Drafts too, marked as such.")
    var drafts = false

    @Option(help: "How many threads work; as many as there are cores unless given.")
    var jobs: Int?

    @Option(help: "How findings are printed: human, json (one object a line) or github (annotations).")
    var format = ReportFormat.human

    @Option(help: "The day to hold dates of review against, such as 2026-03-09; this day unless given.")
    var today: String?

    mutating func validate() throws {
        hub = HubHere.path(of: hub)
        if hub.isEmpty { throw ValidationError("the hub's path is empty; leave it out for the hub in this folder") }
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs)")
        }
        if let baseURL, BaseURL(baseURL) == nil {
            throw ValidationError("--base-url takes an address such as https://example.org/hub/, not \"\(baseURL)\"")
        }
        if let today, givenDay == nil {
            throw ValidationError("--today takes a day such as 2026-03-09, not \"\(today)\"")
        }
    }

    /// The day that was given, if it is one.
    private var givenDay: PartialDate? {
        today.flatMap { text in try? PartialDate(text) }.flatMap { $0.day == nil ? nil : $0 }
    }

    /// The build these options ask for.
    var build: HubBuild {
        HubBuild(
            hub: hub, audience: audience, baseURL: baseURL.flatMap { BaseURL($0) }, strict: strict, drafts: drafts,
            jobs: jobs ?? Terminal.cores, today: givenDay ?? .today)
    }
}

extension Audience: ExpressibleByArgument {}
