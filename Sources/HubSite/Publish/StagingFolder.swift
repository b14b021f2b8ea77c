package import HubContent
import Synchronization

/// The folder beside the output in which the next site is put together. It is made when the first file is
/// put into it; files may be put in from any thread.
package final class StagingFolder: Sendable {
    let path: String
    private let permissions: UInt32?
    private let isMade = Mutex(false)

    /// - Parameter permissions: what the folder it will replace has.
    package init(path: String, permissions: UInt32?) {
        self.path = path
        self.permissions = permissions
    }

    /// Makes the folder, unless it was made.
    package func make() throws(SystemError) {
        try isMade.withLock { isMade throws(SystemError) in
            if isMade { return }
            try Disk.makeFolder(path)
            if let permissions { try Disk.setPermissions(permissions, of: path) }
            isMade = true
        }
    }

    /// Writes a new file.
    /// - Parameter name: its path below this folder; folders on the way are made.
    package func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
        var file = try create(name)
        try file.write(bytes)
        try file.close()
    }

    /// Copies a file from where it is read.
    /// - Parameter keepsTime: whether the copy is as old as the file.
    package func copy(_ source: borrowing OpenFile, to name: String, keepsTime: Bool = false) throws(SystemError) {
        var copy = try create(name)
        while true {
            let bytes = try source.read(StagingFolder.chunk)
            try copy.write(bytes)
            if bytes.count < StagingFolder.chunk { break }
        }
        if keepsTime { try copy.setModified(try source.status().modified) }
        try copy.close()
    }

    /// Takes over a file that stays as it is: by a hard link, or where the disk has none by a copy.
    package func takeOver(_ source: String, as name: String) throws(SystemError) {
        try make()
        do {
            try inFolder(of: name) { (path) throws(SystemError) in try Disk.link(source, as: path) }
        } catch {
            if error.isDiskFull { throw error }
            try copy(OpenFile(reading: source, followsLink: false), to: name, keepsTime: true)
        }
    }

    static let chunk = 256 << 10
}

private extension StagingFolder {
    func create(_ name: String) throws(SystemError) -> OpenFile {
        try make()
        let path = path + "/" + name
        do {
            return try OpenFile(creating: path)
        } catch {
            guard error.isNothingThere else { throw error }
            try makeFolder(of: path)
            return try OpenFile(creating: path)
        }
    }

    /// Does something in a folder that most often is there already.
    func inFolder(of name: String, _ body: (String) throws(SystemError) -> Void) throws(SystemError) {
        let path = path + "/" + name
        do {
            try body(path)
        } catch {
            guard error.isNothingThere else { throw error }
            try makeFolder(of: path)
            try body(path)
        }
    }

    func makeFolder(of path: String) throws(SystemError) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        try Disk.makeFolders(String(path[..<slash]))
    }
}
