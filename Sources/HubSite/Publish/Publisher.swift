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
            do throws(SystemError) {
                return try publish(site, to: folder, jobs: jobs, isAcceptable: isAcceptable, progress: progress)
            } catch {
                try? Disk.remove(folder.staging)
                throw PublishFailure(error, output: output)
            }
        }
    }
}

private extension Publisher {
    static func publish(
        _ site: Site, to folder: OutputFolder, jobs: Int,
        isAcceptable: ([Diagnostic]) -> Bool, progress: @Sendable (Int) -> Void
    ) throws(SystemError) -> PublishReport {
        // What a killed build left.
        try Disk.remove(folder.staging)
        let permissions = folder.exists ? try Disk.status(of: folder.path).permissions : nil
        let staging = StagingFolder(path: folder.staging, permissions: permissions)
        let existing = folder.exists ? try ExistingFiles(in: folder.path, jobs: jobs) : ExistingFiles()

        let outcomes = try stage(site, in: staging, over: folder, existing, jobs: jobs, progress: progress)
        var report = PublishReport()
        report.diagnostics = outcomes.flatMap(\.diagnostics).sorted()
        report.made = outcomes.count
        report.unchanged = outcomes.count { $0.isUnchanged }
        report.written = report.made - report.unchanged
        report.removed = existing.files.subtracting(site.files.map(\.path)).count + existing.strangers
        guard isAcceptable(report.diagnostics) else {
            try Disk.remove(folder.staging)
            return report
        }
        report.isPublished = true
        if report.written + report.removed == 0, folder.dotFiles.contains(OutputFolder.marker) { return report }

        let unchanged = zip(site.files, outcomes).filter(\.1.isUnchanged).map(\.0.path)
        try complete(staging, over: folder, unchanged: unchanged, jobs: jobs)
        try exchange(staging, folder)
        // Should this not succeed, the next build cleans up.
        try? Disk.remove(folder.staging)
        return report
    }

    struct Outcome {
        var isUnchanged: Bool
        var diagnostics: [Diagnostic]
    }

    /// Makes each file, compares it with what is there, and puts it into the staging folder if it differs.
    static func stage(
        _ site: Site, in staging: StagingFolder, over folder: OutputFolder, _ existing: ExistingFiles,
        jobs: Int, progress: @Sendable (Int) -> Void
    ) throws(SystemError) -> [Outcome] {
        let hasFailed = Atomic(false)
        let done = Atomic(0)
        let results = parallelMap(site.files, jobs: jobs) { file -> Result<Outcome, SystemError> in
            guard !hasFailed.load(ordering: .relaxed) else {
                return .success(Outcome(isUnchanged: false, diagnostics: []))
            }
            let old = existing.files.contains(file.path) ? folder.path + "/" + file.path : nil
            let result = Result { () throws(SystemError) in try stage(file, in: staging, over: old) }
            if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
            progress(done.add(1, ordering: .relaxed).newValue)
            return result
        }
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(results.count)
        for result in results { outcomes.append(try result.get()) }
        return outcomes
    }

    static func stage(_ file: SiteFile, in staging: StagingFolder, over old: String?) throws(SystemError) -> Outcome {
        switch file.content {
        case .made(let make):
            let made = make()
            if let old, try Disk.read(old, atMost: made.bytes.count + 1) == made.bytes {
                return Outcome(isUnchanged: true, diagnostics: made.diagnostics)
            }
            try staging.write(made.bytes, to: file.path)
            return Outcome(isUnchanged: false, diagnostics: made.diagnostics)
        case .copied(let source):
            if let old, try areSame(source, old) { return Outcome(isUnchanged: true, diagnostics: []) }
            try staging.copy(source, to: file.path)
            return Outcome(isUnchanged: false, diagnostics: [])
        }
    }

    static func areSame(_ source: String, _ old: String) throws(SystemError) -> Bool {
        let first = try OpenFile(reading: source)
        let second = try OpenFile(reading: old)
        guard try first.status().size == second.status().size else { return false }
        while true {
            let bytes = try first.read(StagingFolder.chunk)
            guard try second.read(StagingFolder.chunk) == bytes else { return false }
            if bytes.count < StagingFolder.chunk { return true }
        }
    }

    /// Brings in what the folder keeps: files that did not change, dot files, the marker.
    static func complete(
        _ staging: StagingFolder, over folder: OutputFolder, unchanged: [String], jobs: Int
    ) throws(SystemError) {
        try staging.make()
        let results = parallelMap(unchanged + folder.dotFiles, jobs: jobs) { path in
            Result { () throws(SystemError) in try staging.takeOver(folder.path + "/" + path, as: path) }
        }
        for result in results { try result.get() }
        if !folder.dotFiles.contains(OutputFolder.marker) {
            try staging.write(Array(OutputFolder.markerText.utf8), to: OutputFolder.marker)
        }
    }

    static func exchange(_ staging: StagingFolder, _ folder: OutputFolder) throws(SystemError) {
        guard folder.exists else { return try Disk.rename(staging.path, to: folder.path) }
        let error = folder_exchange(staging.path, folder.path)
        guard error == 0 else { throw SystemError(error, path: folder.path) }
    }
}
