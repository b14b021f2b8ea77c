import Foundation
package import HubContent
package import HubSite
import SourceText

import Synchronization

/// A hub shown while it is written: watch → build again → show.
///
/// There is no record of what depends on what. Files that have changed are read and parsed again, the whole hub is linked
/// again, and a page is made when a browser asks for it.
package final class Preview: Sendable {
    /// The hub's path.
    let hub: String
    let showing = Showing()
    private let jobs: Int
    private let stages: Mutex<HubStages>
    /// Begins the names of editions: a browser may still show one of an earlier preview at the same address.
    private let session: String
    private let count = Mutex(0)

    /// What building again gave.
    package struct Update: Sendable {
        /// Its diagnostics hold those of the pages that browsers have open, too.
        package var result: HubBuild.Result
        package var tree: SourceTree
        package var took: Duration
        /// Whether browsers have a page to show: this build's, or the last good one's.
        package var hasPages: Bool
    }

    package init(_ build: HubBuild) {
        hub = build.hub
        jobs = build.jobs
        stages = Mutex(HubStages(build))
        session = String(UInt(Date.now.timeIntervalSince1970 * 1000), radix: 36)
    }

    /// Builds, if the hub has changed since the last time, and has browsers show it.
    /// - Parameter changed: all files that have changed since, as absolute paths without links; `nil` where that is not known.
    /// - Returns: `nil` where nothing has changed.
    package func update(_ changed: Set<String>? = nil) -> Update? {
        let start = ContinuousClock.now
        guard var outcome = stages.withLock({ $0.runIfChanged(changed) }) else { return nil }
        let next = edition(of: outcome)
        var last: Edition?
        if let next { outcome.result.diagnostics += faults(in: next) }
        if let failure = outcome.result.failure {
            showing.show(Trouble(failure: failure))
        } else if let trouble = Trouble(outcome.result.diagnostics, in: outcome.tree) {
            showing.show(trouble)
        } else if let next {
            last = showing.show(next)
        }
        // Forgotten when browsers have got the new one.
        if let last { DispatchQueue.global().asyncAfter(deadline: .now() + 1) { withExtendedLifetime(last) {} } }
        return Update(
            result: outcome.result, tree: outcome.tree, took: ContinuousClock.now - start, hasPages: showing.now.edition != nil)
    }
}

extension Preview {
    private func edition(of outcome: HubStages.Outcome) -> Edition? {
        let last = showing.now.edition
        let hasNewStylesAlone = last?.tree.differsInStylesAlone(from: outcome.tree) ?? false
        let name = hasNewStylesAlone ? last?.name : nil
        return Edition(outcome, name: name ?? nextName(), style: name == nil ? 0 : (last?.style ?? 0) + 1)
    }

    private func nextName() -> String {
        count.withLock { count in
            count += 1
            return "\(session)-\(count)"
        }
    }

    /// What making the pages finds that browsers have open, and with a new theme one page of each sort. A template's faults
    /// show only there.
    private func faults(in edition: Edition) -> [Diagnostic] {
        let isNewTheme = showing.now.edition?.tree.templates != edition.tree.templates
        let open = showing.openPages.compactMap { SitePath($0[...], base: edition.base) }.compactMap { path -> SiteFile.Content? in
            if case .file(let path) = path { edition.file(at: path) } else { nil }
        }
        return parallelMap(open + (isNewTheme ? edition.samples.map(\.content) : []), jobs: jobs) { content -> [Diagnostic] in
            if case .made(let make) = content { edition.made(make).findings } else { [] }
        }.flatMap(\.self).sortedWithTemplateFaultsOnce()
    }
}

extension SourceTree {
    /// Whether another one differs from this in nothing but style sheets, which a browser can swap.
    func differsInStylesAlone(from other: SourceTree) -> Bool {
        func withoutStyles(_ tree: SourceTree) -> SourceTree {
            var tree = tree
            tree.templates.removeAll { $0.path.hasSuffix(".css") }
            return tree
        }
        return self != other && withoutStyles(self) == withoutStyles(other)
    }
}
