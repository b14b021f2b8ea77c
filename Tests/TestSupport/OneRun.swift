package import HubContent
package import SourceText

extension HubReader {
    /// What one look at a hub finds.
    package static func read(hub: String, jobs: Int) throws(ReadFailure) -> (SourceTree, [Diagnostic]) {
        var reader = HubReader()
        return try reader.read(hub: hub, jobs: jobs)
    }
}

extension ParsedHub {
    /// What one parse of a hub finds.
    package static func parse(_ tree: SourceTree, jobs: Int) -> (hub: ParsedHub, diagnostics: [Diagnostic]) {
        var parser = HubParser()
        return parser.parse(tree, jobs: jobs)
    }
}
