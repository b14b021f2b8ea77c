import SourceText

/// What serves the models of a hub.
struct Serving: Sendable {
    /// The page of the hub's vision.
    let vision: Int?
    /// The pages that serve each element, in their order.
    let pages: [ServedElement: [Int]]
}

extension [Page] {
    /// Notes on each page which elements of models it serves.
    /// - Parameter all: every document of the hub, those that are not in this site too.
    /// - Returns: what serves what, and what is wrong.
    mutating func noteServing(settings: Settings, all: [Document]) -> (served: Serving, diagnostics: [Diagnostic]) {
        var index = VisionIndex(map(\.document), settings: settings, all: all)
        var diagnostics = index.diagnostics
        var serving: [ServedElement: [Int]] = [:]
        for page in indices where !self[page].document.frontMatter.serves.isEmpty {
            let document = self[page].document
            for value in document.frontMatter.serves {
                let (element, fault) = index.resolve(value, on: document.path)
                if let fault { diagnostics.append(fault) }
                if let element, serving[element]?.last != page { serving[element, default: []].append(page) }
                self[page].serves.append(element)
            }
        }
        serving = serving.mapValues { withoutTranslations($0) }
        if let vision = index.vision { diagnostics += gaps(in: vision, serving, settings) }
        return (Serving(vision: index.vision, pages: serving), diagnostics)
    }

    /// The elements of the vision that nothing serves; its phases where it has no elements.
    private func gaps(in vision: Int, _ serving: [ServedElement: [Int]], _ settings: Settings) -> [Diagnostic] {
        let document = self[vision].document
        let all = document.visionElements
        let elements = all.contains { !$0.isPhase } ? all.filter { !$0.isPhase } : all
        guard let first = elements.first else { return [] }
        // A hub that has not begun to say what serves its vision is told so once.
        guard serving.keys.contains(where: { $0.model == vision }) else {
            return [
                Diagnostic(
                    .unservedElement, path: Settings.path, at: settings.vision?.position,
                    "no page says that it serves an element of \"\(document.title)\"; add a line such as \"serves: [\(first.id)]\" to the pages that do")
            ]
        }
        return elements.filter { serving[ServedElement(model: vision, id: $0.id)] == nil }.map { element in
            Diagnostic(
                .unservedElement, path: document.path, at: Position(line: element.line),
                "nothing serves \"\(element.title)\" yet; add \"serves: [\(element.id)]\" to a page that does, or write one")
        }
    }
}
