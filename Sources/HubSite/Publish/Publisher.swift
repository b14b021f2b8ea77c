import FolderExchange
import HubContent
package import SourceText
import Synchronization

/// From `Site` to a folder: the back half's only writer to the disk.
///
/// list what is there → make and compare, writing what differs to a staging folder → link what does not →
/// exchange the two folders in one step. A kill at any moment leaves the last site or this one.
package enum Publisher {
    /// Publishes a site; touches nothing where nothing differs from what is there.
    /// - Parameters:
    ///   - output: the path of the folder to replace; made, with those above it, where it is missing.
    ///   - hub: the path of the hub, which is never replaced.
    ///   - jobs: how many threads may work; each holds one page in memory.
    ///   - isAcceptable: whether a site may be published, given all that making it found.
    ///   - progress: told, on any thread, how many files are done.
    package static func publish(
        _ site: Site, to output: String, hub: String, jobs: Int,
        isAcceptable: ([Diagnostic]) -> Bool, progress: @Sendable (Int) -> Void = { _ in }
    ) throws(PublishFailure) -> PublishReport {
        if let fault = SitePaths.fault(in: site.files.map(\.path)) {
            throw PublishFailure("\(fault), so nothing was published; this is a fault of Chalkline")
        }
        let folder = try OutputFolder(output, hub: hub)
        return try OutputLock.hold(folder) { () throws(PublishFailure) in
            try removeLeftover(of: folder)
            do throws(PublishFailure) {
                return try publish(site, to: folder, jobs: jobs, isAcceptable: isAcceptable, progress: progress)
            } catch {
                try? Disk.remove(folder.staging)
                throw error
            }
        }
    }
}

private extension Publisher {
    static func publish(
        _ site: Site, to folder: OutputFolder, jobs: Int,
        isAcceptable: ([Diagnostic]) -> Bool, progress: @Sendable (Int) -> Void
    ) throws(PublishFailure) -> PublishReport {
        let last = try LastSite(in: folder)
        let existing = try folder.attempt { () throws(SystemError) in
            last.exists ? try ExistingFiles(in: folder.path, jobs: jobs) : ExistingFiles()
        }
        let staging = StagingFolder(path: folder.staging, permissions: last.permissions)

        let outcomes = try stage(site, in: staging, over: folder, existing, jobs: jobs, progress: progress)
        var report = PublishReport()
        report.diagnostics = outcomes.flatMap(\.diagnostics).sortedWithTemplateFaultsOnce()
        report.made = outcomes.count
        report.unchanged = outcomes.count { $0.isUnchanged }
        report.written = report.made - report.unchanged
        let removed = existing.files.subtracting(site.files.map(\.path))
        report.removed = removed.count + existing.strangers
        report.removedFiles = removed.filter(SitePaths.isOfHub).sorted()
        guard isAcceptable(report.diagnostics) else {
            try folder.attempt { () throws(SystemError) in try Disk.remove(folder.staging) }
            return report
        }
        report.isPublished = true
        if report.written + report.removed == 0, last.isMarked { return report }

        let unchanged = zip(site.files, outcomes).filter(\.1.isUnchanged).map(\.0.path)
        try folder.attempt { () throws(SystemError) in
            try complete(staging, over: folder, last, unchanged: unchanged, jobs: jobs)
        }
        try exchange(staging, folder, last)
        // Should this not succeed, the next build cleans up.
        try? Disk.remove(folder.staging)
        return report
    }

    /// Removes what a build left that was killed.
    static func removeLeftover(of folder: OutputFolder) throws(PublishFailure) {
        do {
            try Disk.remove(folder.staging)
        } catch {
            throw PublishFailure(
                "\"\(folder.staging)\" was left by a build that was stopped, and cannot be removed: \(error.reason); "
                    + "remove it, then build again")
        }
    }

    struct Outcome {
        var isUnchanged: Bool
        var diagnostics: [Diagnostic]
    }

    /// Makes each file, compares it with what is there, and puts it into the staging folder if it differs.
    static func stage(
        _ site: Site, in staging: StagingFolder, over folder: OutputFolder, _ existing: ExistingFiles,
        jobs: Int, progress: @Sendable (Int) -> Void
    ) throws(PublishFailure) -> [Outcome] {
        let hasFailed = Atomic(false)
        let done = Atomic(0)
        let results = parallelMap(site.files, jobs: jobs) { file -> Result<Outcome, PublishFailure> in
            guard !hasFailed.load(ordering: .relaxed) else {
                return .success(Outcome(isUnchanged: false, diagnostics: []))
            }
            let old = existing.files.contains(file.path) ? folder.path + "/" + file.path : nil
            let result = Result { () throws(PublishFailure) in try stage(file, in: staging, of: folder, over: old) }
            if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
            progress(done.add(1, ordering: .relaxed).newValue)
            return result
        }
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(results.count)
        for result in results { outcomes.append(try result.get()) }
        return outcomes
    }

    static func stage(
        _ file: SiteFile, in staging: StagingFolder, of folder: OutputFolder, over old: String?
    ) throws(PublishFailure) -> Outcome {
        switch file.content {
        case .made(let make):
            let made = make()
            let isUnchanged = try folder.attempt { () throws(SystemError) in
                if let old, try Disk.read(old, atMost: made.bytes.count + 1) == made.bytes { return true }
                try staging.write(made.bytes, to: file.path)
                return false
            }
            return Outcome(isUnchanged: isUnchanged, diagnostics: made.diagnostics)
        case .copied(let asset):
            if let old {
                let isUnchanged = try asset.read(for: folder) { (source) throws(SystemError) in try isSame(source, as: old) }
                if isUnchanged { return Outcome(isUnchanged: true, diagnostics: []) }
            }
            try asset.read(for: folder) { (source) throws(SystemError) in try staging.copy(source, to: file.path) }
            return Outcome(isUnchanged: false, diagnostics: [])
        }
    }

    static func isSame(_ source: borrowing OpenFile, as old: String) throws(SystemError) -> Bool {
        let other = try OpenFile(reading: old)
        guard try source.status().size == other.status().size else { return false }
        while true {
            let bytes = try source.read(StagingFolder.chunk)
            guard try other.read(StagingFolder.chunk) == bytes else { return false }
            if bytes.count < StagingFolder.chunk { return true }
        }
    }

    /// Brings in what the folder keeps: files that did not change, dot files, the marker.
    static func complete(
        _ staging: StagingFolder, over folder: OutputFolder, _ last: LastSite, unchanged: [String], jobs: Int
    ) throws(SystemError) {
        try staging.make()
        let results = parallelMap(unchanged + last.dotFiles, jobs: jobs) { path in
            Result { () throws(SystemError) in try staging.takeOver(folder.path + "/" + path, as: path) }
        }
        for result in results { try result.get() }
        if !last.isMarked { try staging.write(Array(LastSite.markerText.utf8), to: LastSite.marker) }
    }

    static func exchange(_ staging: StagingFolder, _ folder: OutputFolder, _ last: LastSite) throws(PublishFailure) {
        guard last.exists else {
            return try folder.attempt { () throws(SystemError) in try Disk.rename(staging.path, to: folder.path) }
        }
        let error = SystemError(folder_exchange(staging.path, folder.path), path: folder.path)
        if error.number == 0 { return }
        guard error.isUnsupported else { throw PublishFailure(error, output: folder.name) }
        throw PublishFailure(
            "\"\(folder.name)\" cannot be replaced in one step, because it is a mount point or its disk has no "
                + "such step; name a folder inside it, or on another disk, with --output")
    }
}
