import HubContent
import Markdown
import SourceText
import Templates

/// What a statement or report is made of: its text, and its recommendations by role.
struct PaperValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    private var document: Document { fragments.page.document }

    var pieces: Value { .list(pieces(without: [])) }

    var report: Value {
        let keywords = document.sections(.keywords).first
        let parts = document.sections.filter {
            [.findings, .limitations, .recommendations, .appendix, .references].contains($0.meaning)
        }
        return [
            "keywords": keywords.map { .html(orNull: fragments.html($0.content)) } ?? .null,
            "keywordsTitle": keywords.map { .html(fragments.html(document.heading(of: $0).content)) } ?? .null,
            "series": .text(orNull: document.frontMatter.series?.value),
            "keywordsID": .text(orNull: keywords.map { document.heading(of: $0).id }),
            "parts": .group(parts.map { part in
                let heading = document.heading(of: part)
                return ["id": .text(heading.id), "title": .html(fragments.html(heading.content))]
            }),
            "pieces": .list(pieces(without: keywords.map { [$0.html] } ?? [])),
        ]
    }

    private func pieces(without removed: [Range<Int>]) -> [Value] {
        fragments.pieces(around: document.sections(.recommendations), without: removed).map { piece in
            switch piece {
            case .html(let html): ["body": .html(html), "recommendations": .null]
            case .section(let section): ["body": .null, "recommendations": recommendations(section, without: removed)]
            }
        }
    }

    private func recommendations(_ section: Section, without removed: [Range<Int>]) -> Value {
        func html(_ range: Range<Int>) -> Value { .html(fragments.html(range, without: removed)) }
        let roles = document.sections.children(of: section).filter { !removed.contains($0.html) }
        let heading = document.heading(of: section)
        return [
            "id": .text(heading.id), "title": .html(fragments.html(heading.content)),
            "intro": html(section.content.lowerBound..<(roles.first?.html.lowerBound ?? section.content.upperBound)),
            "roles": .list(roles.map { role in
                let heading = document.heading(of: role)
                return [
                    "id": .text(heading.id), "title": .html(fragments.html(heading.content)), "links": links(of: role),
                    "body": html(role.content),
                ]
            }),
        ]
    }

    /// The ways from a role's heading to the pages of the roles it names.
    private func links(of section: Section) -> Value {
        let roles = document.recommendations.first { $0.heading == section.heading }?.roles ?? []
        let links = roles.map { RoleLinks(hub: fragments.hub, place: fragments.place, words: fragments.words).link($0) }
        return .group(links.compactMap { label, href in
            href.map { ["href": .text($0), "label": .text(fragments.words.text("roleTitle", with: label))] }
        })
    }
}
