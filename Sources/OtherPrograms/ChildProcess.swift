#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Dispatch
import Synchronization

/// Another program.
package enum ChildProcess {
    /// It had not ended when its time was over, and was ended.
    package struct OutOfTime: Error {}

    /// - Parameters:
    ///   - arguments: the program's name, looked up on the path, and what it is told.
    ///   - errors: the file that it writes its standard error to; it is made anew.
    /// - Returns: what it wrote to standard output, and its exit status; `nil` where it could not be run.
    package static func run(_ arguments: [String], errors: String = "/dev/null") -> (output: String, status: Int32)? {
        try? run(arguments, errors: errors, limit: nil)
    }

    /// The same for a program that may take too long. `endLimited` ends it.
    /// - Parameter limit: how long it may write to standard output.
    package static func run(
        _ arguments: [String], errors: String, limit: Duration?
    ) throws(OutOfTime) -> (output: String, status: Int32)? {
        // One at a time, so that no child inherits another's pipe, which would keep it open.
        guard let (child, reading) = starting.withLock({ _ in start(arguments, errors) }) else { return nil }
        defer { close(reading) }
        if limit != nil { limited.store(child, ordering: .sequentiallyConsistent) }
        defer { if limit != nil { limited.store(0, ordering: .sequentiallyConsistent) } }
        let output = read(reading, until: limit.map { .now + $0 })
        if output == nil { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        guard let output else { throw OutOfTime() }
        // It ended by itself, not by a signal.
        return status & 0x7F == 0 ? (output, status >> 8 & 0xFF) : nil
    }

    /// Starts a program that goes on by itself, and says nothing.
    /// - Returns: whether there is one of that name.
    package static func launch(_ arguments: [String]) -> Bool {
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard nowhere >= 0 else { return false }
        defer { close(nowhere) }
        guard let child = starting.withLock({ _ in spawn(arguments, output: nowhere, "/dev/null") }) else { return false }
        // Nobody waits for it, but the system keeps its entry until its end was asked for.
        DispatchQueue.global().async { waitpid(child, nil, 0) }
        return true
    }

    /// Ends the program that was given a limit, if one runs: for a signal's handler, which may do little more.
    package static func endLimited() {
        let child = limited.load(ordering: .sequentiallyConsistent)
        if child > 0 { kill(child, SIGKILL) }
    }

    private static let limited = Atomic<pid_t>(0)

    private static let starting = Mutex<Void>(())

    /// - Returns: the child, and the end of a pipe to read its output from.
    private static func start(_ arguments: [String], _ errors: String) -> (child: pid_t, reading: Int32)? {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = spawn(arguments, output: ends[1], errors)
        close(ends[1])
        guard let child else {
            close(ends[0])
            return nil
        }
        return (child, ends[0])
    }

    private static func spawn(_ arguments: [String], output: Int32, _ errors: String) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawnp(&child, arguments[0], &actions, nil, &words, environ) == 0 ? child : nil
    }

    /// - Returns: all that comes; `nil` where its end does not come in time.
    private static func read(_ file: Int32, until end: ContinuousClock.Instant?) -> String? {
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let end {
                // A tenth of a second and more each time: the clock is looked at again after each.
                var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
                let isThere = poll(&waiting, 1, 100) > 0
                if .now >= end { return nil }
                if !isThere { continue }
            }
            #if canImport(Glibc)
                let count = Glibc.read(file, &buffer, buffer.count)
            #else
                let count = Darwin.read(file, &buffer, buffer.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: output, as: UTF8.self) }
            output += buffer[..<count]
        }
    }
}
