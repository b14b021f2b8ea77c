/// What opens an element of XML.
struct XMLTag: Hashable {
    let name: String
    /// As they are written.
    let attributes: ArraySlice<UInt8>

    /// The value of an attribute, by its whole name.
    subscript(_ attribute: String) -> String? {
        guard !attributes.isEmpty else { return nil }
        let text = String(decoding: attributes, as: UTF8.self)
        for quote in ["\"", "'"] {
            guard let start = text.firstRange(of: " \(attribute)=\(quote)")?.upperBound else { continue }
            return String(text[start...].prefix { String($0) != quote }).removingEntities
        }
        return nil
    }
}
