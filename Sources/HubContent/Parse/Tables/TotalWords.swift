import SourceText

/// The words in tables of evidence that say what adds up and what does not.
enum TotalWords {
    private static let totals: Set<String> = [
        "total", "totals", "sum", "grand total", "overall total", "total general", "totales", "suma", "suma total",
    ]

    /// What is no sum, wherever it stands in a column's head or a row's label.
    private static let averages: Set<String> = [
        "percent", "percents", "percentage", "percentages", "pct", "mean", "means", "average", "averages", "avg", "sd",
        "sds", "deviation", "median", "medians", "mode", "range", "rate", "rates", "ratio", "ratios", "proportion",
        "min", "max", "minimum", "maximum", "change", "difference", "rank", "unduplicated", "unique", "distinct",
        "cumulative", "per", "each", "por", "cada", "porcentaje", "porcentajes", "media", "medias", "promedio", "promedios", "mediana", "desviacion",
        "rango", "tasa", "tasas", "razon", "proporcion", "cambio", "diferencia", "acumulado",
    ]

    /// What the label of a row begins with that is no part of the total.
    private static let partSums = [
        ["total"], ["totals"], ["totales"], ["sum"], ["subtotal"], ["subtotals"], ["subtotales"], ["sub", "total"],
        ["of", "which"], ["of", "these"], ["of", "them"], ["de", "ellos"], ["de", "ellas"],
    ]

    /// Whether a row's label says that the row is the sum of those above it.
    static func isTotal(_ label: String) -> Bool {
        totals.contains(HeadingName(label).key) && !hasAverage(label)
    }

    /// Whether a column's numbers do not add up to anything.
    static func isLeftAlone(column head: String) -> Bool {
        hasAverage(head) || ["m", "p", "de", "d", "t", "f", "r"].contains(head.folded)
    }

    /// Whether a row above the total is no part of it: a sum of some rows, a share, or a part of a row.
    static func isNoPart(_ label: String) -> Bool {
        let begin = words(of: label)
        return partSums.contains { begin.starts(with: $0) } || hasAverage(label)
    }

    private static func hasAverage(_ text: String) -> Bool {
        text.contains("%") || words(of: text).contains { averages.contains($0) }
    }

    private static func words(of text: String) -> [String] {
        text.folded.split { !$0.isLetter }.map(String.init)
    }
}

extension String {
    /// Whether a cell says nothing: empty, or a dash.
    var isBlankCell: Bool { allSatisfy { $0.isWhitespace || "-–—−".contains($0) } }
}
