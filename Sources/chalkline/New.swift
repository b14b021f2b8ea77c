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
    static let configuration = CommandConfiguration(commandName: "hub", abstract: "Starts a hub in a folder.",
        discussion: """
            A home page, a page of each kind to write over, the settings with what each does, and what publishes the site \
            on GitHub or GitLab with every change.

            EXAMPLES
              chalkline new hub district
              chalkline new hub .
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var directory: String

    func validate() throws {
        if directory.isEmpty { throw ValidationError("a hub needs a folder; name one, or . for this one") }
    }

    func run() throws {
        let start = Starter(hub: directory)
        try start.requireNoHub()
        for (path, text) in Starter.hub { try start.writeIfMissing(text, to: path) }
        let hub = directory.shellWord
        print(
            """

            Now look at it:     chalkline serve \(hub) --open
            or build the site:  chalkline build \(hub)
            What to do then is in \(start.path(of: "README.md")).
            """)
    }
}

/// What starting a page of any kind takes.
struct NewPageOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The page's title; one that begins with a hyphen comes last, after --.", valueName: "title"))
    var words: [String]

    /// Its words, where it stands between no quotation marks.
    private var title: String { words.joined(separator: " ") }

    @OptionGroup var hub: HubFolderOption

    func validate() throws {
        guard title.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("a page needs a title; write it between quotation marks, as in \"Fair shares\"")
        }
        guard title.unicodeScalars.allSatisfy({ !$0.isNoPartOfALine }) else {
            throw ValidationError("a title is one line, without line ends, tabs or other control characters")
        }
    }

    func write(_ kind: Kind, bank: String? = nil) throws {
        let folder = ["content", kind == .page ? nil : kind.folder, bank.map(Address.slug)].compactMap(\.self).joined(separator: "/")
        let starter = Starter(hub: hub.path)
        try starter.requireHub()
        try starter.write(Starter.page(kind, title: title), to: "\(folder)/\(Starter.fileName(kind, title: title))")
    }
}

extension Unicode.Scalar {
    fileprivate var isNoPartOfALine: Bool {
        [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
    }
}

private extension CommandConfiguration {
    /// The command that starts a page of one kind.
    static func page(_ name: String, _ abstract: String, example: String) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: abstract, discussion: "EXAMPLES\n  chalkline new \(name) \(example)")
    }
}

struct NewStatement: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "statement", "Starts a position statement.", example: #""Mathematics for all""#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.statement) }
}

struct NewModel: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "model", "Starts an instructional model.", example: #""Our vision of a lesson""#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.model) }
}

struct NewTask: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "task", "Starts a task.", example: #""Fair shares" --bank fractions"#)
    @OptionGroup var options: NewPageOptions
    @OptionGroup var bank: BankOption
    func run() throws { try options.write(.task, bank: bank.name) }
}

struct NewRubric: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "rubric", "Starts a reproducible rubric.", example: #""Team norms" --hub district"#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.rubric) }
}

struct NewProtocol: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "protocol", "Starts a protocol.", example: #""Coaching talk""#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.protocol) }
}

struct NewReport: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "report", "Starts a report.", example: #""Year one of coaching""#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.report) }
}

struct NewPage: ParsableCommand {
    static let configuration = CommandConfiguration.page(
        "page", "Starts a page of any other kind.", example: #""About us" --hub district"#)
    @OptionGroup var options: NewPageOptions
    func run() throws { try options.write(.page) }
}
