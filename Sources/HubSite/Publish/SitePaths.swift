/// Whether a site's paths can all stand in one folder, on any file system, and none of them outside it.
enum SitePaths {
    /// - Returns: what is wrong with the first faulty path, `nil` where all are right.
    static func fault(in paths: [String]) -> String? {
        var files: [String: String] = [:]
        for path in paths {
            if let fault = fault(in: path) { return fault }
            // Some file systems do not tell upper from lower case.
            if let other = files.updateValue(path, forKey: path.lowercased()) {
                return other == path
                    ? "two pages want \"\(path)\"" : "\"\(other)\" and \"\(path)\" differ only in upper and lower case"
            }
        }
        var checked: Set<Substring> = []
        for path in paths {
            var folder = path[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                guard checked.insert(folder).inserted else { break }
                if let file = files[folder.lowercased()] {
                    return "\"\(file)\" is to be a file and, for \"\(path)\", a folder"
                }
            }
        }
        return nil
    }

    private static let own = ["theme/", "search/", "plan/", "references/", "404.html", "robots.txt", "sitemap.xml", "feed.xml"]

    /// Whether a file is not of the kind that every site makes, but one that a person put there, or into `content/`.
    static func isOfHub(_ path: String) -> Bool {
        !path.hasSuffix("/index.html") && path != "index.html" && !own.contains(where: path.hasPrefix)
    }

    private static func fault(in path: String) -> String? {
        let isSafe = !path.utf8.contains(0) && !path.isEmpty
            && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
                // A leading dot: `.`, `..`, and what belongs to whoever put it there.
                !name.isEmpty && name.first != UInt8(ascii: ".")
            }
        return isSafe ? nil : "\"\(path)\" is no path inside a site"
    }
}
