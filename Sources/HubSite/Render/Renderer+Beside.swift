import HubContent
import SourceText
import Templates

/// What stands beside the pages: the feed, the map for search engines, the page for what is not there.
extension Renderer {
    /// How many entries the feed has.
    private static let feedLength = 20

    func feed() -> MadeFile {
        let dated = hub.dated
        let entries: [Value] = dated.prefix(Self.feedLength).map { index, date in
            let document = hub.pages[index].document
            return [
                "language": document.language == hub.settings.language ? .null : .text(document.language),
                "plainTitle": .text(document.title.withoutControls), "address": .text(absolute(hub.pages[index].address) ?? ""),
                "updated": .text(date.timestamp), "authors": .list(document.frontMatter.authors.map { .text($0.value) }),
                "description": .text(orNull: document.summary.isEmpty ? nil : document.summary.shortened(to: 300).withoutControls),
            ]
        }
        let record: Record = [
            "site": siteForFeeds,
            "feed": [
                "address": .text(absolute(.home) ?? ""), "self": .text(absolute(Address("feed.xml")) ?? ""),
                "updated": .text(dated.first?.date.timestamp ?? "1970-01-01T00:00:00Z"),
                "author": .text(hub.settings.organization?.value ?? title), "entries": .list(entries),
            ],
        ]
        return render("feed.xml", record, source: "/feed.xml")
    }

    /// - Parameter addresses: every page that a search engine may list.
    func sitemap(_ addresses: [Address]) -> MadeFile {
        let updated = Dictionary(hub.dated.map { (hub.pages[$0.page].address, $0.date) }, uniquingKeysWith: { first, _ in first })
        let entries: [Value] = addresses.sorted().map { address in
            ["address": .text(absolute(address) ?? ""), "updated": .text(orNull: updated[address]?.description)]
        }
        return render("sitemap.xml", ["sitemap": ["entries": .list(entries)]], source: "/sitemap.xml")
    }

    func robots() -> MadeFile {
        let sitemap = hasSitemap ? absolute(Address("sitemap.xml")) : nil
        return render("robots.txt", ["robots": ["sitemap": .text(orNull: sitemap)]], source: "/robots.txt")
    }

    /// The one page that may be shown at any address, so its links start at the site's root.
    func notFound() -> MadeFile {
        let words = words(for: nil)
        var head = PageHead(kind: "notFound", title: words["notFoundTitle"], language: words.language)
        head.robots = "noindex"
        let place = Address("404.html")
        let root = root(head, at: place).mappingReferences(to: hub.settings.baseURL?.value.path ?? "/")
        return render("pages/notFound", root, source: "/404.html")
    }

    func redirect(_ redirect: Hub.Redirect) -> MadeFile {
        let target = hub.pages[redirect.to]
        let document = target.document
        var head = PageHead(kind: "redirect", title: document.title, language: document.language)
        head.canonical = absolute(target.address)
        var root = root(head, at: redirect.from)
        root["redirect"] = ["href": .text(redirect.from.reference(to: target.address))]
        return render("pages/redirect", root, source: document.path)
    }

    private var siteForFeeds: Value {
        ["title": .text(title), "tagline": .text(orNull: hub.settings.tagline?.value), "language": .text(hub.settings.language)]
    }
}

extension PartialDate {
    /// The date as a moment (RFC 3339): the first of what is not known, at midnight.
    var timestamp: String {
        let full = description + (month == nil ? "-01" : "") + (day == nil ? "-01" : "")
        return full + "T00:00:00Z"
    }
}

extension Record {
    /// With every reference of `site` starting at the root of the server: for a page without a place of its own.
    fileprivate func mappingReferences(to root: String) -> Record {
        func mapped(_ value: Value, isReference: Bool) -> Value {
            switch value {
            case .text(let bytes) where isReference && !bytes.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":")):
                // A colon before any slash ends a scheme: such a link leads to another site.
                return .text(Array(root.utf8) + bytes)
            case .deferred: return mapped(value.resolved, isReference: isReference)
            case .list(let values): return .list(values.map { mapped($0, isReference: false) })
            case .record(let record):
                var copy = record
                for name in record.names {
                    let isReference = ["home", "favicon", "feed", "href", "script", "style", "theme"].contains(name.text)
                    copy[name] = record[name].map { mapped($0, isReference: isReference) }
                }
                return .record(copy)
            default: return value
            }
        }
        var copy = self
        copy["site"] = self["site"].map { mapped($0, isReference: false) }
        return copy
    }
}

extension String {
    /// Without the characters that no XML can have (XML 1.0, section 2.2).
    fileprivate var withoutControls: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }))
    }
}
