import HubContent

/// The folder that a site is published to, known to be one that may be replaced.
struct OutputFolder {
    /// As the user named it, for messages.
    let name: String
    /// Absolute, without links.
    let path: String
    let exists: Bool
    /// The dot files at its top, which every build carries over.
    let dotFiles: [String]

    /// Tells Chalkline's folders from others'. It says nothing that could change.
    static let marker = ".chalkline"
    static let markerText = "Chalkline made this folder and replaces all of it, but for dot files, at each build.\n"

    /// Looks at the folder and makes what is missing above it.
    /// - Parameters:
    ///   - name: its path.
    ///   - hub: the hub's path: what a site is made from is never replaced by it.
    init(_ name: String, hub: String) throws(PublishFailure) {
        self.name = name
        do {
            let status = try Disk.statusIfAny(of: name, followingLinks: true)
            exists = status != nil
            path = try Self.resolve(name, exists: status != nil)
            guard status.map({ $0.kind == .folder }) ?? true else {
                throw PublishFailure("\"\(name)\" is a file; name a folder with --output")
            }
            try Self.checkApart(name, path, from: try Disk.resolve(hub))
            dotFiles = status == nil ? [] : try Self.dotFiles(in: path, name: name)
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
}

private extension OutputFolder {
    func beside(_ use: String) -> String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return "\(path[..<slash])/.\(path[path.index(after: slash)...]).chalkline-\(use)"
    }

    static func resolve(_ name: String, exists: Bool) throws -> String {
        if exists { return try Disk.resolve(name) }
        guard try Disk.statusIfAny(of: name) == nil else {
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
            guard let source = try? Disk.resolve(hub + "/" + source) else { continue }
            guard path != source, !path.hasPrefix(source + "/"), !source.hasPrefix(path + "/") else {
                throw PublishFailure("\"\(name)\" stands among what the site is made from; name another folder with --output")
            }
        }
    }

    static func dotFiles(in path: String, name: String) throws -> [String] {
        let entries = try Disk.entries(of: path)
        let hidden = entries.filter(\.isHidden)
        guard hidden.count == entries.count || hidden.contains(where: { $0.name == marker && $0.kind == .file }) else {
            throw PublishFailure(
                "\"\(name)\" holds files that Chalkline did not make, and would replace; "
                    + "empty it, or name another folder with --output")
        }
        if let folder = hidden.first(where: { $0.kind == .folder }) {
            throw PublishFailure(
                "\"\(name)\" holds the hidden folder \"\(folder.name)\", which cannot be carried over; "
                    + "move it away, or name another folder with --output")
        }
        if let file = hidden.first(where: { !$0.isNameText }) {
            throw PublishFailure("\"\(name)\" holds the file \"\(file.name)\", whose name is not text; rename it")
        }
        return hidden.map(\.name)
    }
}
