import ArgumentParser
import Foundation

/// `chalkline manual`: the manual page, made of what the commands say of themselves, so that it says the same.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the manual page, for man.",
        discussion: """
            EXAMPLES
              chalkline manual > chalkline.1
            """,
        shouldDisplay: false)

    func run() throws {
        let help = try JSONDecoder().decode(Help.self, from: Data(Chalkline._dumpHelp().utf8))
        print(Self.page(of: help.command))
    }

    /// What the parser tells of its commands.
    struct Help: Decodable {
        var command: Command

        struct Command: Decodable {
            var commandName: String
            var abstract: String?
            var discussion: String?
            var shouldDisplay: Bool
            var subcommands: [Command]?
            var arguments: [Argument]?
        }

        struct Argument: Decodable {
            var kind: String
            var names: [Name]?
            var valueName: String?
            var abstract: String?
            var isOptional: Bool
            var shouldDisplay: Bool
        }

        struct Name: Decodable {
            var kind: String
            var name: String
        }
    }
}

extension Manual {
    private static func page(of root: Help.Command) -> String {
        var lines = [
            ".TH CHALKLINE 1 \"\" \"chalkline \(Chalkline.version)\"", ".SH NAME", "chalkline \\- \(roff(root.abstract ?? ""))",
            ".SH SYNOPSIS", ".B chalkline", ".I command", "[\\fIoptions\\fR]", ".SH COMMANDS",
        ]
        for command in commands(of: root, after: "") { lines += section(of: command.command, name: command.name) }
        lines += [".SH EXIT STATUS"]
        for (status, meaning) in [
            ("0", "Good."), ("1", "The content has errors, and nothing was published."), ("2", "The command was called wrongly."),
            ("3", "The machine failed: a disk is full, a permission is missing."),
        ] { lines += [".TP", ".B " + status, meaning] }
        lines += [".SH ENVIRONMENT", ".TP", ".B NO_COLOR", "Where it is set, nothing is coloured."]
        return lines.joined(separator: "\n")
    }

    /// Every command that does something, with its whole name.
    private static func commands(of parent: Help.Command, after name: String) -> [(name: String, command: Help.Command)] {
        (parent.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { command in
            let whole = name.isEmpty ? command.commandName : name + " " + command.commandName
            let inner = commands(of: command, after: whole)
            return inner.isEmpty ? [(whole, command)] : inner
        }
    }

    private static func section(of command: Help.Command, name: String) -> [String] {
        let arguments = (command.arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
        var usage = ".B \(name)"
        for argument in arguments where argument.kind == "positional" {
            let value = "\\fI\(roff(argument.valueName ?? ""))\\fR"
            usage += argument.isOptional ? "\n[\(value)]" : "\n\(value)"
        }
        var lines = [".SS \(name)", usage, ".PP", roff(command.abstract ?? "")]
        // Its lines are set as they stand: most of them are examples.
        if let discussion = command.discussion { lines += [".PP", ".nf", roff(discussion), ".fi"] }
        for argument in arguments { lines += [".TP", term(of: argument), roff(argument.abstract ?? "")] }
        return lines
    }

    private static func term(of argument: Help.Argument) -> String {
        let names = (argument.names ?? []).map { "\\fB" + roff(($0.kind == "long" ? "--" : "-") + $0.name) + "\\fR" }
        let value = argument.kind == "flag" ? nil : argument.valueName.map { "\\fI" + roff($0) + "\\fR" }
        return ([names.joined(separator: ", "), value ?? ""].filter { !$0.isEmpty }).joined(separator: " ")
    }

    /// Text as roff takes it for text: a backslash, a hyphen to type, and marks that would begin a request.
    private static func roff(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }.joined(separator: "\n")
    }
}
