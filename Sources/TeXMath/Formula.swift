/// One formula of TeX as MathML Core.
package struct Formula: Sendable {
    /// The whole `<math>` element.
    package private(set) var mathML: [UInt8] = []
    /// What is wrong with it, in the order of the source; with a fault there is no sensible formula.
    package private(set) var faults: [TeXFault] = []

    /// - Parameters:
    ///   - tex: what stands between the dollars, UTF-8.
    ///   - isBlock: whether it stands on its own (`display="block"`) or in a line of text.
    package init(_ tex: [UInt8], isBlock: Bool) {}
}
