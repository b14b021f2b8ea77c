/// One formula of TeX as MathML Core: macros → tokens → tree → bytes.
package struct Formula: Sendable {
    /// The whole `<math>` element; empty where there is a fault.
    package private(set) var mathML: [UInt8] = []
    /// What is wrong with it, in the order of the source.
    package private(set) var faults: [TeXFault] = []
    /// What can be read, and was most likely not meant: `x^10`, of which only the 1 is raised.
    package private(set) var doubts: [TeXFault] = []

    /// Whether a command is known by its name, without the backslash.
    package static func hasCommand(_ name: some Collection<UInt8>) -> Bool { CommandName(name).flatMap(TeXCommands.command) != nil }

    /// - Parameters:
    ///   - tex: what stands between the dollars, UTF-8.
    ///   - isBlock: whether it stands on its own (`display="block"`) or in a line of text.
    ///   - decimalCommas: whether `2,5` is a number, and no list.
    package init(_ tex: [UInt8], isBlock: Bool, decimalCommas: Bool = false) {
        let expansion: Expansion
        do throws(TeXFault) {
            expansion = try Expansion(of: tex)
        } catch {
            faults = [error]
            return
        }
        var parser = Parser(expansion.source, isBlock: isBlock, decimalCommas: decimalCommas)
        do throws(TeXFault) {
            let node = try parser.formula()
            if parser.faults.isEmpty, parser.lexer.endlessComment == nil {
                var writer = MathMLWriter(expansion.source)
                let width = isBlock ? FormulaWidth(source: expansion.source).width(of: node) / 1000 : 0
                writer.formula(node, annotation: tex, isBlock: isBlock, hasTags: parser.hasTags, width: width)
                mathML = writer.bytes
                if width > FormulaWidth.widest { parser.doubts.append(.tooWide) }
            }
        } catch {
            parser.faults.append(error)
        }
        parser.noteEndlessComment()
        faults = parser.faults.map(expansion.placed).sorted { $0.offset < $1.offset }
        doubts = parser.doubts.map(expansion.placed).sorted { $0.offset < $1.offset }
    }
}

private extension TeXFault {
    static let tooWide = TeXFault(
        .wide, at: 0, "this formula is too wide for a sheet of paper; break it into lines with \\\\ between \\begin{aligned} and \\end{aligned}")
}
