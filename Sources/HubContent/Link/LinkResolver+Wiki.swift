import Markdown
import SourceText

extension LinkResolver {
    /// How many candidates of an ambiguous name a message lists.
    private static let shown = 5

    /// `[[Title or path#heading]]`, without regard to case and accents.
    func resolveWiki(_ destination: String, from page: Int?) throws(Fault) -> Target {
        // A title may have a "#" in it.
        if let index = try only(names.pages(titled: destination), for: destination) { return .page(index, fragment: "") }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmed
        let heading = parts.count > 1 ? parts[1].trimmed : ""
        if name.isEmpty, let page { return try target(page: page, words: heading) }
        var found = names.pages(titled: name)
        if found.isEmpty { found = names.pages(at: try path(name, from: page)) }
        if let index = try only(found, for: destination) { return try target(page: index, words: heading) }
        if name.hasPrefix("/") { return try resolve(Destination(destination, on: nil), written: destination, from: page) }
        if let reason = withheld.titles[name.folded] ?? withheld.names[name] {
            throw Fault(code: .brokenLink, message: "\"[[\(destination)]]\" leads to \(reason)")
        }
        throw missingPage(named: name)
    }

    /// A path as it is named, seen from `content/` where it starts from the page's folder.
    private func path(_ name: String, from page: Int?) throws(Fault) -> String {
        guard name.hasPrefix("./") || name.hasPrefix("../") else { return name }
        guard let path = Destination.join(name, to: page.map { documents[$0].contentPath }) else { throw Self.leavesHub(name) }
        return "/" + path
    }

    /// The one page that was found, if any was.
    private func only(_ found: [Int], for destination: String) throws(Fault) -> Int? {
        guard found.count > 1 else { return found.first }
        var list = found.prefix(Self.shown).map { "\"" + documents[$0].contentPath + "\"" }.joined(separator: ", ")
        if found.count > Self.shown { list += " and \(found.count - Self.shown) more" }
        throw Fault(
            code: .brokenLink,
            message: "\"[[\(destination)]]\" could be any of \(list); write the path of the one you mean")
    }

    private func target(page: Int, words: String) throws(Fault) -> Target {
        try target(page: page, fragment: words.isEmpty ? "" : documents[page].anchors.id(ofWords: words) ?? words)
    }
}
