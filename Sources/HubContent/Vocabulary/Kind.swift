/// What a document is: said by the folder it is in, or by `kind:` in its front matter.
package enum Kind: String, CaseIterable, Hashable, Sendable {
    case statement, model, task, rubric, `protocol`, report, page

    /// The folder under `content/` whose documents are of this kind, and the word for several of them;
    /// empty for `page`, which is what stands anywhere else.
    package var folder: String {
        self == .page ? "" : rawValue + "s"
    }

    /// The kind of what lies in a top folder of `content/`, named as in addresses: `Tasks` is `tasks`.
    package init(folder: some StringProtocol) {
        let slug = Address.slug(String(folder))
        self = Self.allCases.first { $0 != .page && $0.folder == slug } ?? .page
    }

    /// The kind by its name, in the singular or the plural, either case.
    package init?(named name: String) {
        let name = name.lowercased()
        guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.rawValue + "s" == name })
        else { return nil }
        self = kind
    }
}
