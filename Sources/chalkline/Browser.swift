#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The browser that opens addresses on this machine.
enum Browser {
    /// - Returns: whether there is a program that opens addresses.
    static func open(_ address: String) -> Bool {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        var arguments = [strdup(program), strdup(address), nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        // Nobody waits for it: should it be done before the preview, its end is noted by the system alone.
        signal(SIGCHLD, SIG_IGN)
        return posix_spawnp(&child, program, nil, nil, &arguments, environ) == 0
    }
}
