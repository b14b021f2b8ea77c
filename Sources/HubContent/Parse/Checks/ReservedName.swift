import SourceText

/// `reserved-name`: a file or folder that is called as something of the site's own, or as Windows calls a device.
enum ReservedName {
    /// Names of folders that the site itself uses below `tasks/` and of pages of a list.
    private static let belowTasks: Set<String> = ["grade", "domain", "standard", "page", "practice"]
    /// Names of folders that the site itself uses at its top.
    private static let atTop: Set<String> = [
        "handouts", "roles", "standards", "practices", "vision", "references", "search", "theme", "page",
        "projector", "plan",
    ]

    /// What Windows takes for a device, with any ending: a folder that is copied there cannot have them.
    private static let devices: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
        "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    /// Whether a new page had better not be called so, wherever it stands.
    static func isTaken(_ slug: String) -> Bool {
        atTop.contains(slug) || belowTasks.contains(slug) || devices.contains(slug)
    }

    static func findings(in document: Document) -> [Diagnostic] {
        let path = document.path
        let parts = document.address.path.pathParts
        let taken: Substring?
        if parts.first == "tasks" {
            taken = parts.dropFirst().first { belowTasks.contains(String($0)) }
        } else {
            taken = parts.first.flatMap { atTop.contains(String($0)) ? $0 : nil } ?? parts.first { $0 == "page" }
        }
        return deviceName(in: document.address.path, of: path) + (taken.map { [finding($0, of: path)] } ?? [])
    }

    static func findings(in asset: AssetFile) -> [Diagnostic] {
        let isTheme = asset.address.lowercased().hasPrefix("theme/")
        return deviceName(in: asset.address, of: asset.path)
            + (isTheme
                ? [
                    Diagnostic(
                        .reservedName, path: asset.path,
                        "the folder \"theme\" is one that the site uses for its own files; rename the folder")
                ] : [])
    }

    private static func finding(_ name: Substring, of path: String) -> Diagnostic {
        Diagnostic(
            .reservedName, path: path,
            "the name \"\(name)\" is one that the site uses for its own pages; rename the file or folder")
    }

    /// The first name on a path that is a device's.
    static func device(in address: String) -> Substring? {
        // Each has three or four letters before any ending: most names are ruled out by that.
        let parts = address.utf8.split(separator: UInt8(ascii: "/")).map { $0.prefix { $0 != UInt8(ascii: ".") } }
        guard let stem = parts.first(where: { (3...4).contains($0.count) && devices.contains(Substring($0).lowercased()) }) else { return nil }
        return address[stem.startIndex...].prefix { $0 != "/" }
    }

    private static func deviceName(in address: String, of path: String) -> [Diagnostic] {
        device(in: address).map {
            [Diagnostic(.reservedName, path: path, "no file or folder on Windows can have the name \"\($0)\"; rename the file or folder")]
        } ?? []
    }
}
