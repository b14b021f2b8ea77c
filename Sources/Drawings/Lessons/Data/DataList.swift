import SourceText

extension DrawingBlock {
    /// All numbers of the lines `data`, with the first line.
    /// - Parameter most: of all together.
    mutating func data(most: Int = 1000) -> (line: Snippet, values: [Quantity])? {
        let lines = all("data")
        guard let first = lines.first else {
            missing("data")
            return nil
        }
        var values: [Quantity] = []
        for line in lines {
            for part in line.split(on: [",", ";"]) {
                if values.count == most {
                    fault(part, "more than \(most.grouped) values; a drawing takes at most \(most.grouped)")
                    return nil
                }
                if let value = number(part) { values.append(value) }
            }
        }
        return values.isEmpty ? nil : (first, values)
    }
}
