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

    /// - Parameters:
    ///   - place: what the error came from, in words; the path it names, if not given.
    ///   - output: the folder that was to be published.
    init(_ error: SystemError, at place: String? = nil, output: String) {
        let advice =
            if error.isDiskFull {
                "free some space and build again"
            } else if error.isNoPermission {
                "name a folder of your own with --output"
            } else {
                "mend that and build again, or name another folder with --output"
            }
        let place = place ?? "\"\(error.path)\""
        message = "\"\(output)\" cannot be published: \(place): \(error.reason); \(advice)"
    }
}
