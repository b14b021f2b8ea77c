import ArgumentParser
import HubContent
import HubImport
import OtherPrograms
import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `chalkline import`: pages from documents, tasks from a spreadsheet.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes pages of Word, OpenDocument and HTML documents, of pasted text, and tasks of a spreadsheet.",
        discussion: """
            The page's path goes to standard output, and what was changed on the way, line by line, to standard error. \
            Nothing is overwritten.

            EXAMPLES
              chalkline import position.docx --kind statement
              chalkline import talk.docx notes.txt --kind protocol --hub district
              chalkline import tasks.csv --kind task --bank fractions
            """)

    @Argument(help: "The documents: .docx, .odt, .html, .txt, .md or .csv.", completion: .file())
    var documents: [String]

    @Option(help: "What they become: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Kind

    @OptionGroup var hub: HubFolderOption
    @OptionGroup var bank: BankOption

    @Flag(help: "Prints the pages instead of writing them.")
    var dryRun = false

    func validate() throws {
        let whole = documents.joined(separator: " ")
        if documents.count > 1, (try? Disk.statusIfAny(of: whole, followingLinks: true)) != nil {
            throw ValidationError("\"\(whole)\" is one document; put quotation marks around its name")
        }
        if bank.name != nil, kind != .task {
            throw ValidationError("--bank is for tasks, and these become \(kind.rawValue) pages; leave it out")
        }
    }

    func run() throws {
        if !dryRun { try Starter(hub: hub.path).requireHub() }
        // Who interrupts this wants no pandoc to go on in the background.
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                ChildProcess.endLimited()
                _exit(128 + number)
            }
        }
        let failures = documents.compactMap(importOne)
        if !dryRun, failures.count < documents.count {
            let place = hub.path == "." ? "" : " " + hub.path.shellWord
            Terminal.print("Next: \"chalkline check\(place)\" says what is left to mend, and \"chalkline serve\(place) --open\" shows the pages.")
        }
        if let worst = failures.max() { throw worst.exitCode }
    }
}

private extension Import {
    /// - Returns: why it failed, if it did: it was said then.
    func importOne(_ document: String) -> ImportFailure.Cause? {
        do throws(ImportFailure) {
            guard try DocumentFormat(ofFile: document) == .spreadsheet else {
                try WorkFolder.within { folder throws(ImportFailure) in
                    let page = try DocumentImport(kind: kind, bank: bank.name).run(document, workFolder: folder)
                    try finish([page])
                }
                return nil
            }
            let result = try SpreadsheetImport(kind: kind, bank: bank.name).run(document)
            if let note = result.note { Terminal.print("\(document): \(note)".printable) }
            for finding in result.diagnostics.sorted() { Terminal.print(finding.printable(on: .standardError)) }
            guard !result.diagnostics.contains(where: { $0.severity == .error }) else {
                throw ImportFailure(.content, "no page was made of \"\(document)\"; mend the lines above in the spreadsheet and import it again")
            }
            try finish(result.pages)
            return nil
        } catch {
            Terminal.print("chalkline: \(error.message.printable)")
            return error.cause
        }
    }

    func finish(_ pages: [ImportedPage]) throws(ImportFailure) {
        let writer = ImportWriter(hub: hub.path)
        if dryRun {
            for page in pages { print("\(page.path):\n\(page.text)") }
        } else {
            try writer.write(pages) { path in print(path.printable) }
        }
        for page in pages {
            for change in page.changes { Terminal.print("\(writer.shown(page.path)):\(change.line): \(change.what)".printable) }
        }
    }
}

extension ImportFailure.Cause {
    fileprivate var exitCode: ExitCode {
        switch self {
        case .content: .contentErrors
        case .usage: .usage
        case .machine: .machine
        }
    }
}

extension Kind: ExpressibleByArgument {
    public init?(argument: String) { self.init(named: argument) }
}
