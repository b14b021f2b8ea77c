extension PageCollection {
    /// The lists of a hub: one for each kind that has pages, each bank, and each other folder.
    /// - Parameter order: the pages as lists show them.
    static func all(of pages: [Page], in order: [Int]) -> [PageCollection] {
        var introductions: [String: Int] = [:]
        var members: [String: [Int]] = [:]
        for index in order {
            let document = pages[index].document
            if document.isIntroduction {
                introductions[document.address.path] = index
                continue
            }
            let isOfKind = document.kind != .page
            let kindFolder = isOfKind ? document.kind.folder + "/" : ""
            if isOfKind { members[kindFolder, default: []].append(index) }
            // The folder it lies in, if that is not already the list of its kind.
            let folder = String(document.address.folder)
            if !folder.isEmpty, folder != kindFolder { members[folder, default: []].append(index) }
        }
        let folders = Set(members.keys).union(introductions.keys).subtracting([""])
        let kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.filter { $0 != .page }.map { ($0.folder + "/", $0) })
        let kindOrder = Kind.allCases.map { $0.folder + "/" }
        return folders.map { folder in
            let parts = folder.split(separator: "/")
            let content: Content =
                kinds[folder].map { .kind($0) }
                ?? (parts.count == 2 && parts[0] == "tasks" ? .bank(String(parts[1])) : .folder)
            return PageCollection(
                content: content, address: Address(folder), introduction: introductions[folder],
                members: pages.withoutTranslations(members[folder] ?? []))
        }
        .sorted { left, right in
            let (a, b) = (kindOrder.firstIndex(of: left.address.path), kindOrder.firstIndex(of: right.address.path))
            return (a ?? .max, left.address) < (b ?? .max, right.address)
        }
    }
}

extension Address {
    /// The path of the folder that a page lies in: `tasks/fractions/` for `tasks/fractions/x/`.
    var folder: Substring {
        let inside = path.utf8.dropLast()
        return path[..<(inside.lastIndex(of: UInt8(ascii: "/")).map { inside.index(after: $0) } ?? inside.startIndex)]
    }
}
