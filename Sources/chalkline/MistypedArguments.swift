import ArgumentParser
import SourceText

/// A slip of the keyboard in what the program was called with: `chalkline new tsak`, `chalkline build –strict`.
struct MistypedArguments {
    /// In a sentence, with what was probably meant.
    let message: String

    /// - Parameter arguments: of the program, which its parser refused.
    /// - Returns: `nil` where the fault is another.
    init?(_ arguments: some Sequence<String>) {
        // A word processor makes one dash of two hyphens.
        if let flag = arguments.first(where: { "–—".contains($0.prefix(1)) && $0.count > 1 && !$0.contains(" ") }) {
            message = "\"\(flag)\" begins with a dash, as word processors make one of two hyphens; type \"--\(flag.dropFirst())\""
            return
        }
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
