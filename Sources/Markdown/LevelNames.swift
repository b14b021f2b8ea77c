import SourceText

/// The names that columns of levels have in rubrics.
enum LevelNames {
    private static let names: Set<String> = [
        "emerging", "beginning", "developing", "proficient", "accomplished", "exemplary", "advanced",
        "not yet", "not evident", "approaching", "meets", "meeting", "exceeds", "exceeding", "novice", "basic",
        "apprentice", "practitioner", "expert", "partially meets", "partial", "sustaining", "established",
        "meets expectations", "exceeds expectations", "approaching expectations", "below expectations",
        "never", "rarely", "sometimes", "usually", "often", "frequently", "always",
        "strongly disagree", "disagree", "neutral", "agree", "strongly agree",
        "secure", "securing", "mastery", "mastering", "distinguished", "extending", "in progress", "consolidating",
        "initiating", "implementing", "applying", "leading", "innovating", "occasionally", "below basic", "far below basic", "minimal", "limited",
        "partially proficient", "highly proficient", "nearly there", "got it", "almost there", "needs work", "effective", "highly effective", "ineffective",
        "emergente", "inicial", "en inicio", "en desarrollo", "en proceso", "competente", "logrado", "destacado",
        "ejemplar", "avanzado", "básico", "todavía no", "aún no", "se acerca", "cumple", "supera", "excede",
        "nunca", "casi nunca", "rara vez", "a veces", "algunas veces", "a menudo", "con frecuencia", "casi siempre", "siempre",
        "totalmente en desacuerdo", "muy en desacuerdo", "en desacuerdo", "ni de acuerdo ni en desacuerdo", "neutral", "de acuerdo",
        "muy de acuerdo", "totalmente de acuerdo",
        "insuficiente", "suficiente", "regular", "bueno", "muy bueno", "excelente", "sobresaliente", "satisfactorio", "no satisfactorio",
        "principiante", "intermedio", "experto", "en formación", "por debajo", "por debajo de lo esperado", "en camino", "no logrado",
        "parcialmente logrado", "logro", "logro esperado", "logro destacado", "esperado", "cumple las expectativas", "supera las expectativas",
        "almost never", "seldom", "almost always", "needs improvement", "satisfactory", "unsatisfactory", "poor", "fair", "good", "very good", "excellent",
        "seguro", "segura", "consolidado", "dominio",
    ]
    private static let evidence: Set<String> = [
        "evidence", "comments", "notes", "evidencia", "evidencias", "comentarios", "notas", "observaciones", "observations",
    ]

    /// The columns that are levels.
    /// - Parameters:
    ///   - head: the words of the head's cells.
    ///   - always: whether they are levels whatever they are called.
    /// - Returns: two or more columns next to one another, after the one or two that say what is looked at; empty where there
    ///   are none.
    static func columns(in head: [String], always: Bool) -> Range<Int> {
        let cells = head.map(Cell.init)
        let found = columns(in: cells, from: 1, always: always)
        return found.isEmpty && !always ? columns(in: cells, from: 2, always: false) : found
    }

    private static func columns(in cells: [Cell], from start: Int, always: Bool) -> Range<Int> {
        var end = start
        while end < cells.count, always ? !cells[end].isEvidence : isLevel(end, among: cells, from: start) { end += 1 }
        guard end - start >= 2 else { return 0..<0 }
        if always || cells[start..<end].contains(where: { names.contains($0.words) }) { return start..<end }
        // Numbers alone are levels where they count from 0 or 1, up or down.
        let numbers = cells[start..<end].compactMap(\.number)
        let isUp = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
        let isDown = zip(numbers, numbers.dropFirst()).allSatisfy { $0 - 1 == $1 }
        guard numbers.count == end - start, numbers.count >= 3, isUp || isDown, numbers.min().map({ $0 <= 1 }) == true
        else { return 0..<0 }
        return start..<end
    }

    /// Whether a column is a level; one of another name is where it stands between two that are.
    private static func isLevel(_ column: Int, among cells: [Cell], from start: Int) -> Bool {
        if cells[column].isLevel { return true }
        guard column > start, column + 1 < cells.count, !cells[column].isEvidence else { return false }
        return [column - 1, column + 1].allSatisfy { names.contains(cells[$0].words) }
    }

    /// Whether a column of the author's own already asks for evidence.
    static func asksForEvidence(_ head: [String]) -> Bool {
        head.contains { Cell($0).isEvidence }
    }

    /// A head's cell: "Emerging", "1", "Level 1", "4 – Exemplary", "Developing (2)".
    private struct Cell {
        var words: String
        var number: Int?

        init(_ text: String) {
            let parts = text.lowercased().split { !($0.isLetter || $0.isNumber) }
            number = parts.lazy.compactMap(Self.level).first
            var names = parts.filter { Self.level($0) == nil && !Self.units.contains($0) }
            if names.first == "level" || names.first == "nivel" { names.removeFirst() }
            words = names.joined(separator: " ")
        }

        /// "Advanced (4 pts)": what a level counts.
        private static let units: Set<Substring> = ["pt", "pts", "point", "points", "punto", "puntos"]

        /// Nobody counts levels beyond two digits.
        private static func level(_ text: Substring) -> Int? { text.utf8.count <= 2 ? Int(text) : nil }

        /// "Evidence", "Evidence / notes", "Notes and comments".
        var isEvidence: Bool {
            let parts = words.split(separator: " ").filter { !["and", "or", "y", "o", "our", "my"].contains($0) }
            return !parts.isEmpty && parts.allSatisfy { LevelNames.evidence.contains(String($0)) }
        }

        var isLevel: Bool { words.isEmpty ? number != nil : LevelNames.names.contains(words) }
    }
}
