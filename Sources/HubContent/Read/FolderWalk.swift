import SourceText

/// Finds the files of a hub's folder, those in its folders too.
struct FolderWalk {
    /// A file that was found.
    struct File: Sendable {
        /// Relative to the hub.
        let path: String
        /// Where its bytes are: an absolute path without links.
        let location: String
    }

    /// The hub's absolute path without links.
    private let hub: String
    private(set) var files: [File] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The folders that the walk is in, as real paths: one that turns up again is a loop.
    private var open: [String] = []
    /// How many files and folders were come to: links to folders of links multiply.
    private var visited = 0
    private let limit: Int

    /// - Parameter limit: how many files and folders it goes over.
    init(hub: String, limit: Int = Bounds.files) {
        self.hub = hub
        self.limit = limit
    }

    /// Walks one folder of the hub, itself perhaps a link.
    /// - Parameter mayMiss: whether there need not be one.
    mutating func walk(_ path: String, mayMiss: Bool = false) {
        do {
            if mayMiss, try Disk.statusIfAny(of: hub + "/" + path) == nil { return }
            if try Disk.statusIfAny(of: hub + "/" + path, followingLinks: true)?.kind == .file {
                return report(.unreadableFile, path, "\(path) is a file, and has to be a folder; give the file another name, or remove it")
            }
            visit(path, at: hub + "/" + path, try Disk.status(of: hub + "/" + path).kind)
        } catch {
            report(.unreadableFile, path, "this folder cannot be read: \(error.reason)")
        }
    }
}

private extension FolderWalk {
    mutating func visit(_ path: String, at location: String, _ kind: FileStatus.Kind) {
        visited += 1
        guard visited <= limit else {
            guard visited == limit + 1 else { return }
            return report(
                .tooLarge, path,
                "here the hub goes over \(limit.grouped) files and folders, and what comes after is not read; "
                    + "does a folder hold links to others that hold links again?")
        }
        switch kind {
        case .file: files.append(File(path: path, location: location))
        case .folder: visitFolder(path, at: location)
        case .link: visitLink(path, at: location)
        case .other:
            report(.unreadableFile, path, "neither a file nor a folder; move it out of the hub")
        }
    }

    mutating func visitFolder(_ path: String, at location: String) {
        guard !open.contains(location) else {
            return report(.unreadableFile, path, "this link leads back to a folder that it stands in; remove it")
        }
        let entries: [FolderEntry]
        do {
            entries = try Disk.entries(of: location)
        } catch {
            return report(.unreadableFile, path, "this folder cannot be read: \(error.reason)")
        }
        open.append(location)
        for entry in entries where !Self.isSkipped(entry.name) {
            let entryPath = path + "/" + entry.name
            guard entry.isNameText, !entry.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                let shown = String(entryPath.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) })
                report(.unreadableFile, shown, "the file's name has characters that no address can have; rename it")
                continue
            }
            visit(entryPath, at: location + "/" + entry.name, entry.kind)
        }
        open.removeLast()
    }

    /// Hidden, in a folder for what is not ready, or a copy that an editor or its user keeps beside a file.
    static func isSkipped(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name == "_drafts" || copyEndings.contains(where: name.hasSuffix)
    }

    static let copyEndings = ["~", ".bak", ".orig", ".swp", ".tmp"]

    mutating func visitLink(_ path: String, at location: String) {
        do {
            let target = try Disk.resolve(location)
            guard target == hub || target.hasPrefix(hub + "/") else {
                return report(.leavesHub, path, "this link leads out of the hub; put the file itself here")
            }
            // What is skipped under its own name must not come in under another.
            guard !target.dropFirst(hub.count).split(separator: "/").contains(where: Self.isSkipped) else {
                return report(.leavesHub, path, "this link leads to a hidden file or a draft; put the file itself here")
            }
            let kind = try Disk.status(of: target).kind
            // A bank may be kept from the public, and is by its folder.
            if let bank = Self.bank(of: target.dropFirst(hub.count + 1), kind), bank != Self.bank(of: path[...], kind) {
                return report(.leavesHub, path, "this link leads into the bank \"\(bank)\", which may be for others than this folder is; put the file itself here")
            }
            visit(path, at: target, kind)
        } catch {
            let message = error.isNothingThere ? "this link leads to nothing" : "this link cannot be followed: \(error.reason)"
            report(.unreadableFile, path, "\(message); put the file itself here, or remove the link")
        }
    }

    /// The bank that a path from the hub is or lies in; of the folder that holds them all, that one. A task may stand beside them.
    static func bank(of path: Substring, _ kind: FileStatus.Kind) -> Substring? {
        let names = path.split(separator: "/")
        let folders = kind == .folder ? names[...] : names.dropLast()
        guard folders.starts(with: ["content", "tasks"]), folders.count > 2 || kind == .folder else { return nil }
        return folders.count > 2 ? folders[2] : folders[1]
    }

    mutating func report(_ code: DiagnosticCode, _ path: String, _ message: String) {
        diagnostics.append(Diagnostic(code, path: path, message))
    }
}
