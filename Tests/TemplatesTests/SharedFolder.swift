import Foundation

/// The folder `shared` beside the repository, which holds the conformance suites; `nil` where there is none.
let sharedFolder: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
        let shared = folder.appending(path: "shared")
        if FileManager.default.fileExists(atPath: shared.appending(path: "conformance").path) { return shared }
        folder.deleteLastPathComponent()
    }
    return nil
}()
