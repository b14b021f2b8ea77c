import Foundation

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
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    /// Everything below the folder, sorted.
    var listing: [String] {
        (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// The bytes of every file below a folder, by the path in it.
    func site(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path + "/" + folder) ?? .init() {
            var isFolder: ObjCBool = false
            let file = path + "/" + folder + "/" + name
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            files[name] = try Data(contentsOf: URL(filePath: file))
        }
        return files
    }

    /// The bytes of every file below a folder, by path.
    func files(below folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in listing where name.hasPrefix(folder + "/") {
            files[name] = try? Data(contentsOf: URL(filePath: path + "/" + name))
        }
        return files
    }
}
