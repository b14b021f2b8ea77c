import HubContent

/// What headings say: those that mean something to a kind of page, its roles, and those that papers have everywhere.
struct HeadingWords {
    let kind: Kind
    private let matcher = HeadingMatcher()
    private let roles = RoleMatcher(Role.builtIn)

    init(kind: Kind) { self.kind = kind }

    func meaning(_ text: String) -> Meaning? {
        guard text.words.count <= 8 else { return nil }
        return matcher.match(text, in: kind)?.meaning
    }

    func isRole(_ text: String) -> Bool { text.words.count <= 10 && !roles.ids(naming: text).isEmpty }

    /// Whether papers have a section of that name.
    func isUsual(_ text: String) -> Bool { Self.usual.contains(HeadingName(text).key) }

    /// Whether a line of plain text is a heading by its words alone.
    func isHeading(_ text: String) -> Bool {
        guard text.count <= 80, let last = text.last, !".,;".contains(last), text.first?.isUppercase ?? false || text.first?.isNumber ?? false else {
            return false
        }
        return isUsual(text) || meaning(text) != nil || [.statement, .report].contains(kind) && text.words.count <= 4 && isRole(text)
    }

    func isReferences(_ text: String) -> Bool { meaning(text) == .references }

    private static let usual = Set([
        "abstract", "introduction", "background", "our position", "position", "rationale", "purpose", "method", "methods", "methodology",
        "data sources", "data analysis", "results", "discussion", "conclusion", "conclusions", "implications", "summary", "acknowledgments",
        "acknowledgements", "next steps", "about the authors", "research questions", "literature review", "theoretical framework",
        "resumen", "introducción", "antecedentes", "nuestra posición", "metodología", "discusión", "conclusión", "conclusiones",
        "método", "métodos", "marco teórico", "marco conceptual", "revisión de la literatura", "propósito", "justificación", "preguntas de investigación",
        "análisis de datos", "resultados", "implicaciones", "agradecimientos", "próximos pasos", "sobre los autores", "sobre las autoras",
    ].map { HeadingName($0).key })
}
