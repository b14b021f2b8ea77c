import Markdown
import SourceText
import Standards

/// From a file to a document: front matter, Markdown, meaning. Made once for a hub.
struct DocumentParser: Sendable {
    private let settings: Settings
    private let standards: StandardsCatalog
    private let headings: HeadingMatcher
    private let roles: RoleMatcher

    init(_ settings: Settings, standards: StandardsCatalog) {
        self.settings = settings
        self.standards = standards
        headings = settings.headingMatcher
        roles = settings.roleMatcher
    }

    /// - Parameter file: a file below `content/`.
    /// - Returns: the document, unless the file cannot be read as text; and everything found wrong with it.
    func parse(_ file: SourceFile) -> (document: Document?, diagnostics: [Diagnostic]) {
        var diagnostics = TextCheck.diagnostics(for: file)
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        let parts = file.path.pathParts.dropFirst()
        let isIntroduction = parts.last?.lowercased().hasPrefix("index.m") ?? false
        let folders = parts.dropLast()
        let folderKind = isIntroduction ? Kind.page : Kind(folder: folders.first ?? "")

        let decoded = FrontMatter.decode(file, kind: folderKind)
        let frontMatter = decoded.frontMatter
        let kind = decoded.kind
        let named = frontMatter.roleIDs(roles, path: file.path)
        diagnostics += decoded.diagnostics + named.diagnostics
        let alignment = Alignment(frontMatter, catalog: standards, path: file.path, diagnostics: &diagnostics)

        let language = frontMatter.language?.value ?? settings.language
        let style = MarkdownStyle.hub(
            allowedElements: settings.elements, fields: kind == .rubric, scale: frontMatter.scale?.value ?? false,
            formula: Formulas.writer(withWords: kind == .rubric || kind == .protocol, language: language), drawings: DrawingReader.languages)
        var markdown = MarkdownDocument(parsing: file, body: decoded.body, style: style)
        diagnostics += markdown.diagnostics
        diagnostics += LinkChecks.findings(in: markdown, of: file)
        let pictures = DrawingReader(markdown, file: file, language: language)
        diagnostics += pictures.diagnostics

        let heading = markdown.outline.first { $0.level == 1 }
        let opens = heading?.block == 0
        let shownHeading = heading.map { InlineText(html: markdown.html[$0.content]) }
        let title = frontMatter.title.map { InlineText($0, of: file, diagnostics: &diagnostics) }
        let repeatsTitle = opens && (title == nil || title?.plain == shownHeading?.plain)
        let sections = Section.all(in: markdown, kind: kind, headings: headings, title: title?.plain)
        // Front matter that cannot be read may hold one.
        let hasTitle = frontMatter.title != nil || heading != nil || decoded.diagnostics.contains { $0.code == .frontMatter }
        if !hasTitle, !markdown.isRefused { diagnostics.append(Self.missingTitle(file)) }
        let advice = RecommendationReader(markdown, sections, settings: settings, matcher: roles, path: file.path)
        diagnostics += advice.diagnostics
        let citations = CitationReader(markdown, sections: sections, kind: kind, file: file)
        if let citations { markdown.addHoles(citations.holes) }
        diagnostics += citations?.diagnostics ?? []
        let firstParagraph = markdown.blocks.first { $0.kind == .paragraph && !markdown.hasFields(in: $0.html) }
            .map { citations?.whole($0.html) ?? $0.html }
        let summary = frontMatter.summary.map { InlineText($0, of: file, diagnostics: &diagnostics) }
            ?? firstParagraph.map { InlineText(html: markdown.html[$0]) }
        let document = Document(
            path: file.path, kind: kind, isIntroduction: isIntroduction, frontMatter: frontMatter, language: language,
            roles: named.ids, alignment: alignment, markdown: markdown, drawings: pictures.drawings, sections: sections, recommendations: advice.recommendations,
            shownTitle: title ?? shownHeading ?? InlineText(""), shownSummary: summary ?? InlineText(""),
            bodyStart: repeatsTitle ? heading?.element.upperBound ?? 0 : 0, references: citations?.list)
        return (document, diagnostics + document.check(file, headings: headings))
    }

    private static func missingTitle(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .missingTitle, path: file.path, at: Position(line: 1),
            "this page has no title; write \"title: …\" between two lines \"---\" at the top, or begin with a heading \"# …\"")
    }
}
