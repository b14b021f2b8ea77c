import HubContent
import SourceText

/// The lines of a hub that findings mean: read again when they are shown, and only then.
struct Excerpts {
    /// The hub's path.
    let hub: String
    let terminal: Terminal
    /// Findings are sorted, so that the next one is mostly of the same file.
    private var last: SourceFile?

    private static let indent = "    "

    init(hub: String, terminal: Terminal) {
        (self.hub, self.terminal) = (hub, terminal)
    }

    /// - Returns: the line that a finding means and a caret below its column; none where no line is meant, or nobody looks on.
    mutating func lines(of finding: Diagnostic) -> [String] {
        guard terminal.isInteractive, let position = finding.position, let source = source(finding.path) else { return [] }
        let width = max(20, terminal.width - Self.indent.count)
        guard let excerpt = Excerpt(at: position, in: source, width: width) else { return [] }
        return [Self.indent + excerpt.line, Self.indent + terminal.styled(excerpt.caret, finding.severity.style)]
    }

    private mutating func source(_ path: String) -> SourceFile? {
        if let last, last.path == path { return last }
        last = (try? Disk.read(hub + "/" + path, atMost: Bounds.fileSize)).map { SourceFile(path: path, bytes: $0) }
        return last
    }
}
