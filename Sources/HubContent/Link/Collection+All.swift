extension Collection {
    /// The lists of a hub: one for each kind that has pages, each bank, and each other folder.
    static func all(of pages: [Page], settings: Settings) -> [Collection] {
        var introductions: [String: Int] = [:]
        var members: [String: [Int]] = [:]
        for (index, page) in pages.enumerated() {
            let path = page.address.path
            if page.document.isIntroduction {
                introductions[path] = index
                continue
            }
            let parts = path.pathParts
            if page.document.kind != .page { members[page.document.kind.folder + "/", default: []].append(index) }
            // The folder it lies in, if that is not already the list of its kind.
            let folder = parts.dropLast().map { $0 + "/" }.joined()
            if !folder.isEmpty, folder != page.document.kind.folder + "/" || page.document.kind == .page {
                members[folder, default: []].append(index)
            }
        }
        let folders = Set(members.keys).union(introductions.keys).subtracting([""])
        let kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.filter { $0 != .page }.map { ($0.folder + "/", $0) })
        let order = Kind.allCases.map { $0.folder + "/" }
        return folders.map { folder in
            let parts = folder.split(separator: "/")
            let content: Content =
                kinds[folder].map { .kind($0) }
                ?? (parts.count == 2 && parts[0] == "tasks" ? .bank(String(parts[1])) : .folder)
            return Collection(
                content: content, address: Address(folder), introduction: introductions[folder],
                members: pages.withoutTranslations(members[folder] ?? []).sorted { pages[$0].precedes(pages[$1]) })
        }
        .sorted { left, right in
            let (a, b) = (order.firstIndex(of: left.address.path), order.firstIndex(of: right.address.path))
            return (a ?? .max, left.address) < (b ?? .max, right.address)
        }
    }
}

extension [Page] {
    /// Gives each page its rank in the order of lists: by the `order` of the introduction beside it, so that a list of
    /// several banks goes bank by bank, then by its own `order`, by title and by address.
    mutating func rank() {
        var folders: [Substring: Int] = [:]
        for page in self where page.document.isIntroduction {
            folders[page.address.path[...]] = page.document.frontMatter.order?.value
        }
        for index in indices {
            self[index].listOrder = ListOrder(
                folder: folders[self[index].address.folder] ?? .max, own: self[index].document.frontMatter.order?.value ?? .max)
        }
        for (rank, index) in indices.sorted(by: { self[$0].comes(before: self[$1]) }).enumerated() { self[index].rank = rank }
    }
}

extension Page {
    /// Whether lists show it before another.
    func precedes(_ other: Page) -> Bool { rank < other.rank }

    fileprivate func comes(before other: Page) -> Bool {
        if listOrder != other.listOrder { return listOrder < other.listOrder }
        let (left, right) = (document.sortKey, other.document.sortKey)
        return left == right ? address < other.address : left.lexicographicallyPrecedes(right)
    }
}

extension Address {
    /// The path of the folder that a page lies in: `tasks/fractions/` for `tasks/fractions/x/`.
    fileprivate var folder: Substring {
        let inside = path.dropLast()
        return path[..<(inside.lastIndex(of: "/").map { inside.index(after: $0) } ?? inside.startIndex)]
    }
}
