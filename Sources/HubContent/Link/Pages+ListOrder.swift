extension [Page] {
    /// Notes on each page where it is wanted in lists: by the `order` of the introduction beside it, so that a list of
    /// several banks goes bank by bank, then by its own `order`.
    mutating func noteListOrder() {
        var folders: [Substring: Int] = [:]
        for page in self where page.document.isIntroduction {
            folders[page.address.path[...]] = page.document.frontMatter.order?.value
        }
        for index in indices {
            let folder = folders.isEmpty ? nil : folders[self[index].address.folder]
            self[index].listOrder = ListOrder(folder: folder ?? .max, own: self[index].document.frontMatter.order?.value ?? .max)
        }
    }

    /// All pages as lists show them: where they are wanted, then by title and by address.
    var inListOrder: [Int] {
        // Most are told apart by the beginning of their titles.
        let places = map { (order: $0.listOrder, title: $0.document.titleStart) }
        return indices.sorted { left, right in
            if places[left].order != places[right].order { return places[left].order < places[right].order }
            if places[left].title != places[right].title { return places[left].title < places[right].title }
            let titles = (self[left].document.sortKey, self[right].document.sortKey)
            return titles.0 == titles.1 ? self[left].address < self[right].address : titles.0.lexicographicallyPrecedes(titles.1)
        }
    }
}
