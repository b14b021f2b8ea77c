import Markdown
import SourceText

/// What can be said of a document's links before the hub is known.
enum LinkChecks {
    static func findings(in document: MarkdownDocument, of file: SourceFile) -> [Diagnostic] {
        PlaceholderLink.findings(in: document, of: file)
            + MalformedLink.findings(in: document, of: file)
            + EmptyLinkText.findings(in: document, of: file)
    }
}
