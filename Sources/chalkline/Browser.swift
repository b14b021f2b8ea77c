import OtherPrograms

/// The browser that opens addresses on this machine.
enum Browser {
    /// - Returns: whether there is a program that opens addresses.
    static func open(_ address: String) -> Bool {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        return ChildProcess.launch([program, address])
    }
}
