import HubContent

/// What the output folder holds from the last build, dot files at its top left out.
struct ExistingFiles {
    /// Relative paths.
    private(set) var files: Set<String> = []
    /// Links and other things that no build has put there.
    private(set) var strangers = 0

    /// Lists a folder and those in it, one level after the other.
    init(in folder: String, jobs: Int) throws(SystemError) {
        var level = [""]
        while !level.isEmpty {
            let lists = parallelMap(level, jobs: jobs) { prefix in
                Result { () throws(SystemError) in (prefix, try Disk.entries(of: folder + "/" + prefix)) }
            }
            level = []
            for list in lists {
                let (prefix, entries) = try list.get()
                for entry in entries where !(prefix.isEmpty && entry.isHidden) {
                    switch entry.kind {
                    case .file where entry.isNameText: files.insert(prefix + entry.name)
                    case .folder where entry.isNameText: level.append(prefix + entry.name + "/")
                    default: strangers += 1
                    }
                }
            }
        }
    }

    /// None.
    init() {}
}
