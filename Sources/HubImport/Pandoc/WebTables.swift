/// The tables of a web page as pandoc can read them whole. A first row of heads is a table's head to it, and what of that row
/// reaches down into others is cut off; as ordinary cells they keep their reach.
enum WebTables {
    /// How far into a table heads are looked for, in bytes.
    private static let reach = 20_000

    static func mended(_ page: String) -> String {
        guard page.firstRange(of: /(row|col)span/.ignoresCase()) != nil else { return page }
        // No browser takes a cell to reach over more, and pandoc runs out of memory over it.
        let page = page.replacing(/((?:row|col)span\s*=\s*["']?)\d{4,}/.ignoresCase()) { "\($0.output.1)1000" }
        var result = ""
        var rest = page[...]
        while let table = rest.firstRange(of: /<table[\s>]/.ignoresCase()) {
            result += rest[..<table.upperBound]
            rest = rest[table.upperBound...]
            let near = rest.utf8.index(rest.startIndex, offsetBy: reach, limitedBy: rest.endIndex).map { rest[..<$0] } ?? rest
            let inside = near.firstRange(of: /<\/?table[\s>]/.ignoresCase()).map { near[..<$0.lowerBound] } ?? near
            guard isCut(inside) else { continue }
            result += inside.replacing(/<(\/?)th(?=[\s>])/.ignoresCase()) { "<\($0.output.1)td" }
            rest = rest[inside.endIndex...]
        }
        return result + rest
    }

    /// Whether a head of the first row reaches down, and none of the rows is called the head.
    private static func isCut(_ table: Substring) -> Bool {
        guard let row = table.firstRange(of: /<tr[\s>]/.ignoresCase()), !table[..<row.lowerBound].contains(/<thead/.ignoresCase()) else { return false }
        let rest = table[row.upperBound...]
        let end = rest.firstRange(of: /<\/?(tr|tbody)[\s>]/.ignoresCase())?.lowerBound ?? rest.endIndex
        return rest[..<end].contains(/<th\s[^>]*rowspan/.ignoresCase())
    }
}
