package import HubContent
package import SourceText

/// The stages of a build up to the site: read → parse → link → render.
///
/// Those that are run again, as a preview does, read and parse only the files that have changed since.
package struct HubStages: Sendable {
    private let build: HubBuild
    private var reader = HubReader()
    private var parser = HubParser()
    /// The theme of the templates that were read last.
    private var theme: (templates: [SourceFile], loaded: LoadedTheme?, diagnostics: [Diagnostic])?
    /// What was read last.
    private var last: (tree: SourceTree, diagnostics: [Diagnostic])?

    package init(_ build: HubBuild) {
        self.build = build
    }

    /// What the stages before publishing give.
    package struct Outcome: Sendable {
        /// `diagnostics` hold what these stages found; what making a page finds comes with the page.
        package var result = HubBuild.Result()
        /// What was read; empty where reading failed.
        package var tree = SourceTree()
        package var hub: Hub?
        /// With folders whose files are not made yet; `nil` where there is no theme to render with.
        package var site: Site?
        /// Says what findings count for in this hub.
        package var weigh: Weighing = { $0 }

        package typealias Weighing = @Sendable ([Diagnostic]) -> [Diagnostic]
    }

    /// Runs the stages once, and remembers nothing.
    package static func outcome(of build: HubBuild) -> Outcome {
        var stages = HubStages(build)
        return stages.runIfChanged() ?? Outcome()
    }

    /// - Parameter changed: all files that have changed since the last time, as absolute paths without links; `nil` where
    ///   that is not known.
    /// - Returns: `nil` where the hub is as it was when it was read last.
    package mutating func runIfChanged(_ changed: Set<String>? = nil) -> Outcome? {
        var outcome = Outcome()
        do throws(ReadFailure) {
            let (tree, unreadable) = try outcome.result.timings.measure(.read) { () throws(ReadFailure) in
                try reader.read(hub: build.hub, changed: changed, jobs: build.jobs)
            }
            if let last, last.tree == tree, last.diagnostics == unreadable { return nil }
            last = (tree, unreadable)
            outcome.tree = tree
            join(tree, unreadable, into: &outcome)
        } catch {
            last = nil
            outcome.result.failure = error.description
        }
        return outcome
    }

    private mutating func join(_ tree: SourceTree, _ unreadable: [Diagnostic], into outcome: inout Outcome) {
        var (parsed, misunderstood) = outcome.result.timings.measure(.parse) { parser.parse(tree, jobs: build.jobs) }
        if let baseURL = build.baseURL { parsed.settings.baseURL = Located(baseURL, at: Position(line: 1)) }
        let (linked, unlinked) = outcome.result.timings.measure(.link) {
            Hub.link(parsed, audience: build.audience, drafts: build.drafts, jobs: build.jobs)
        }
        outcome.hub = linked
        outcome.result.pages = linked.pages.count
        let overdue = build.today.map { ReviewDue.findings(in: parsed, today: $0) } ?? []
        let (theme, untyped) = loadTheme(tree.templates)
        let unspoken = [theme?.unknownLanguage(in: parsed.settings)].compactMap(\.self)
        let findings = Findings(parsed, strict: build.strict)
        outcome.weigh = findings.weigh
        let ofSettings = misunderstood.filter { $0.path == tree.settings?.path }
        // What a hub.yml that cannot be read would have said is missing everywhere: to say so would send its author astray.
        let isUnread = ofSettings.contains { $0.code == .frontMatter && $0.severity == .error }
        outcome.result.diagnostics = findings.weigh(
            isUnread ? unreadable + ofSettings : unreadable + misunderstood + unlinked + overdue + untyped + unspoken)
        guard let theme else { return }
        let site = outcome.result.timings.measure(.render) {
            Site.render(linked, theme: theme, hasSearch: build.hasSearch, jobs: build.jobs)
        }
        outcome.site = site
    }

    private mutating func loadTheme(_ templates: [SourceFile]) -> (theme: LoadedTheme?, diagnostics: [Diagnostic]) {
        if let theme, theme.templates == templates { return (theme.loaded, theme.diagnostics) }
        let (loaded, diagnostics) = LoadedTheme.load(hubTemplates: templates)
        theme = (templates, loaded, diagnostics)
        return (loaded, diagnostics)
    }
}
