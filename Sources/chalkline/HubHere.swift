import HubContent

/// The hub that a command is for.
enum HubHere {
    /// The folder itself, or where it lies in a folder `content`, the hub that this is of.
    static func path(of folder: String) -> String {
        guard let parts = try? Disk.resolve(folder).split(separator: "/"), let content = parts.lastIndex(of: "content"),
            (try? Disk.statusIfAny(of: folder + "/content", followingLinks: true)) == nil,
            (try? Disk.status(of: folder).kind) == .folder
        else { return folder }
        let up = Array(repeating: "..", count: parts.count - content)
        return (folder == "." ? up : [folder] + up).joined(separator: "/")
    }
}
