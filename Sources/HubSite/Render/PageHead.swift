import HubContent
import Markdown
import SourceText
import Templates

/// What the theme calls `page`: one shape for every page of every kind.
struct PageHead {
    var kind: String
    var kindLabel: String?
    var title: [UInt8] = []
    var plainTitle: String
    var language: String
    var summary: InlineText?
    var description: String?
    var canonical: String?
    var robots: String?
    var draft = false
    /// Whether a class gets to see it, so that nothing on it may lead to the teacher's pages.
    var isForStudents = false
    var breadcrumbs: [Crumb] = []
    var byline: Value = .null
    var facts: [Value] = []
    var translations: [Value] = []
    var outline: Value = .null
    var body = Value.null
    var siblings: Value = .null
    var referrers: [Value] = []
    var credits: Value = .null
    /// Where a reader can suggest a change; `nil` on pages that no file is the source of, or where the hub has no such place.
    var edit: String?
    /// Addresses of scripts, relative to the page.
    var scripts: [String] = []

    init(kind: String, title: InlineText, language: String) {
        self.kind = kind
        self.title = title.html
        plainTitle = title.readable
        self.language = language
    }

    init(kind: String, title: String, language: String) {
        self.init(kind: kind, title: InlineText(title), language: language)
    }

    private static func isRightToLeft(_ language: String) -> Bool {
        ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(language.prefix { $0 != "-" }.lowercased())
    }

    /// Says in the title which page of a list it is, after the first.
    mutating func count(as number: Int, _ words: Words) {
        guard number > 1 else { return }
        let mark = " · " + words.text("pageNumber", with: String(number))
        title += InlineText(mark).html
        plainTitle += mark
    }

    var value: Value {
        [
            "kind": .text(kind), "kindLabel": .text(orNull: kindLabel), "title": .html(title),
            "plainTitle": .text(plainTitle), "language": .text(language), "isRightToLeft": .bool(Self.isRightToLeft(language)), "summary": .shown(orNull: summary),
            "description": .text(orNull: description), "canonical": .text(orNull: canonical),
            "robots": .text(orNull: robots), "draft": .bool(draft), "breadcrumbs": .group(breadcrumbs.map(\.value)),
            "byline": byline, "facts": .group(facts), "translations": .group(translations), "outline": outline,
            "body": body, "siblings": siblings, "referrers": .group(referrers), "credits": credits,
            "edit": .text(orNull: edit),
            "scripts": .list(scripts.map { ["href": .text($0)] }),
        ]
    }
}
