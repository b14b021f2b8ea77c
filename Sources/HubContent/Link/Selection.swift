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
        for document in parsed.documents {
            if document.frontMatter.isDraft, !drafts {
                withheld.append(document, as: "a draft, which is only built with --drafts")
            } else if let bank = privateBank(ofPath: document.contentPath) {
                withheld.append(document, as: "the bank \"\(bank)\", which is not public")
            } else {
                documents.append(document)
            }
        }
        let understood = Set(parsed.documents.lazy.map(\.path))
        for file in parsed.files where !understood.contains(file.path) {
            withheld.append(Withheld(path: file.path.pathParts.dropFirst().joined(separator: "/"), reason: "a page that cannot be read; mend that one first"))
        }
        for asset in parsed.assets {
            if let bank = privateBank(ofPath: asset.address) {
                withheld.append(
                    Withheld(path: asset.address, reason: "a file of the bank \"\(bank)\", which is not public"))
            } else {
                assets.append(asset)
            }
        }
    }

    /// The bank that a path from `content/` lies in: its folder as it stands in addresses, where `Checks` and `checks`
    /// are one.
    static func bank(ofPath path: String) -> String? {
        let parts = path.pathParts
        return parts.count > 2 && Kind(folder: parts[0]) == .task ? Address.slug(String(parts[1])) : nil
    }
}

extension [Withheld] {
    fileprivate mutating func append(_ document: Document, as reason: String) {
        append(Withheld(path: document.contentPath, title: document.shownTitle.plain, reason: reason))
    }
}
