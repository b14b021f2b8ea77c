/// What a word processor's style says a paragraph is for.
enum DocumentStyle {
    static func named(_ attributes: PandocAttributes) -> Block.Style? {
        let name = (attributes.style ?? attributes.classes.first ?? "").lowercased()
        return switch name {
        case "title", "título", "titulo": .title
        case "subtitle", "subtítulo": .subtitle
        case "caption", "table caption", "image caption", "figure", "table", "descripción", "epígrafe": .caption
        case let name where name.hasPrefix("toc ") || name == "toc heading" || name.hasPrefix("contents "): .contents
        default: nil
        }
    }
}
