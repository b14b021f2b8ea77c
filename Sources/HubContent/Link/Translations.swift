import Markdown
import SourceText

extension [Page] {
    /// Notes on each page which others are the same in another language, by their `translation-of`.
    ///
    /// Before the lists are made, so that a translation is no second page in any of them.
    /// - Parameter withheld: what is not in this site, which no page of it can be a translation of.
    mutating func noteTranslations(withheld: [Withheld]) -> [Diagnostic] {
        guard contains(where: { $0.document.frontMatter.translationOf != nil }) else { return [] }
        let resolver = LinkResolver(ofPagesAlone: self, withheld: withheld)
        var diagnostics: [Diagnostic] = []
        for (index, page) in enumerated() {
            guard let written = page.document.frontMatter.translationOf else { continue }
            do throws(LinkResolver.Fault) {
                guard case .page(let target, _) = try resolver.resolve(written.value),
                    target != index
                else { throw notATranslation(of: written.value) }
                self[index].original = target
                if page.document.language == self[target].document.language {
                    diagnostics.append(missingLanguage(page, of: self[target], at: written.position))
                }
            } catch {
                // The page itself has a name that is much like its original's.
                let isItself = error.suggestion.map { (try? resolver.resolve($0)) == .page(index, fragment: "") } ?? false
                let fault = isItself ? notATranslation(of: written.value) : error
                diagnostics.append(
                    Diagnostic(fault.code, path: page.document.path, at: written.position, fault.message, suggestion: fault.suggestion))
            }
        }
        joinVersions()
        return diagnostics + doubledVersions()
    }

    /// Finds pages that are the same page in the same language: whichever a reader chooses, the other is not meant.
    private func doubledVersions() -> [Diagnostic] {
        var first: [Version: Page] = [:]
        return indices.compactMap { index -> Diagnostic? in
            let page = self[index]
            guard let original = page.original, let written = page.document.frontMatter.translationOf,
                page.document.language != self[original].document.language
            else { return nil }
            let version = Version(original: original, language: page.document.language)
            guard let other = first[version] else {
                first[version] = page
                return nil
            }
            return Diagnostic(
                .missingLanguage, path: page.document.path, at: written.position,
                "this page and \(other.document.path) are both the translation of \(self[original].document.path) into \"\(version.language)\"; "
                    + "name the language of each, or take \"translation-of\" out of one")
        }
    }

    private func notATranslation(of written: String) -> LinkResolver.Fault {
        LinkResolver.Fault(code: .brokenLink, message: "\"\(written)\" is no page that this one could be a translation of")
    }

    private func missingLanguage(_ page: Page, of original: Page, at position: Position) -> Diagnostic {
        Diagnostic(
            .missingLanguage, path: page.document.path, at: position,
            "this page and \(original.document.path), which it is a translation of, are in one language; add \"language\" to the one that is in another, as in language: es")
    }

    /// Gives each version the others, and every translation the first of all as its original: also one of a
    /// translation, or two that name each other.
    private mutating func joinVersions() {
        // The first of all versions of each page that is one.
        var firsts: [Int: Int] = [:]
        for index in indices where self[index].original != nil {
            var (path, onPath, current) = ([Int](), Set<Int>(), index)
            while firsts[current] == nil, onPath.insert(current).inserted {
                path.append(current)
                guard let next = self[current].original else { break }
                current = next
            }
            // Where they name each other in a circle, the first in the hub's order counts.
            let first = firsts[current] ?? path.drop { $0 != current }.min() ?? current
            for page in path { firsts[page] = first }
        }
        let versions = Dictionary(grouping: firsts.keys) { firsts[$0] ?? $0 }
        for (original, translations) in versions {
            let all = Set(translations).union([original]).sorted()
            for version in all {
                self[version].translations = all.filter { $0 != version }
                self[version].original = version == original ? nil : original
            }
        }
    }

    /// A list with one page of each that stands in it in several languages: the original, or what is there of it.
    func withoutTranslations(_ list: [Int]) -> [Int] {
        guard list.contains(where: { self[$0].original != nil }) else { return list }
        let members = Set(list)
        return list.filter { page in
            guard let original = self[page].original else { return true }
            return !members.contains(original)
                && !self[page].translations.contains { $0 < page && members.contains($0) }
        }
    }
}

extension LinkResolver {
    /// One that knows the pages of a hub and nothing that is made of them.
    fileprivate init(ofPagesAlone pages: [Page], withheld: [Withheld]) {
        var addresses = AddressBook(capacity: pages.count)
        for (index, page) in pages.enumerated() {
            addresses.claim(page.address, for: .page(index), source: page.document.path)
        }
        let redirects = addresses.claimRedirects(of: pages)
        self.init(
            documents: pages.map(\.document), assets: [], addresses: addresses, collections: [], redirects: redirects, withheld: withheld)
    }
}

/// A page in one of its languages.
private struct Version: Hashable {
    var original: Int
    var language: String
}
