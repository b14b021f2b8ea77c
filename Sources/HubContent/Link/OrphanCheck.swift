import SourceText

/// `orphan-page`: a page that no page, list or menu leads to, so that no visitor finds it.
///
/// Kinds, banks and folders have lists, so this is mostly a page at the top of `content/`. The `index.md` of a
/// folder is a list itself, which its pages lead up to and the folder above shows. A page leads to its
/// translations, the vision to what serves it, a role to what is for it. A draft is not finished, and
/// handouts and old addresses are not pages of their own.
struct OrphanCheck {
    let pages: [Page]
    let collections: [Collection]
    let menu: [Hub.MenuEntry]
    let audience: Audience

    var diagnostics: [Diagnostic] {
        guard audience != .students else { return [] }
        var isFound = [Bool](repeating: false, count: pages.count)
        let lists = Set(collections.map(\.address))
        for collection in collections {
            for member in collection.members { isFound[member] = true }
            guard let introduction = collection.introduction else { continue }
            if !collection.members.isEmpty || lists.contains(collection.above) || collection.isOfKind { isFound[introduction] = true }
        }
        for case .page(let index, _) in menu.map(\.target) { isFound[index] = true }
        return pages.indices.compactMap { index in
            isFound[index] || isLedTo(pages[index]) ? nil : finding(on: pages[index])
        }
    }

    private func isLedTo(_ page: Page) -> Bool {
        let frontMatter = page.document.frontMatter
        return page.address == .home || !page.referrers.isEmpty || !page.translations.isEmpty || frontMatter.isDraft
            || !frontMatter.serves.isEmpty || !page.document.roles.isEmpty
    }

    private func finding(on page: Page) -> Diagnostic {
        Diagnostic(
            .orphanPage, path: page.document.file.path,
            "no page, list or menu leads to this page, so nobody will find it; link to it from another page or name it under menu: in hub.yml")
    }
}

extension Collection {
    /// Where the list of the folder above stands, which shows this one.
    fileprivate var above: Address {
        Address(address.path.split(separator: "/").dropLast().map { $0 + "/" }.joined())
    }

    fileprivate var isOfKind: Bool {
        if case .kind = content { true } else { false }
    }
}
