/// One formula of TeX as MathML Core: macros → tokens → tree → bytes.
package struct Formula: Sendable {
    /// The whole `<math>` element; empty where there is a fault.
    package private(set) var mathML: [UInt8] = []
    /// What is wrong with it, in the order of the source.
    package private(set) var faults: [TeXFault] = []

    /// - Parameters:
    ///   - tex: what stands between the dollars, UTF-8.
    ///   - isBlock: whether it stands on its own (`display="block"`) or in a line of text.
    package init(_ tex: [UInt8], isBlock: Bool) {
        var expansion = Expansion(tex)
        do throws(TeXFault) {
            if MacroExpander.isNeeded(for: tex) {
                var expander = MacroExpander(tex)
                expansion = try expander.expand()
            }
            var parser = Parser(expansion.source, isBlock: isBlock)
            let tree = Result { () throws(TeXFault) in try parser.formula() }
            faults = parser.faults.map(expansion.placed)
            let node: Node
            do throws(TeXFault) { node = try tree.get() } catch { throw expansion.placed(error) }
            guard faults.isEmpty else { return }
            var writer = MathMLWriter(expansion.source)
            writer.formula(node, annotation: tex, isBlock: isBlock)
            mathML = writer.bytes
        } catch {
            faults.append(error)
        }
        faults.sort { $0.offset < $1.offset }
    }
}
