import HubContent

/// The hub of a command that names none.
enum HubHere {
    /// This folder, or where it lies in a folder `content`, the hub that this is of.
    static var path: String {
        guard let parts = try? Disk.resolve(".").split(separator: "/"), let content = parts.lastIndex(of: "content"),
            (try? Disk.statusIfAny(of: "content", followingLinks: true)) == nil
        else { return "." }
        return Array(repeating: "..", count: parts.count - content).joined(separator: "/")
    }
}
