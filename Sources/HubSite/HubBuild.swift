package import HubContent
package import SourceText

/// The whole way of a hub, from a folder to a folder, each stage a value in and a value out:
///
/// 1. **read** — `HubReader`: the hub's path → `SourceTree` (bytes)
/// 2. **parse** — `HubParser`: `SourceTree` → `ParsedHub` (each document by itself)
/// 3. **link** — `Hub.link`: `ParsedHub` → `Hub` (addresses, lists, relations)
/// 4. **render** — `Site.render`: `Hub` and `Theme` → `Site` (for each address, how to make its bytes)
/// 5. **publish** — `Publisher`: `Site` → the output folder, in one step
///
/// `HubStages` runs all but the last, for a build and for a preview. Only the first and the last touch the
/// disk. Every stage but the last adds diagnostics; with an error among them nothing is published.
package struct HubBuild: Sendable {
    package var hub: String
    package var audience: Audience
    /// Instead of hub.yml's, where given.
    package var baseURL: BaseURL?
    package var strict: Bool
    package var drafts: Bool
    package var jobs: Int
    /// The day that dates of review are held against; `nil`: none is. The site does not depend on it.
    package var today: PartialDate?
    /// Whether the site gets its search; without it `make bench` sees what that takes.
    package var hasSearch = true

    package init(
        hub: String, audience: Audience = .everyone, baseURL: BaseURL? = nil, strict: Bool = false,
        drafts: Bool = false, jobs: Int, today: PartialDate? = nil
    ) {
        self.hub = hub
        self.audience = audience
        self.baseURL = baseURL
        self.strict = strict
        self.drafts = drafts
        self.jobs = jobs
        self.today = today
    }

    /// What a build or a check did, for its report.
    package struct Result: Sendable {
        package var diagnostics: [Diagnostic] = []
        /// How many pages the hub has.
        package var pages = 0
        /// How many the site has, with all that it makes of them; `nil` where not all of it was made.
        package var sitePages: Int?
        /// What publishing did; `nil` where nothing was published.
        package var published: PublishReport?
        /// The folder that was published to.
        package var output: String?
        /// What the machine could not do, in a sentence with the way out.
        package var failure: String?
        /// What the site was made of; `nil` where nothing was published.
        package var hub: Hub?
        /// How long each stage that was run took.
        package var timings = Timings()

        package init() {}

        package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }
}

extension HubBuild {
    /// Builds the site and publishes it.
    /// - Parameter output: the path of the folder to publish to.
    package func run(to output: String, progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }) -> Result {
        let prepared = prepare()
        let weigh = prepared.weigh
        var result = prepared.result
        guard let site = prepared.site, !result.hasErrors else { return result }
        do throws(PublishFailure) {
            let report = try result.timings.measure(.publish) { () throws(PublishFailure) in
                try Publisher.publish(
                    site, to: output, hub: hub, jobs: jobs,
                    isAcceptable: { found in !weigh(found).contains { $0.severity == .error } },
                    progress: { progress($0, site.files.count) })
            }
            result.diagnostics += weigh(report.diagnostics)
            if report.isPublished {
                result.published = report
                result.output = output
                result.hub = prepared.hub
            }
        } catch {
            result.failure = error.message
        }
        return result
    }

    /// Does everything but publish.
    package func check() -> Result { checked(prepare()) }

    /// The same, and asks the world outside what no build asks.
    /// - Parameter ask: gives findings about the linked hub and what it was made of.
    package func check(_ ask: (Hub, SourceTree) async -> [Diagnostic]) async -> Result {
        let prepared = prepare(keepsFiles: true)
        var result = checked(prepared)
        if let hub = prepared.hub { result.diagnostics += prepared.weigh(await ask(hub, prepared.tree)) }
        return result
    }

    private func checked(_ prepared: HubStages.Outcome) -> Result {
        var result = prepared.result
        if let site = prepared.site { result.diagnostics += prepared.weigh(site.check(jobs: jobs)) }
        return result
    }

    /// All stages up to the site, with every file that it has.
    /// - Parameter keepsFiles: whether what was read is asked for again; otherwise its memory is free for what comes.
    private func prepare(keepsFiles: Bool = false) -> HubStages.Outcome {
        var outcome = HubStages.outcome(of: self)
        if !keepsFiles { outcome.tree = SourceTree() }
        if let site = outcome.site, !outcome.result.hasErrors {
            let complete = outcome.result.timings.measure(.render) { site.complete() }
            outcome.site = complete
            outcome.result.sitePages = complete.pageCount
        }
        return outcome
    }
}
