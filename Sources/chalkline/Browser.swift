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
        // What it says is of no use here: on a machine without a browser, it lists all that it tried.
        #if os(macOS)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for output in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        var child = pid_t()
        // Nobody waits for it: should it be done before the preview, its end is noted by the system alone.
        signal(SIGCHLD, SIG_IGN)
        return posix_spawnp(&child, program, &actions, nil, &arguments, environ) == 0
    }
}
