import ArgumentParser

/// What a command's exit status says.
extension ExitCode {
    /// The content has errors: nothing was published.
    static let contentErrors = ExitCode(1)
    /// The command was called wrongly.
    static let usage = ExitCode(2)
    /// The machine failed: a disk is full, a permission is missing.
    static let machine = ExitCode(3)
}
