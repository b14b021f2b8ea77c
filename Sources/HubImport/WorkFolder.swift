import Foundation
import HubContent

/// A folder for what lies between a document and its page, gone afterwards.
package enum WorkFolder {
    package static func within<Result>(_ work: (String) throws(ImportFailure) -> Result) throws(ImportFailure) -> Result {
        let path = FileManager.default.temporaryDirectory.path + "/chalkline-import-" + UUID().uuidString
        do throws(SystemError) {
            try Disk.makeFolder(path)
        } catch {
            throw ImportFailure(.machine, "\"\(path)\" cannot be made: \(error.reason)")
        }
        defer { try? Disk.remove(path) }
        return try work(path)
    }
}
