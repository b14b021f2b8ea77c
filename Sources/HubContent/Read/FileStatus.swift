#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a path leads to.
package struct FileStatus: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case file, folder, link, other }

    package let kind: Kind
    /// In bytes.
    package let size: Int
    package let modified: FileTime
    /// The permission bits, as `chmod` takes them.
    package let permissions: UInt32
    /// Two paths of equal identity are one file.
    package let identity: Identity

    package struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
    }

    init(_ status: stat) {
        kind = Kind(mode: status.st_mode)
        size = Int(status.st_size)
        permissions = UInt32(status.st_mode & 0o7777)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = FileTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
}

/// When a file was last written.
package struct FileTime: Hashable, Sendable {
    package let seconds: Int
    package let nanoseconds: Int

    package init(seconds: Int, nanoseconds: Int) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// By the clock that the system gives files their times by.
    static var now: FileTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return FileTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
}

private extension FileStatus.Kind {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}
