import ArgumentParser
import Foundation
import SourceText
import Templates

/// `chalkline try template`: one template with data from a file.
struct TryTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Renders one template.",
        discussion: """
            The template is Mustache. It is read from standard input where no file is named.

            EXAMPLES
              echo 'Hello, {{name}}!' | chalkline try template --data hello.json
              chalkline try template card.html --data card.json --strict
            """)

    @Argument(help: "The template; - or nothing for standard input.")
    var file: String?

    @Option(help: ArgumentHelp("What its names mean, as JSON.", valueName: "file.json"))
    var data: String?

    @Option(help: ArgumentHelp("The folder of templates it may call, by path without extension.", valueName: "dir"))
    var partials: String?

    @Flag(help: "Report a name that the data does not have, as in a hub.")
    var strict = false

    func run() throws {
        let template = SourceFile(path: TryStreams.name(of: file), bytes: try TryStreams.read(file))
        let context = try readData()
        var sources: [(name: String, source: SourceFile)] = []
        if let partials { sources = try readPartials(in: partials) }
        // Its own name cannot be a file's, so no partial takes its place.
        sources.append((name: "/", source: template))

        var output: [UInt8] = []
        let faults: [Diagnostic]
        do {
            let set = try TemplateSet(sources)
            faults = set.render(
                "/", with: context.map { [$0] } ?? [.record(Record())],
                strictness: strict ? .strict : .specification, into: &output)
        } catch {
            faults = error.diagnostics
        }
        try TryStreams.answer(output)
        guard faults.isEmpty else {
            for fault in faults.sorted() { Terminal.print(fault.printable(on: .standardError)) }
            throw ExitCode.contentErrors
        }
    }
}

private extension TryTemplate {
    func readData() throws -> Value? {
        guard let data else { return nil }
        let bytes = try TryStreams.read(data)
        do {
            return try JSONDecoder().decode(JSONValue.self, from: Data(bytes)).value
        } catch {
            Terminal.print("\(data.printable): error: this is not JSON; check its commas, quotation marks and brackets")
            throw ExitCode.contentErrors
        }
    }

    /// Every file below `folder` that is not hidden, in alphabetical order.
    func readPartials(in folder: String) throws -> [(name: String, source: SourceFile)] {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var paths: [String] = []
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            throw TryStreams.misuse("there is no folder \"\(folder)\"; check the path after --partials")
        }
        for path in try TryStreams.reading("\"\(folder)\"", { try FileManager.default.subpathsOfDirectory(atPath: root) }) {
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            if !isHidden, FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder),
                !isFolder.boolValue, isTemplate(path)
            {
                paths.append(root + "/" + path)
            }
        }
        return try paths.sorted().map { path in
            (name: TemplateSet.name(ofPath: path, in: root), source: SourceFile(path: path, bytes: try TryStreams.read(path)))
        }
    }

    /// Styles, scripts and pictures of a theme are not templates, and what they hold may look like tags.
    func isTemplate(_ path: String) -> Bool {
        [".html", ".mustache", ".xml", ".txt"].contains { path.hasSuffix($0) }
    }
}
