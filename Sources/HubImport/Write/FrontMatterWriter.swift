/// Lines of front matter, with quotation marks where YAML could take a sign in a value for its own.
enum FrontMatterWriter {
    static func line(_ key: String, _ value: String) -> String { "\(key): \(quoted(value))" }

    static func list(_ key: String, _ values: [String]) -> [String] {
        values.isEmpty ? [] : ["\(key):"] + values.map { "  - \(quoted($0))" }
    }

    private static func quoted(_ value: String) -> String {
        let value = value.oneLine
        let isPlain = value.first.map { $0.isLetter || $0.isNumber } == true
            && !value.contains { ":#,[]{}&*!|>'\"%@`".contains($0) }
        return isPlain ? value : "\"" + value.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
