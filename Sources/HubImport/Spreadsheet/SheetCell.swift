/// What stands in a cell: words for the front matter, or Markdown whose lines are paragraphs.
enum SheetCell {
    /// A line of front matter. Lists keep their commas and semicolons, which part their items there too.
    static func line(_ key: String, _ value: String) -> String { FrontMatterWriter.line(key, value) }

    /// A line's end within a cell is one that its author wanted.
    static func blocks(_ value: String) -> [Block] {
        var lines: [String] = []
        for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
            let isRow = TextLine(line).pipeCells != nil
            if !isRow || !(lines.last?.hasPrefix("|") ?? false) { lines.append("") }
            lines.append(String(line))
        }
        var reader = PlainTextReader(isHeading: { _ in false }, isReferences: { _ in false })
        var manuscript = reader.read(lines.joined(separator: "\n"))
        ListRepair().apply(to: &manuscript)
        return manuscript.blocks
    }
}
