/// The id, classes and attributes that pandoc gives an element.
struct PandocAttributes: Decodable {
    var id: String
    var classes: [String]
    var values: [[String]]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        id = try parts.decode(String.self)
        classes = try parts.decode([String].self)
        values = try parts.decode([[String]].self)
    }

    /// The style that a word processor's author chose.
    var style: String? { values.first { $0.first == "custom-style" }?.last }
}
