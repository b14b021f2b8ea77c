#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The calls of the operating system that reading and publishing are made of, with errors that name the path.
package enum Disk {
    /// What a path leads to.
    /// - Parameter followingLinks: whether a symbolic link stands for what it leads to or for itself.
    package static func status(of path: String, followingLinks: Bool = false) throws(SystemError) -> FileStatus {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        guard result == 0 else { throw SystemError(path: path) }
        return FileStatus(status)
    }

    /// The same, with `nil` where nothing is there.
    package static func statusIfAny(of path: String, followingLinks: Bool = false) throws(SystemError) -> FileStatus? {
        do {
            return try status(of: path, followingLinks: followingLinks)
        } catch {
            guard error.isNothingThere else { throw error }
            return nil
        }
    }

    /// The absolute path without links, `.` and `..`.
    package static func resolve(_ path: String) throws(SystemError) -> String {
        guard let resolved = realpath(path, nil) else { throw SystemError(path: path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A file's bytes from the beginning, at most `limit` of them.
    package static func read(_ path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
        let file = try OpenFile(reading: path)
        // One more than the size, so that one call sees the end as well.
        return try file.read(min(try file.status().size, limit - 1) + 1)
    }

    /// What is directly in a folder, `.` and `..` left out, in the order of the names' UTF-8 bytes.
    package static func entries(of folder: String) throws(SystemError) -> [FolderEntry] {
        guard let stream = opendir(folder) else { throw SystemError(path: folder) }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            // At a folder's end it stays as it is; without asking, a fault would look like the end.
            errno = 0
            guard let entry = readdir(stream) else { break }
            let raw = name(of: entry)
            if raw == [.dot] || raw == [.dot, .dot] { continue }
            let name = String(decoding: raw, as: UTF8.self)
            let kind: FileStatus.Kind
            switch Int(entry.pointee.d_type) {
            case Int(DT_REG): kind = .file
            case Int(DT_DIR): kind = .folder
            case Int(DT_LNK): kind = .link
            // Some file systems tell the kind only when asked.
            case Int(DT_UNKNOWN): kind = (try? status(of: folder + "/" + name).kind) ?? .other
            default: kind = .other
            }
            entries.append(FolderEntry(name: name, isNameText: name.utf8.elementsEqual(raw), kind: kind))
        }
        if errno != 0 { throw SystemError(path: folder) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Makes a folder and those above it that are missing.
    package static func makeFolders(_ path: String) throws(SystemError) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        let error = SystemError(path: path)
        guard error.isNothingThere, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw error }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemError(path: path) }
    }

    /// Makes one folder that is not there yet.
    package static func makeFolder(_ path: String) throws(SystemError) {
        guard mkdir(path, 0o777) == 0 else { throw SystemError(path: path) }
    }

    /// Whether files can be put into a folder: nothing where they can.
    package static func checkWritable(_ path: String) throws(SystemError) {
        guard access(path, W_OK | X_OK) == 0 else { throw SystemError(path: path) }
    }

    package static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
        guard chmod(path, mode_t(permissions)) == 0 else { throw SystemError(path: path) }
    }

    /// Gives a file a second name. A symbolic link is linked itself, not what it leads to.
    package static func link(_ path: String, as other: String) throws(SystemError) {
        guard linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 else { throw SystemError(path: other) }
    }

    /// Gives a file or folder another name, in the place of a file that has it (rename(2)).
    package static func rename(_ path: String, to other: String) throws(SystemError) {
        #if canImport(Glibc)
            let result = Glibc.rename(path, other)
        #else
            let result = Darwin.rename(path, other)
        #endif
        guard result == 0 else { throw SystemError(path: other) }
    }

    /// Removes a file, or a folder with all that is in it; a symbolic link goes, what it leads to stays.
    /// Does nothing where nothing is there.
    package static func remove(_ path: String) throws(SystemError) {
        if let error = remove(path, in: AT_FDCWD) { throw SystemError(error, path: path) }
    }
}

private extension Disk {
    static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0

    /// Names are bytes to the operating system: not each of them is text.
    static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let start = UnsafeRawPointer(entry) + nameOffset
        return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    }

    /// Works on names as bytes and on open folders, so that nothing outside can be reached while it goes on.
    /// - Returns: the first `errno`, after removing what can be.
    static func remove(_ name: UnsafePointer<CChar>, in folder: Int32) -> Int32? {
        if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return nil }
        let error = errno
        // What unlink says of a folder differs from system to system.
        let opened = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { return error }
        guard let stream = fdopendir(opened) else {
            close(opened)
            return error
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let raw = Disk.name(of: entry)
            if raw != [.dot], raw != [.dot, .dot] { names.append(raw + [0]) }
        }
        var failure: Int32?
        for name in names {
            let error = name.withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { chars in
                    chars.baseAddress.flatMap { remove($0, in: opened) }
                }
            }
            failure = failure ?? error
        }
        if unlinkat(folder, name, AT_REMOVEDIR) != 0 { failure = failure ?? errno }
        return failure
    }
}

private extension UInt8 {
    static let dot = UInt8(ascii: ".")
}
