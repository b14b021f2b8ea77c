import HubContent

/// Why a site could not be published: a fault of the machine or of the output folder, not of the content.
/// The last good site is as it was.
package struct PublishFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do, lower case, no full stop at the end.
    package let message: String

    package var description: String { message }

    init(_ message: String) {
        self.message = message
    }

    /// - Parameter output: the folder that was to be published.
    init(_ error: SystemError, output: String) {
        guard !error.isUnsupported else {
            message = "\"\(output)\" cannot be replaced in one step, because it is a mount point or its disk has no "
                + "such step; name a folder inside it, or on another disk, with --output"
            return
        }
        let advice =
            if error.isDiskFull {
                "free some space and build again"
            } else if error.isNoPermission {
                "name a folder of your own with --output"
            } else {
                "mend that and build again, or name another folder with --output"
            }
        message = "\"\(output)\" cannot be published: \"\(error.path)\": \(error.reason); \(advice)"
    }
}
