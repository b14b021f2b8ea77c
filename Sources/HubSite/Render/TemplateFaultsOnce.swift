package import SourceText

extension [Diagnostic] {
    /// Sorted, with one fault for each place in a template: a part of it stands on hundreds of pages, and the first says it all.
    package func sortedWithTemplateFaultsOnce() -> [Diagnostic] {
        var told: Set<Place> = []
        return sorted().filter { found in
            guard found.code == .template, let position = found.position else { return true }
            return told.insert(Place(path: found.path, position: position)).inserted
        }
    }
}

private struct Place: Hashable {
    var path: String
    var position: Position
}
