import HubContent
import OtherPrograms
import SourceText
import TestSupport

@testable import HubImport

/// What tests of documents share.
enum Importing {
    /// The page of a text, without its front matter.
    static func body(_ text: String, as kind: Kind = .page) -> String {
        let page = page(text, as: kind).text
        let parts = page.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? parts[2].trimmed : page
    }

    private static let importers = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, DocumentImport(kind: $0)) })

    static func page(_ text: String, as kind: Kind = .page) -> ImportedPage {
        (importers[kind] ?? DocumentImport(kind: kind)).run(text: text, from: "notes.txt")
    }

    /// What the report says of a text.
    static func changes(_ text: String, as kind: Kind = .page) -> [String] { page(text, as: kind).changes.map(\.what) }

    static let hasPandoc = ChildProcess.run(["pandoc", "--version"])?.status == 0

    /// A document that pandoc makes of Markdown, as a word processor would have it.
    /// - Parameter ending: `docx`, `odt` or `html`.
    static func make(_ markdown: String, ending: String, in folder: TemporaryFolder) throws -> String {
        try folder.write(markdown, to: "source.md")
        let path = "\(folder.path)/source.\(ending)"
        let command = ["pandoc", "--standalone", "--mathml", "--resource-path", folder.path, "--output", path, "\(folder.path)/source.md"]
        struct PandocFailed: Error {}
        guard ChildProcess.run(command)?.status == 0 else { throw PandocFailed() }
        return path
    }

    /// The page of a document on disk.
    static func page(ofFile path: String, as kind: Kind = .page) throws -> ImportedPage {
        try WorkFolder.within { folder throws(ImportFailure) in try DocumentImport(kind: kind).run(path, workFolder: folder) }
    }

    /// Words as they count for the promise that none is lost: letters and digits, in lower case, each run of them.
    static func words(_ text: String) -> [String] {
        var characters = CharacterRepair()
        return characters.apply(to: text).replacing("…", with: " ").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Those words of a source that are neither in the page nor in the report.
    static func lost(_ source: String, from page: ImportedPage) -> Set<String> {
        let kept = words(page.text) + page.changes.flatMap { words($0.what) }
        return Set(words(source)).subtracting(kept)
    }
}
