import ArgumentParser
import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The command line: one file a command.
@main struct Chalkline: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "chalkline",
        abstract: "Turns a folder of Markdown into a linked, searchable, printable hub for mathematics education.",
        discussion: """
            EXAMPLES
              chalkline build                  builds the hub in this folder into ./public
              chalkline build district --strict
              chalkline serve --open           shows it in a browser while it is written
              chalkline new hub district       starts a hub
              chalkline new task "Fair shares" --hub district
            """,
        version: version,
        subcommands: [Build.self, Check.self, Serve.self, New.self, Import.self, Explain.self, Try.self, Manual.self])

    /// Wrong usage is status 2, whatever the parser's own habit is.
    static func main() async {
        // A file larger than the machine allows is then an error with a message, not the program's sudden end.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = exitCode(for: error)
            if status == .validationFailure {
                // What was typed stands in it.
                let message = MistypedArguments(CommandLine.arguments.dropFirst()).map { "chalkline: " + $0.message } ?? fullMessage(for: error)
                for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
                    Terminal.print(String(line).printable)
                }
                exit(withError: ExitCode.usage)
            }
            exit(withError: error)
        }
    }
}
