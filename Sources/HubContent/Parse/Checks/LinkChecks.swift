import Markdown
import SourceText

/// What can be said of a document's links before the hub is known.
enum LinkChecks {
    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        PlaceholderLinkCheck.findings(in: document, of: file)
            + MalformedLinkCheck.findings(in: document, of: file)
            + EmptyLinkTextCheck.findings(in: document, of: file)
    }
}
