import Foundation
import SourceText

@testable import HubContent
import TestSupport

/// A document as the parse stage leaves it, with what was found.
func parsed(_ text: String, path: String = "content/statements/x.md") -> (document: Document, findings: [String]) {
    let file = SourceFile(path: path, text: text)
    let (hub, diagnostics) = parsedHub(of: file)
    return (hub.documents[0], diagnostics.sorted().map(\.description))
}

/// The same, of a statement with a title, with findings as `line:column code`.
func places(_ body: String) -> [String] {
    let file = SourceFile(path: "content/statements/x.md", text: "# Title\n\n" + body)
    return parsedHub(of: file).diagnostics.sorted().map {
        "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code.rawValue)"
    }
}

/// Documents of the field, in the folder `shared` beside the repository; `nil` where there is none.
func realDocument(_ name: String) -> SourceFile? {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
        let file = folder.appending(path: "shared/real/content/" + name)
        if let data = try? Data(contentsOf: file) { return SourceFile(path: "content/" + name, bytes: Array(data)) }
        folder.deleteLastPathComponent()
    }
    print("skipped: the folder of real documents is not beside this repository")
    return nil
}

func parsedHub(of file: SourceFile) -> (hub: ParsedHub, diagnostics: [Diagnostic]) {
    var tree = SourceTree()
    tree.documents = [file]
    return ParsedHub.parse(tree, jobs: 1)
}
