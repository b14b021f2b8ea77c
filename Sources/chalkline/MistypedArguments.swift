import ArgumentParser
import SourceText

/// A word where a command should be that is none: `chalkline new tsak`.
struct UnknownCommand {
    /// In a sentence, with the command that was probably meant.
    let message: String

    /// - Parameter arguments: of the program, which its parser refused.
    /// - Returns: `nil` where the fault is another.
    init?(_ arguments: some Sequence<String>) {
        var commands = Chalkline.configuration.subcommands
        var before = "chalkline"
        for word in arguments {
            let names = commands.map(Self.name)
            guard !names.isEmpty, !word.hasPrefix("-") else { return nil }
            guard let place = names.firstIndex(of: word) else {
                let shown = commands.filter { $0.configuration.shouldDisplay }.map(Self.name)
                let guess = nearestName(to: word, among: names).map { "did you mean \"\(before) \($0)\"?" }
                message = "there is no \"\(before) \(word)\"; " + (guess ?? "it takes one of \(shown.joined(separator: ", "))")
                return
            }
            commands = commands[place].configuration.subcommands
            before += " " + word
        }
        return nil
    }

    private static func name(_ command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? String(describing: command).lowercased()
    }
}
