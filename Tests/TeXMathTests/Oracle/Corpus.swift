import Foundation

/// The formulas of `Corpus/*.txt`: one a line, `[block]` before those that stand alone, `# ` before headings.
enum Corpus {
    struct Formula: Hashable {
        var tex: String
        var isBlock: Bool
    }

    /// Formulas of all grades that are right.
    static func right() throws -> [Formula] { try formulas { !$0.hasPrefix("wrong") } }

    /// Formulas that are wrong.
    static func wrong() throws -> [Formula] { try formulas { $0.hasPrefix("wrong") } }

    private static func formulas(in isWanted: (String) -> Bool) throws -> [Formula] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".txt") && isWanted($0) }.flatMap { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                .split(separator: "\n")
                .filter { !$0.hasPrefix("# ") }
                .map { line in
                    line.hasPrefix("[block] ")
                        ? Formula(tex: String(line.dropFirst(8)), isBlock: true)
                        : Formula(tex: String(line), isBlock: false)
                }
        }
    }
}
