/// The code of a standard in its one form: `3.NF.A.1`, `HSA-SSE.A.1`, the cluster `3.NF.A`, the part `3.NF.A.2.a`.
package struct StandardCode: Hashable, Sendable, CustomStringConvertible {
    package var text: String

    package init(_ text: String) { self.text = text }

    package var description: String { text }
}
