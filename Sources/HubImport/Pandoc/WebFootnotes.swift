/// The footnotes of a web page: elements that a mark in the text links to, with a link back.
struct WebFootnotes {
    /// What stands in each, by its id.
    private var bodies: [String: [PandocBlock]] = [:]
    /// Whether what is read stands among the footnotes.
    var isInside = false

    init() {}

    init(in blocks: [PandocBlock]) {
        for block in blocks { collect(block) }
    }

    private mutating func collect(_ block: PandocBlock) {
        switch block {
        case .group(let attributes, let inside):
            if Self.isName(attributes.id) {
                bodies[Self.key(attributes.id)] = inside
            } else {
                for block in inside { collect(block) }
            }
        case .numbers(_, let items), .bullets(let items): for block in items.joined() { collect(block) }
        default: break
        }
    }

    /// The footnote that an address leads to.
    func body(of address: String) -> [PandocBlock]? {
        address.hasPrefix("#") ? bodies[Self.key(String(address.dropFirst()))] : nil
    }

    /// Whether an address leads from a footnote back to its mark.
    func leadsBack(_ address: String) -> Bool {
        guard address.hasPrefix("#"), let match = address.dropFirst().lowercased().wholeMatch(of: /_?(fn|ftn|footnote|note)-?_?ref[-:_]?(\d+)/) else { return false }
        return bodies.keys.contains { $0 == "\(match.output.2)" }
    }

    /// Whether blocks are nothing but a footnote, which stands where its mark is.
    func isBody(_ blocks: [PandocBlock]) -> Bool {
        guard blocks.count == 1, case .group(let attributes, _) = blocks[0] else { return false }
        return Self.isName(attributes.id) && bodies[Self.key(attributes.id)] != nil
    }

    /// "fn1", "fn:1", "_ftn1", "footnote-1".
    private static func isName(_ id: String) -> Bool { id.lowercased().wholeMatch(of: /_?(fn|ftn|footnote|note)[-:_]?\d+/) != nil }

    private static func key(_ id: String) -> String { isName(id) ? String(id.drop { !$0.isNumber }) : id }
}
