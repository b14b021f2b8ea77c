import SourceText

/// Finds models and their elements by what authors call them.
struct VisionIndex {
    /// Those of the hub's pages, in their order.
    private let documents: [Document]
    /// The models by address, without their last slash.
    private let models: [String: Int]
    /// Documents that are not in this site, by address.
    private let withheld: Set<String>
    private var elements: [Int: Names] = [:]
    /// What `vision:` in hub.yml names, where it is a model of this site.
    private(set) var vision: Int?
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether hub.yml names a vision, rightly or not.
    private let namesVision: Bool

    /// A model's elements, by id and by name.
    private struct Names {
        var titles: [String]
        var ids: [String: String] = [:]

        init(_ elements: [VisionElement]) {
            titles = elements.map(\.title)
            // Ids win over names, and of equal ones the first.
            for element in elements where ids[element.id.lowercased()] == nil { ids[element.id.lowercased()] = element.id }
            for element in elements {
                for key in [HeadingName(element.title).key, HeadingName(element.id).key] where ids[key] == nil { ids[key] = element.id }
            }
        }

        func id(named name: String) -> String? { ids[name.lowercased()] ?? ids[HeadingName(name).key] }
    }

    /// - Parameter all: every document of the hub, those that are not in this site too.
    init(_ documents: [Document], settings: Settings, all: [Document]) {
        self.documents = documents
        namesVision = settings.vision != nil
        models = Dictionary(
            documents.indices.filter { documents[$0].kind == .model }.map { (Self.key(ofPath: documents[$0].contentPath), $0) },
            uniquingKeysWith: { first, _ in first })
        guard let named = settings.vision else {
            withheld = []
            return
        }
        let here = Set(documents.map(\.path))
        withheld = Set(all.filter { !here.contains($0.path) }.map { Self.key(ofPath: $0.contentPath) })
        if let model = models[Self.key(ofPath: named.value)] {
            vision = model
            elements[model] = Names(documents[model].visionElements)
        } else {
            diagnostics.append(noModel(named))
        }
    }

    /// What one value of `serves:` names.
    /// - Returns: the element, or why there is none; neither where the hub's vision itself is at fault.
    mutating func resolve(_ value: Located<String>, on path: String) -> (element: ServedElement?, fault: Diagnostic?) {
        func fault(_ message: String, _ suggestion: String? = nil) -> (ServedElement?, Diagnostic?) {
            (nil, Diagnostic(.unknownElement, path: path, at: value.position, message, suggestion: suggestion))
        }
        let parts = value.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmed }
        let (place, name) = parts.count == 2 ? (parts[0], parts[1]) : ("", parts.first ?? "")
        guard let model = place.isEmpty ? vision : models[Self.key(ofPath: place)] else {
            if !place.isEmpty {
                let meant = nearestModel(to: place)
                return fault("no model at \"\(place)\"" + (meant.map { "; did you mean \"\($0)#\(name)\"?" } ?? ""), meant.map { $0 + "#" + name })
            }
            // A vision at fault is told once, in hub.yml.
            guard !namesVision else { return (nil, nil) }
            return fault("hub.yml names no vision that \"\(name)\" could be an element of; add a line \"vision: models/…\" there")
        }
        let names = elements[model] ?? Names(documents[model].visionElements)
        elements[model] = names
        if let id = names.id(named: name) { return (ServedElement(model: model, id: id), nil) }
        let title = documents[model].title
        guard !names.titles.isEmpty else {
            return fault("\"\(title)\" has no elements to serve; give it a heading \"Elements\" with one below it for each")
        }
        let meant = nearestName(to: name.replacingDashes, among: names.titles).flatMap { names.id(named: $0) }
        let fix = meant.map { "did you mean \"\($0)\"?" } ?? "it has \(names.titles.listed(with: "and"))"
        return fault("\"\(title)\" has no element \"\(name)\"; \(fix)", meant.map { (place.isEmpty ? "" : place + "#") + $0 })
    }
}

extension VisionIndex {
    /// A model's path as it is compared: as an address, without regard to case.
    private static func key(ofPath path: String) -> String {
        let path = path.hasSuffix("/") ? path.dropLast() : path[...]
        return Address(ofDocument: "content/" + path.withoutPageEnding + ".md").path.lowercased()
    }

    private func nearestModel(to path: String) -> String? {
        nearestName(to: path, among: models.values.map { String(documents[$0].contentPath.withoutPageEnding) }.sorted())
    }

    private func noModel(_ named: Located<String>) -> Diagnostic {
        let key = Self.key(ofPath: named.value)
        if withheld.contains(key) {
            return Diagnostic(
                .brokenLink, path: Settings.path, at: named.position,
                "the vision \"\(named.value)\" is not in this site: it is a draft or in a bank that is not public")
        }
        if let other = documents.first(where: { $0.address.path.lowercased() == key }) {
            return Diagnostic(
                .invalidValue, path: Settings.path, at: named.position,
                "\(other.path) is no model; name a page in models/, or give that one a line \"kind: model\"")
        }
        let meant = nearestModel(to: named.value)
        return Diagnostic(
            .brokenLink, path: Settings.path, at: named.position,
            "no model at \"\(named.value)\"" + (meant.map { "; did you mean \"\($0)\"?" } ?? "; write the path of one, as in models/our-model, or take this line out"),
            suggestion: meant)
    }
}

extension String {
    fileprivate var replacingDashes: String { split(separator: "-").joined(separator: " ") }
}
