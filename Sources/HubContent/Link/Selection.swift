/// What of a hub one audience gets.
struct Selection {
    var documents: [Document] = []
    var assets: [AssetFile] = []
    /// What is left out, by its path from `content/`, with what it is, for messages.
    var withheld: [String: String] = [:]

    init(_ parsed: ParsedHub, audience: Audience, drafts: Bool) {
        let privateBanks = audience == .staff ? [] : Set(parsed.settings.banks.filter { !$0.isPublic }.map(\.id.value))
        for document in parsed.documents {
            if document.frontMatter.isDraft, !drafts {
                withheld[document.contentPath] = "a draft, which is only built with --drafts"
            } else if let bank = Self.bank(ofPath: document.contentPath), privateBanks.contains(bank) {
                withheld[document.contentPath] = "the bank \"\(bank)\", which is not public"
            } else {
                documents.append(document)
            }
        }
        for asset in parsed.assets {
            if let bank = Self.bank(ofPath: asset.address), privateBanks.contains(bank) {
                withheld[asset.address] = "a file of the bank \"\(bank)\", which is not public"
            } else {
                assets.append(asset)
            }
        }
    }

    /// The bank that a path from `content/` lies in.
    private static func bank(ofPath path: String) -> String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "tasks" ? String(parts[1]) : nil
    }
}
