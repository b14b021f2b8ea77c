import HubContent

/// A picture of a document: the name it gets in the hub, and the file that its bytes are in now.
package struct SourceImage: Hashable, Sendable {
    package var name: String
    package var file: String

    /// Stands before its name in the text until the page's folder is known.
    static let scheme = "chalkline-image:"

    /// Whether browsers show files of that name.
    static func isShown(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        return ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"].contains(ending)
    }
}

extension Manuscript {
    /// Takes a picture in, once for each file.
    /// - Returns: its name in the hub.
    mutating func addImage(_ file: String, from address: String) -> String {
        if let known = images.first(where: { $0.file == file }) { return known.name }
        let named = address.hasPrefix("data:") ? file : address
        let last = named.split(separator: "/").last.map(String.init) ?? "picture"
        let dot = last.lastIndex(of: ".") ?? last.endIndex
        let (stem, ending) = (Address.slug(String(last[..<dot])), last[dot...].lowercased())
        var name = stem + ending
        var count = 1
        while images.contains(where: { $0.name == name }) {
            count += 1
            name = "\(stem)-\(count)\(ending)"
        }
        images.append(SourceImage(name: name, file: file))
        return name
    }
}
