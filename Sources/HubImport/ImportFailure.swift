/// Why a document did not become a page, in one line with the way out.
package struct ImportFailure: Error, Hashable, Sendable {
    /// Whose fault it is: what the exit status says.
    package enum Cause: Int, Hashable, Comparable, Sendable {
        case content = 1, usage, machine

        package static func < (left: Cause, right: Cause) -> Bool { left.rawValue < right.rawValue }
    }

    package let cause: Cause
    package let message: String

    package init(_ cause: Cause, _ message: String) {
        (self.cause, self.message) = (cause, message)
    }
}
