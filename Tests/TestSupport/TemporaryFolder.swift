import Foundation
package import HubContent

/// A folder that a test fills, gone when the test is.
package final class TemporaryFolder: Sendable {
    package let path: String

    /// - Parameter files: their texts by their paths.
    package init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/chalkline-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    package func write(_ bytes: [UInt8], to name: String) throws {
        try makeFolder(URL(filePath: name).deletingLastPathComponent().relativePath)
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }

    package func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    package func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    package func status(of name: String) throws -> FileStatus {
        try Disk.status(of: path + "/" + name)
    }

    /// Everything below the folder, sorted; folders with a slash at the end.
    package var listing: [String] {
        let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return paths.map { (try? status(of: $0).kind) == .folder ? $0 + "/" : $0 }.sorted()
    }

    /// The bytes of every file below one of its folders, by the path there.
    package func files(in folder: String) throws -> [String: [UInt8]] {
        try Self.files(in: path + "/" + folder)
    }

    /// The same of any folder; none where there is none.
    package static func files(in folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var isFolder: ObjCBool = false
            let file = folder + "/" + name
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            files[name] = Array(try Data(contentsOf: URL(filePath: file)))
        }
        return files
    }
}
