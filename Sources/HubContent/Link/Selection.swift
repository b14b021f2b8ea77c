import Markdown
import SourceText

/// What of a hub one audience gets.
struct Selection {
    var documents: [Document] = []
    var assets: [AssetFile] = []
    /// What is left out.
    var withheld: [Withheld] = []

    init(_ parsed: ParsedHub, audience: Audience, drafts: Bool) {
        let privateBanks = audience == .staff ? [] : Set(parsed.settings.banks.filter { !$0.isPublic }.map(\.slug))
        withheld = privateBanks.sorted().map {
            Withheld(path: "tasks/\($0)/", reason: "the bank \"\($0)\", which is not public")
        }
        func privateBank(ofPath path: String) -> String? {
            privateBanks.isEmpty ? nil : Self.bank(ofPath: path).flatMap { privateBanks.contains($0) ? $0 : nil }
        }
        var left: [Document] = []
        func leave(_ document: Document, as reason: String) {
            withheld.append(Withheld(path: document.contentPath, title: document.shownTitle.plain, reason: reason))
            left.append(document)
        }
        for document in parsed.documents {
            if document.frontMatter.isDraft, !drafts {
                leave(document, as: "a draft, which is only built with --drafts")
            } else if let bank = privateBank(ofPath: document.contentPath) {
                leave(document, as: "the bank \"\(bank)\", which is not public")
            } else {
                documents.append(document)
            }
        }
        let understood = Set(parsed.documents.lazy.map(\.path))
        for file in parsed.files where !understood.contains(file.path) {
            withheld.append(Withheld(path: file.path.pathParts.dropFirst().joined(separator: "/"), reason: "a page that cannot be read; mend that one first"))
        }
        let used = Self.paths(usedBy: left, andNotBy: documents, menu: parsed.settings.menu)
        for asset in parsed.assets {
            if used.contains(asset.address) {
                withheld.append(Withheld(path: asset.address, reason: "a file that only a page uses which is not in this site"))
            } else if let bank = privateBank(ofPath: asset.address) {
                withheld.append(
                    Withheld(path: asset.address, reason: "a file of the bank \"\(bank)\", which is not public"))
            } else {
                assets.append(asset)
            }
        }
    }

    /// The paths from `content/` that only what is left out names: the picture of a draft is no more ready than the draft.
    private static func paths(usedBy left: [Document], andNotBy documents: [Document], menu: [MenuItem]) -> Set<String> {
        var paths = Set(left.lazy.flatMap(\.usedPaths))
        guard !paths.isEmpty else { return [] }
        for document in documents { paths.subtract(document.usedPaths) }
        for item in menu { if case .path(let path, _) = Destination(item.address.value, on: nil) { paths.remove(path) } }
        return paths
    }

    /// The bank that a path from `content/` lies in: its folder as it stands in addresses, where `Checks` and `checks`
    /// are one.
    static func bank(ofPath path: String) -> String? {
        let parts = path.pathParts
        return parts.count > 2 && Kind(folder: parts[0]) == .task ? Address.slug(String(parts[1])) : nil
    }
}

extension Document {
    /// What its links and images name, from `content/`.
    fileprivate var usedPaths: [String] {
        (links.lazy.compactMap { $0 } + images).compactMap { if case .path(let path, _) = $0 { path } else { nil } }
    }
}
