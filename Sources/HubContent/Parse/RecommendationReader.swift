import Markdown
import SourceText

/// Finds to whom the recommendations of a document speak, and says which headings were meant to name a role and do not.
struct RecommendationReader {
    private let markdown: MarkdownDocument
    private let sections: [Section]
    private let settings: Settings
    private let matcher: RoleMatcher
    private let path: String

    private(set) var recommendations: [Recommendation] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ markdown: MarkdownDocument, _ sections: [Section], settings: Settings, matcher: RoleMatcher, path: String) {
        self.markdown = markdown
        self.sections = sections
        self.settings = settings
        self.matcher = matcher
        self.path = path
        var end = 0
        for section in sections where section.meaning == .recommendations && section.html.lowerBound >= end {
            read(section, roles: roles(of: section))
            end = section.html.upperBound
        }
    }

    /// Reads a section whose own words are for `roles`, and whose sub-headings may name others.
    private mutating func read(_ section: Section, roles: [String]) {
        let children = sections.children(of: section)
        let named = children.map { self.roles(of: $0) }
        let hasRoles = zip(children, named).contains { child, roles in !roles.isEmpty || namesRolesBelow(child) }
        for (child, roles) in zip(children, named) where roles.isEmpty && !namesRolesBelow(child) {
            warn(of: child, besideRoles: hasRoles)
        }
        guard hasRoles else { return add(section.heading, roles, section.content) }
        add(section.heading, roles, section.content.lowerBound..<(children.first?.html.lowerBound ?? section.content.upperBound))
        for (child, own) in zip(children, named) {
            if !own.isEmpty {
                add(child.heading, own, child.content)
            } else {
                read(child, roles: roles)
            }
        }
    }

    private mutating func add(_ heading: Int, _ roles: [String], _ html: Range<Int>) {
        guard markdown.html[html].contains(where: { !$0.isWhitespace }) else { return }
        recommendations.append(Recommendation(heading: heading, roles: roles, html: html))
    }

    private func roles(of section: Section) -> [String] {
        matcher.ids(naming: markdown.outline[section.heading].text)
    }

    private func namesRolesBelow(_ section: Section) -> Bool {
        sections.children(of: section).contains { !roles(of: $0).isEmpty || namesRolesBelow($0) }
    }

    /// Headings that say what is so of every heading without a role.
    private static let everyone: Set<String> = [
        "everyone", "everybody", "all", "all of us", "all roles", "for everyone", "for all", "todos", "todas", "para todos", "para todas",
        "todas las personas", "para todas las personas",
    ]

    /// A heading that names no role is a theme where none beside it names one, unless it looks like one misspelt.
    private mutating func warn(of section: Section, besideRoles: Bool) {
        let heading = markdown.outline[section.heading]
        let meant = matcher.nearestHeading(to: heading.text)
        guard besideRoles || matcher.isMisspelt(heading.text), !Self.everyone.contains(HeadingName(heading.text).key) else { return }
        let titles = settings.roles.map { $0.title(in: settings.language) }
        let fix = (meant.map { "did you mean \"\($0)\"? The" } ?? "the") + " roles of this hub are \(titles.listed(with: "and"))"
        diagnostics.append(
            Diagnostic(
                .unmatchedRole, path: path, at: heading.position,
                "no role is called \"\(heading.text)\", so this is shown to every role; \(fix)", suggestion: meant))
    }
}
