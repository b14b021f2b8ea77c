package import SourceText

extension [Diagnostic] {
    /// Sorted, with one fault for each place in a template, the first that was found: a part of it stands on hundreds of pages.
    package func sortedWithTemplateFaultsOnce() -> [Diagnostic] {
        var told: Set<Place> = []
        return filter { found in
            guard found.code == .template, let position = found.position else { return true }
            return told.insert(Place(path: found.path, position: position)).inserted
        }.sorted()
    }
}

private struct Place: Hashable {
    var path: String
    var position: Position
}
