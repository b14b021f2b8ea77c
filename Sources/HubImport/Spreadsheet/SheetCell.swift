import SourceText

/// What stands in a cell: words for the front matter, or Markdown whose lines are paragraphs.
enum SheetCell {
    /// A line of front matter. Commas part the items of lists there; a sheet whose cells commas part has semicolons instead.
    static func line(_ key: String, _ value: String) -> String {
        FrontMatterWriter.line(key, commaLists.contains(key) ? value.replacing(";", with: ",") : value)
    }

    private static let commaLists: Set<String> = [
        "keywords", "roles", "serves", "tags", "aliases", "allow", "grades", "standards", "builds-on", "practices", "grouping",
    ]

    /// A line's end within a cell is one that its author wanted; a heading as high as the page's own, or its section's, is none.
    /// - Parameter level: of the heading that the cell stands below.
    static func blocks(_ value: String, below level: Int) -> [Block] {
        var lines: [String] = []
        for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
            let isRow = TextLine(line).pipeCells != nil
            if !isRow || !(lines.last?.hasPrefix("|") ?? false) { lines.append("") }
            let isTooHigh = TextLine(line).markdownHeading.map { $0.level <= level } ?? false
            lines.append(isTooHigh ? "\\" + line.trimmed : String(line))
        }
        var reader = PlainTextReader(isHeading: { _ in false }, isReferences: { _ in false })
        var manuscript = reader.read(lines.joined(separator: "\n"))
        ListRepair().apply(to: &manuscript)
        return manuscript.blocks
    }
}
