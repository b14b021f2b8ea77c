import Foundation
import HubContent

/// A folder that a test fills, gone when the test is.
final class TemporaryFolder: Sendable {
    let path: String

    /// - Parameter files: their texts by their paths.
    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/chalkline-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try makeFolder(URL(filePath: name).deletingLastPathComponent().relativePath)
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    func status(of name: String) throws -> FileStatus {
        try Disk.status(of: path + "/" + name)
    }

    /// Everything below the folder, sorted; folders with a slash at the end.
    var listing: [String] {
        let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return paths.map { (try? status(of: $0).kind) == .folder ? $0 + "/" : $0 }.sorted()
    }
}
