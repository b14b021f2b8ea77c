import ArgumentParser
import HubContent

/// `chalkline new`: a hub, or a page of one, to start from.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Starts a hub, or a page of one; asks nothing and overwrites nothing.",
        discussion: """
            EXAMPLES
              chalkline new hub district
              chalkline new task "Fair shares" --bank fractions --hub district
              chalkline new rubric "Team norms"
            """,
        subcommands: [NewHub.self] + Kind.allCases.map(newPage))

    private static func newPage(_ kind: Kind) -> any ParsableCommand.Type {
        switch kind {
        case .statement: NewStatement.self
        case .model: NewModel.self
        case .task: NewTask.self
        case .rubric: NewRubric.self
        case .protocol: NewProtocol.self
        case .report: NewReport.self
        case .page: NewPage.self
        }
    }
}

/// `chalkline new hub DIR`.
struct NewHub: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "hub", abstract: "Starts a hub in a folder.")

    @Argument(help: "The folder to make.", completion: .directory)
    var directory: String

    func run() throws {
        let start = Starter(hub: directory)
        try start.write(Starter.settings, to: "content/hub.yml")
        try start.write(Starter.home, to: "content/index.md")
        try start.write("/public/\n", to: ".gitignore")
        print("\nNow: chalkline new task \"Fair shares\" --hub \(directory)\nThen: chalkline build \(directory)")
    }
}

/// What starting a page of any kind takes.
struct NewPageOptions: ParsableArguments {
    @Argument(help: "The page's title.")
    var title: String

    @Option(help: "The hub: the folder that holds content/.", completion: .directory)
    var hub = "."

    func write(_ kind: Kind, bank: String? = nil) throws {
        guard title.contains(where: { !$0.isWhitespace }), !title.contains(where: \.isNewline) else {
            throw ValidationError("a title is one line with words in it")
        }
        let folder = ["content", kind == .page ? nil : kind.folder, bank.map(Address.slug)].compactMap(\.self).joined(separator: "/")
        let starter = Starter(hub: hub)
        try starter.requireHub()
        try starter.write(Starter.page(kind, title: title), to: "\(folder)/\(Address.slug(title)).md")
    }
}

struct NewStatement: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "statement", abstract: "Starts a position statement.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.statement) }
}

struct NewModel: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "model", abstract: "Starts an instructional model.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.model) }
}

struct NewTask: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "task", abstract: "Starts a task.")
    @OptionGroup var options: NewPageOptions

    @Option(help: "The bank, a folder below content/tasks/, that it goes into.")
    var bank: String?

    func run() throws { try options.write(.task, bank: bank) }
}

struct NewRubric: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rubric", abstract: "Starts a reproducible rubric.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.rubric) }
}

struct NewProtocol: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "protocol", abstract: "Starts a protocol.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.protocol) }
}

struct NewReport: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: "Starts a report.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.report) }
}

struct NewPage: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "page", abstract: "Starts a page of any other kind.")
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.page) }
}
