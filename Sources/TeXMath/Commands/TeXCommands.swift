/// Every command this program knows, by name.
package enum TeXCommands {
    static func command(_ name: CommandName) -> Command? { byName[name] }

    /// All names without their backslash, sorted.
    package static let names: [String] = commands.map(\.name).sorted()

    /// What a character outside ASCII means where it stands for itself: `×`, `≤`, `α`.
    static func meaning(of scalar: Unicode.Scalar) -> Command? { byCharacter[scalar] }

    private static let commands: [(name: String, command: Command)] =
        symbols + largeOperators + functions + spaces + accents + stretched + arrows + fonts + styles + others
        + Structure.allCases.map { ($0.rawValue, .structure($0)) }

    private static let byName: [CommandName: Command] = {
        var table: [CommandName: Command] = [:]
        for (name, command) in commands {
            guard let key = CommandName(name.utf8) else { continue }
            table[key] = command
        }
        return table
    }()

    private static let byCharacter: [Unicode.Scalar: Command] = {
        var table: [Unicode.Scalar: Command] = [:]
        for (_, command) in symbols + largeOperators {
            switch command {
            case .letter(let scalar), .symbol(let scalar, _), .largeOperator(let scalar, _):
                // Of several names of a character the first listed says what it is.
                if !scalar.isASCII, table[scalar] == nil { table[scalar] = command }
            default: continue
            }
        }
        return table
    }()
}
