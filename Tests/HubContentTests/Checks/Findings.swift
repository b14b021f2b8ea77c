import HubContent
import SourceText
import TestSupport

/// What a hub of texts is found to have, after `checks:`, allowances and reprints.
func findings(in files: [String: String], strict: Bool = false) -> [Diagnostic] {
    var tree = SourceTree()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let file = SourceFile(path: "content/" + path, text: text)
        if path == "hub.yml" { tree.settings = file } else { tree.documents.append(file) }
    }
    let (hub, diagnostics) = ParsedHub.parse(tree, jobs: 1)
    return Findings(hub, strict: strict).weigh(diagnostics).sorted()
}

/// The findings of one code in one page, as they are printed.
func messages(_ code: DiagnosticCode, in text: String, at path: String = "page.md", hub: String? = nil) -> [String] {
    var files = [path: text]
    if let hub { files["hub.yml"] = hub }
    return findings(in: files).filter { $0.code == code }.map(\.description)
}

/// `line:column` of each finding of one code in one page.
func places(_ code: DiagnosticCode, in text: String, at path: String = "page.md") -> [String] {
    findings(in: [path: text]).filter { $0.code == code }.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0)" }
}
