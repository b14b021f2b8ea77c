import HubContent

/// What stands in the output folder, known to be a site of Chalkline's or nothing that would be lost. Looked at
/// while no other build can publish: one that had just finished would be overlooked.
struct LastSite {
    /// Of the folder; `nil` where there is none yet.
    let permissions: UInt32?
    /// The dot files at its top, which every build carries over.
    let dotFiles: [String]

    var exists: Bool { permissions != nil }
    var isMarked: Bool { dotFiles.contains(LastSite.marker) }

    /// Tells Chalkline's folders from others'. It says nothing that could change.
    static let marker = ".chalkline"
    static let markerText = "Chalkline made this folder and replaces all of it, but for dot files, at each build.\n"

    init(in folder: OutputFolder) throws(PublishFailure) {
        let (status, entries) = try folder.attempt { () throws(SystemError) in try Self.look(at: folder.path) }
        permissions = status?.permissions
        let hidden = entries.filter(\.isHidden)
        dotFiles = hidden.map(\.name)
        try Self.check(hidden, isAlone: hidden.count == entries.count, name: folder.name)
    }

    private static func look(at path: String) throws(SystemError) -> (FileStatus?, [FolderEntry]) {
        guard let status = try Disk.statusIfAny(of: path) else { return (nil, []) }
        // To exchange a folder, the one above it is enough; but someone has said that this one shall not change.
        try Disk.checkWritable(path)
        return (status, try Disk.entries(of: path))
    }

    private static func check(_ hidden: [FolderEntry], isAlone: Bool, name: String) throws(PublishFailure) {
        guard isAlone || hidden.contains(where: { $0.name == marker && $0.kind == .file }) else {
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
    }
}
