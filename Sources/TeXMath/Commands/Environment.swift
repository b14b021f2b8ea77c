/// An environment of rows and columns, as `\begin{name}` calls it.
package struct Environment: Sendable {
    var layout: Table.Layout
    /// What it puts around itself.
    var left: Unicode.Scalar? = nil
    var right: Unicode.Scalar? = nil
    /// The alignment of its columns, taken again and again.
    var columns: [Table.Alignment] = [.center]
    var isDisplay = false
    /// What it reads after its name.
    var argument = Argument.none
    /// How many columns a row may have at most.
    var mostColumns: Int? = nil
    /// Whether it stands only in a block by itself, as the equations of a paper do.
    var isBlock = false

    enum Argument: Sendable {
        case none
        /// `{c|cc}`.
        case columns
        /// `[r]`, which may be missing.
        case alignment
        /// `{2}`, which no longer matters.
        case count
    }

    /// What an environment of this name is.
    static func named(_ name: String) -> Environment? { all[name] }

    package static let names: [String] = all.keys.sorted()

    private static let all: [String: Environment] = {
        var all: [String: Environment] = [:]
        let matrices: [(String, Unicode.Scalar?, Unicode.Scalar?)] = [
            ("matrix", nil, nil), ("pmatrix", "(", ")"), ("bmatrix", "[", "]"), ("Bmatrix", "{", "}"),
            ("vmatrix", "|", "|"), ("Vmatrix", "‖", "‖"),
        ]
        for (name, left, right) in matrices {
            all[name] = Environment(layout: .matrix, left: left, right: right)
            all[name + "*"] = Environment(layout: .matrix, left: left, right: right, argument: .alignment)
        }
        all["smallmatrix"] = Environment(layout: .small)
        all["array"] = Environment(layout: .array, argument: .columns)
        all["darray"] = Environment(layout: .array, isDisplay: true, argument: .columns)
        all["subarray"] = Environment(layout: .substack, argument: .columns, mostColumns: 1)

        all["cases"] = Environment(layout: .cases, left: "{", columns: [.left])
        all["rcases"] = Environment(layout: .cases, right: "}", columns: [.left])
        all["dcases"] = Environment(layout: .cases, left: "{", columns: [.left], isDisplay: true)
        all["drcases"] = Environment(layout: .cases, right: "}", columns: [.left], isDisplay: true)

        let pairs = Environment(layout: .aligned, columns: [.right, .left], isDisplay: true)
        all["aligned"] = pairs
        all["split"] = with(pairs) { $0.mostColumns = 2 }
        all["alignedat"] = with(pairs) { $0.argument = .count }
        all["gathered"] = Environment(layout: .gathered, isDisplay: true, mostColumns: 1)
        let blocks: [(String, Environment)] = [
            ("align", pairs), ("alignat", with(pairs) { $0.argument = .count }),
            ("gather", Environment(layout: .gathered, isDisplay: true, mostColumns: 1)),
            ("equation", Environment(layout: .gathered, isDisplay: true, mostColumns: 1)),
        ]
        for (name, environment) in blocks {
            all[name] = with(environment) { $0.isBlock = true }
            all[name + "*"] = all[name]
        }
        return all
    }()

    private static func with(_ environment: Environment, _ change: (inout Environment) -> Void) -> Environment {
        var changed = environment
        change(&changed)
        return changed
    }
}
