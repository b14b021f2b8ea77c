package import SourceText

/// From a hub's folder to `SourceTree`: the front half's only reader of the disk.
///
/// One that is used again, as a preview does, opens only the texts that have changed since.
package struct HubReader: Sendable {
    /// What it found the last time; `nil` where that was no hub.
    private var last: HubReading?

    package init() {}

    /// Reads a hub: its texts whole, of its assets only what checking them takes.
    /// - Parameters:
    ///   - hub: the path of the folder that holds content/; the same each time.
    ///   - changed: all files that have changed since the last time, as absolute paths without links; `nil` where that is
    ///     not known.
    ///   - jobs: how many threads may read.
    /// - Returns: what could be read, and a diagnostic for each thing that could not.
    package mutating func read(hub: String, changed: Set<String>? = nil, jobs: Int) throws(ReadFailure) -> (SourceTree, [Diagnostic]) {
        if let changed, last?.reread(changed, Self.readText) == true, let last { return last.result }
        let before = last
        last = nil
        let reading = try Self.look(at: hub, after: before, jobs: jobs)
        last = reading
        return reading.result
    }
}

private extension HubReader {
    /// Looks at every file, and opens those that have changed.
    static func look(at hub: String, after before: HubReading?, jobs: Int) throws(ReadFailure) -> HubReading {
        let root = try Self.root(of: hub)
        var walk = FolderWalk(hub: root)
        walk.walk("content")
        let content = walk.files
        walk.walk("templates", mayMiss: true)
        let templates = walk.files[content.count...]

        var (texts, assets): ([FolderWalk.File], [FolderWalk.File]) = ([], [])
        for file in content {
            if file.path.isPagePath || Self.settingsPaths.contains(file.path) { texts.append(file) } else { assets.append(file) }
        }
        texts += templates
        let known = Remembered((before?.texts ?? []).compactMap { try? $0.get() }) { $0.file.path }
        let read = parallelMap(Array(texts.enumerated()), jobs: jobs) { place, file in
            if let text = known.value(of: file.path, near: place), text.isStill(at: file.location) { return Result<ReadText, Diagnostic>.success(text) }
            return Self.readText(file)
        }
        let checked = parallelMap(assets, jobs: jobs, Self.readAsset)
        return HubReading(
            files: texts, texts: read, assets: checked.compactMap(\.asset),
            diagnostics: walk.diagnostics + checked.flatMap(\.diagnostics) + Self.misplacedSettings(in: root, assets))
    }

    static let settingsPaths: Set = ["content/hub.yml", "content/standards.csv"]

    static let imageTypes: Set = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

    static func root(of hub: String) throws(ReadFailure) -> String {
        let failure: ReadFailure
        do {
            let root = try Disk.resolve(hub)
            let isFolder = try Disk.status(of: root).kind == .folder
            let content = isFolder ? try Disk.statusIfAny(of: root + "/content", followingLinks: true) : nil
            if content?.kind == .folder { return root }
            failure = isFolder ? .noContent(hub: hub) : .file(hub)
        } catch {
            failure = error.isNothingThere ? .noHub(hub) : .system(error)
        }
        throw failure
    }

    static func readText(_ file: FolderWalk.File) -> Result<ReadText, Diagnostic> {
        do {
            let start = FileTime.now
            let limit = file.path.isPagePath ? Bounds.pageSize : Bounds.fileSize
            // The walk has followed the links; one that turns up now leads where nobody has looked.
            let open = try OpenFile(reading: file.location, followsLink: false)
            let status = try open.status()
            let bytes = try open.read(min(status.size, limit) + 1)
            guard try open.status() == status else {
                return .failure(Diagnostic(.unreadableFile, path: file.path, "this file changed while it was read; build again"))
            }
            guard bytes.count <= limit else {
                return .failure(Diagnostic(
                    .tooLarge, path: file.path, "larger than \(limit >> 20) MB; is this really a text? Split it"))
            }
            return .success(ReadText(file: SourceFile(path: file.path, bytes: bytes), status: status, time: start))
        } catch {
            return .failure(unreadable(file.path, error))
        }
    }

    static func readAsset(_ file: FolderWalk.File) -> (asset: AssetFile?, diagnostics: [Diagnostic]) {
        do {
            let status = try OpenFile(reading: file.location, followsLink: false).status()
            let asset = AssetFile(
                path: file.path, location: file.location, size: status.size, modified: status.modified,
                imageSize: imageTypes.contains(AssetFile.pathExtension(of: file.path)) ? ImageSize.read(path: file.location) : nil)
            return (asset, ActiveContentCheck.check(asset))
        } catch {
            return (nil, [unreadable(file.path, error)])
        }
    }

    static func unreadable(_ path: String, _ error: SystemError) -> Diagnostic {
        Diagnostic(.unreadableFile, path: path, "this file cannot be read: \(error.reason)")
    }

    /// Settings that would be passed over in silence because they stand, or are called, a little differently.
    static func misplacedSettings(in root: String, _ assets: [FolderWalk.File]) -> [Diagnostic] {
        let above = ["hub.yml", "hub.yaml"].filter { (try? Disk.status(of: root + "/" + $0))?.kind == .file }
        let beside = assets.map(\.path).filter(isNearlySettings)
        return [(above, "move this file there"), (beside, "give this file that name, or take it out of content/")].flatMap { paths, fix in
            paths.map { Diagnostic(.unreadableFile, path: $0, "settings are read from content/hub.yml alone; \(fix)") }
        }
    }

    /// `content/Hub.yml`, `content/hub.yaml`, `content/hub.yml.txt`, `content/hub (1).yml`.
    static func isNearlySettings(_ path: String) -> Bool {
        let name = path.dropFirst("content/".count).lowercased()
        return name.hasPrefix("hub") && !name.contains("/") && (name.contains(".yml") || name.contains(".yaml"))
    }
}
