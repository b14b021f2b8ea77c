import SourceText

/// A hub as it was found on disk: what reading some of its files again starts from.
struct HubReading: Sendable {
    /// Its texts.
    var files: [FolderWalk.File] = []
    /// What reading each of them gave.
    var texts: [Result<ReadText, Diagnostic>] = []
    var assets: [AssetFile] = []
    /// What was found wrong beside the texts.
    var diagnostics: [Diagnostic] = []

    /// Reads again what has changed, where that is texts alone.
    /// - Parameters:
    ///   - changed: the locations of all files that have changed.
    ///   - read: reads one.
    /// - Returns: `false` where it takes another look at the whole hub: for a file that has come or gone, or is no text.
    mutating func reread(_ changed: Set<String>, _ read: (FolderWalk.File) -> Result<ReadText, Diagnostic>) -> Bool {
        var found: Set<String> = []
        for (place, file) in files.enumerated() where changed.contains(file.location) {
            texts[place] = read(file)
            guard case .success = texts[place] else { return false }
            found.insert(file.location)
        }
        return found.count == changed.count
    }

    /// The read stage's value, and a diagnostic for each thing that could not be read.
    var result: (tree: SourceTree, diagnostics: [Diagnostic]) {
        var tree = SourceTree()
        var diagnostics = diagnostics
        for text in texts {
            switch text {
            case .success(let text): tree.add(text.file)
            case .failure(let diagnostic): diagnostics.append(diagnostic)
            }
        }
        tree.assets = assets
        return (tree, diagnostics.sorted())
    }
}

extension SourceTree {
    fileprivate mutating func add(_ file: SourceFile) {
        switch file.path {
        case "content/hub.yml": settings = file
        case "content/standards.csv": standards = file
        case let path where path.hasPrefix("content/"): documents.append(file)
        default: templates.append(file)
        }
    }
}
