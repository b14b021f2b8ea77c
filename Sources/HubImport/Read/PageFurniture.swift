/// Finds what stands on every page of a printed document: running heads and page numbers.
struct PageFurniture {
    /// The lines to take out, by what the report calls them.
    private(set) var found: [Int: String] = [:]

    /// - Parameters:
    ///   - lines: without white space around them; empty ones part paragraphs.
    ///   - pages: the indices of lines that begin a page, where the text says so (form feeds).
    ///   - countsPages: whether a number that stands alone may be a page's.
    init(_ lines: [String], pages: Set<Int> = [], countsPages: Bool = true) {
        let edges = Self.edges(of: lines, pages)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if Self.isContinuation(line) { found[index] = "a note that the text goes on" }
            if Self.isPageLabel(line) { found[index] = "a page number" }
        }
        if countsPages { findBareNumbers(lines, edges) }
        findRunningHeads(lines, edges)
    }

    /// The first and last two lines with words of each page.
    private static func edges(of lines: [String], _ pages: Set<Int>) -> Set<Int> {
        guard !pages.isEmpty else { return [] }
        var edges: Set<Int> = []
        let starts = ([0] + pages.sorted() + [lines.count])
        for (start, end) in zip(starts, starts.dropFirst()) where start < end {
            let filled = (start..<end).filter { !lines[$0].isEmpty }
            edges.formUnion(filled.prefix(2))
            edges.formUnion(filled.suffix(2))
        }
        return edges
    }

    /// "(continued on next page)", "(continued)", "Continued from previous page".
    static func isContinuation(_ line: String) -> Bool {
        guard line.utf8.count < 60 else { return false }
        let words = line.lowercased().filter { !"()[]*_.…–—-".contains($0) }.oneLine
        return [
            "continued", "continued on next page", "continued on the next page", "continued on following page", "continued from previous page",
            "continued from the previous page", "continues on next page", "continues on the next page", "cont'd", "cont’d", "table continues",
            "table continued", "continúa", "continuación", "continúa en la página siguiente", "continúa en la siguiente página",
        ].contains(words) && !(words == "continuación" && line.first?.isLetter ?? false)
    }

    /// "Page 3", "Page 3 of 12", "- 3 -", "3 | Page", "Página 3 de 12".
    private static func isPageLabel(_ line: String) -> Bool {
        guard line.utf8.count < 30, line.contains(where: \.isNumber) else { return false }
        let line = line.lowercased()
        return line.wholeMatch(of: /(page|pg\.?|página|pág\.?)\s*\d{1,4}(\s*(of|de|\/)\s*\d{1,4})?/) != nil
            || line.wholeMatch(of: /\d{1,4}\s*\|\s*(page|p\s?a\s?g\s?e|página)/) != nil
            || line.wholeMatch(of: /[-–—]\s*\d{1,4}\s*[-–—]/) != nil
            || line.wholeMatch(of: /\d{1,4}\s+of\s+\d{1,4}/) != nil
    }

    /// "Lakeside Mathematics Council    Page 3", "Lakeside Mathematics Council, Page 3 of 12", and no "Read page 3".
    private static func endsInPageLabel(_ line: String) -> Bool {
        line.lowercased().wholeMatch(of: /.*\S(\s{2,}(page|pg\.?|página|pág\.?)\s*\d{1,4}|\s+(page|pg\.?|página|pág\.?)\s*\d{1,4}\s*(of|de|\/)\s*\d{1,4})/) != nil
    }

    /// Numbers that stand alone and count the pages.
    private mutating func findBareNumbers(_ lines: [String], _ edges: Set<Int>) {
        let numbers = lines.indices.compactMap { index -> (index: Int, number: Int)? in
            guard lines[index].count <= 4, lines[index].allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(lines[index]) else { return nil }
            let isAlone = index == 0 || lines[index - 1].isEmpty || found[index - 1] != nil
            let isLast = index + 1 == lines.count || lines[index + 1].isEmpty || edges.contains(index)
            return isAlone && isLast || edges.contains(index) ? (index, number) : nil
        }
        let isCounting = zip(numbers, numbers.dropFirst()).allSatisfy { $1.number > $0.number && $1.number - $0.number <= 3 }
        for (index, _) in numbers where edges.contains(index) || numbers.count >= 2 && isCounting { found[index] = "a page number" }
    }

    /// Lines that come again with nothing but another number in them, where a page ends or begins.
    private mutating func findRunningHeads(_ lines: [String], _ edges: Set<Int>) {
        var places: [String: [Int]] = [:]
        for (index, line) in lines.enumerated() where found[index] == nil && line.contains(where: \.isLetter) && line.count <= 120 && !line.contains("__") {
            places[Self.pattern(of: line), default: []].append(index)
        }
        for (pattern, indices) in places {
            let atEdges = indices.filter(edges.contains)
            if atEdges.count >= 2, atEdges.count * 2 > indices.count {
                for index in atEdges { found[index] = "a running head" }
                continue
            }
            guard indices.count >= 2, edges.isEmpty else { continue }
            if Self.endsInPageLabel(lines[indices[0]]) {
                for index in indices { found[index] = "a running head" }
                continue
            }
            // Without marks of pages: the number in it counts up, or a page number stands beside it.
            let numbers = indices.compactMap { lines[$0].split { !$0.isNumber }.last.flatMap { Int($0) } }
            let isCounting = pattern.contains("#") && numbers.count == indices.count && ListMark(lines[indices[0]]) == nil
                && TextLine(lines[indices[0]]).markdownHeading == nil
                && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 } && isNumberAtEdge(lines[indices[0]]) && indices.count >= 3
            let isBeside = indices.allSatisfy { isBesideNumber($0, lines) }
            guard isCounting || isBeside else { continue }
            for index in indices { found[index] = "a running head" }
        }
    }

    /// The line with `#` for each number in it.
    private static func pattern(of line: String) -> String {
        var pattern = ""
        for character in line.lowercased() where !(character.isNumber && pattern.last == "#") {
            pattern.append(character.isNumber ? "#" : character)
        }
        return pattern
    }

    /// "Sharing in every grade | 4" or "4 Sharing in every grade", and no "Table 4" or "Grade 4".
    private func isNumberAtEdge(_ line: String) -> Bool {
        line.wholeMatch(of: /.*\p{L}\s*[|·•–—]\s*(Page\s*)?\d{1,4}|\d{1,4}\s*[|·•–—]\s*\p{L}.*|.*\S\s{2,}\d{1,4}/) != nil
    }

    private func isBesideNumber(_ index: Int, _ lines: [String]) -> Bool {
        let before = lines[..<index].lastIndex { !$0.isEmpty }
        let after = lines[(index + 1)...].firstIndex { !$0.isEmpty }
        return [before, after].contains { $0.map { found[$0] == "a page number" } ?? false }
    }
}
