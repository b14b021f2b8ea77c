import HubContent

/// The path that a site is published to, known to be none that a site is made from.
struct OutputFolder {
    /// As the user named it, for messages.
    let name: String
    /// Absolute, without links.
    let path: String

    /// Makes what is missing above the folder.
    /// - Parameters:
    ///   - name: its path.
    ///   - hub: the hub's path: what a site is made from is never replaced by it.
    init(_ name: String, hub: String) throws(PublishFailure) {
        self.name = name
        do {
            let status = try Disk.statusIfAny(of: name, followingLinks: true)
            path = try Self.resolve(name, exists: status != nil)
            guard status.map({ $0.kind == .folder }) ?? true else {
                throw PublishFailure("\"\(name)\" is a file; name a folder with --output")
            }
            try Self.checkApart(name, path, from: try Disk.resolve(hub))
        } catch let error as SystemError {
            throw PublishFailure(error, output: name)
        } catch let failure as PublishFailure {
            throw failure
        } catch {
            throw PublishFailure("\(error)")
        }
    }

    /// Beside the folder, so that the two can be exchanged: where the next site is put together.
    var staging: String { beside("staging") }
    var lock: String { beside("lock") }

    /// Does something with the folder and what stands beside it, and says of this folder what goes wrong.
    func attempt<Result: ~Copyable>(_ body: () throws(SystemError) -> Result) throws(PublishFailure) -> Result {
        do {
            return try body()
        } catch {
            throw PublishFailure(error, at: place(of: error.path), output: name)
        }
    }
}

private extension OutputFolder {
    func beside(_ use: String) -> String {
        "\(parent)/.\(path.dropFirst(parent.count + 1)).chalkline-\(use)"
    }

    /// Where the folder stands; empty for the root.
    var parent: String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }

    /// A path in words that someone knows who has never heard of the staging folder; `nil` for any other path.
    func place(of path: String) -> String? {
        if path == staging || path == lock {
            return "the next site is put together beside it, in \"\(parent.isEmpty ? "/" : parent)\""
        }
        return path.hasPrefix(staging + "/") ? "the next site's \"\(path.dropFirst(staging.count + 1))\"" : nil
    }

    static func resolve(_ name: String, exists: Bool) throws -> String {
        if exists { return try Disk.resolve(name) }
        if let status = try Disk.statusIfAny(of: name) {
            // Unless it is a link, another build has made it since.
            guard status.kind == .link else { return try Disk.resolve(name) }
            throw PublishFailure("\"\(name)\" is a link that leads to nothing; remove it")
        }
        var name = name[...]
        while name.count > 1, name.hasSuffix("/") { name = name.dropLast() }
        let slash = name.lastIndex(of: "/")
        let last = slash.map { name[name.index(after: $0)...] } ?? name
        guard last != ".", last != ".." else { throw PublishFailure("\"\(name)\" is no folder's name; name another with --output") }
        let parent = slash.map { $0 == name.startIndex ? "/" : String(name[..<$0]) } ?? "."
        try Disk.makeFolders(parent)
        let resolved = try Disk.resolve(parent)
        return (resolved == "/" ? "" : resolved) + "/" + last
    }

    static func checkApart(_ name: String, _ path: String, from hub: String) throws {
        guard path != "/", hub != path, !hub.hasPrefix(path + "/") else {
            throw PublishFailure("\"\(name)\" holds the hub itself, which the site would replace; name another folder with --output")
        }
        for source in ["content", "templates"] {
            let source = (try? Disk.resolve(hub + "/" + source)) ?? hub + "/" + source
            guard path != source, !path.hasPrefix(source + "/"), !source.hasPrefix(path + "/") else {
                throw PublishFailure("\"\(name)\" stands among what the site is made from; name another folder with --output")
            }
        }
    }
}
