#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the operating system said when it could not do something with a file.
package struct SystemError: Error, Hashable, Sendable {
    /// An `errno`.
    package let number: Int32
    package let path: String

    package init(_ number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    /// The last call's `errno`.
    init(path: String) {
        self.init(errno, path: path)
    }

    /// Why, in words for a person who runs no servers; no full stop.
    package var reason: String {
        switch number {
        case ENOENT: "there is nothing there"
        case EACCES, EPERM: "you have no permission for it"
        case EROFS: "it is on a disk that can only be read"
        case ENOSPC, EDQUOT: "the disk is full"
        case EFBIG: "it is larger than a file may be here"
        case EMFILE, ENFILE: "too many files are open"
        case ENAMETOOLONG: "its name is too long"
        case ELOOP: "the link leads to itself"
        case ENOTDIR: "a part of its path is a file, not a folder"
        case EISDIR: "it is a folder"
        case EIO: "the disk could not be read or written"
        default: String(cString: strerror(number))
        }
    }

    package var isNothingThere: Bool { number == ENOENT }
    /// Whether a symbolic link stood where none is followed.
    package var isLink: Bool { number == ELOOP }
    package var isAlreadyThere: Bool { number == EEXIST }
    package var isNoPermission: Bool { number == EACCES || number == EPERM || number == EROFS }
    /// Whether the file system has no such thing as was asked of it.
    package var isUnsupported: Bool { [EXDEV, EINVAL, EBUSY, ENOSYS, ENOTSUP].contains(number) }
    package var isDiskFull: Bool { number == ENOSPC || number == EDQUOT }
}
