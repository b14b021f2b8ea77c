#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file held open, closed when it goes out of use.
package struct OpenFile: ~Copyable {
    package let path: String
    /// Negative once it is closed.
    private var descriptor: Int32

    /// Opens a file to read it. Never waits, should the path turn out to be a pipe.
    /// - Parameter followsLink: whether a symbolic link at the path's end is followed or an error.
    package init(reading path: String, followsLink: Bool = true) throws(SystemError) {
        try self.init(path, O_RDONLY | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    }

    /// Makes a file that does not exist yet and opens it to write it.
    package init(creating path: String) throws(SystemError) {
        try self.init(path, O_WRONLY | O_CREAT | O_EXCL)
    }

    /// Opens a file to lock it; makes it where there is none.
    package init(locking path: String) throws(SystemError) {
        try self.init(path, O_RDWR | O_CREAT | O_NOFOLLOW)
    }

    private init(_ path: String, _ flags: Int32) throws(SystemError) {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemError(path: path) }
        self.descriptor = descriptor
        self.path = path
    }

    deinit { if descriptor >= 0 { systemClose(descriptor) } }
}

extension OpenFile {
    package func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(path: path) }
        return FileStatus(status)
    }

    /// Has the next reading begin at an offset from the file's beginning, in bytes.
    package func skip(to offset: Int) throws(SystemError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw SystemError(path: path) }
    }

    /// Reads what comes next.
    /// - Returns: `count` bytes; fewer only at the end of the file.
    package func read(_ count: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let result = systemRead(descriptor, UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...])))
                if result == 0 { break }
                if result > 0 {
                    filled += result
                } else if errno != EINTR {
                    failure = SystemError(path: path)
                    break
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes all of the bytes.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        let isWritten = bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let result = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if result >= 0 {
                    rest = rest.dropFirst(result)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
        guard isWritten else { throw SystemError(path: path) }
    }

    /// Closes a file that was written: some disks say only now that they are full.
    package mutating func close() throws(SystemError) {
        let result = systemClose(descriptor)
        descriptor = -1
        // Interrupted, it is closed all the same.
        guard result == 0 || errno == EINTR else { throw SystemError(path: path) }
    }

    /// Locks the file against every other process until it is closed.
    /// - Returns: false where another process holds the lock.
    package func lock() throws(SystemError) -> Bool {
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return true }
        guard errno == EWOULDBLOCK else { throw SystemError(path: path) }
        return false
    }

    /// Gives the file the time of another.
    package func setModified(_ time: FileTime) throws(SystemError) {
        let time = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
        guard futimens(descriptor, [time, time]) == 0 else { throw SystemError(path: path) }
    }
}

// The methods' names hide the system's.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

@discardableResult
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
