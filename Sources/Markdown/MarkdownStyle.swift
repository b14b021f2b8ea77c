/// What the one walker makes of a document: switches, each on for a hub's pages and off for plain
/// CommonMark.
package struct MarkdownStyle: Sendable {
    package enum Extension: String, CaseIterable, Hashable, Sendable {
        case table, strikethrough, autolink, tasklist, tagfilter, footnotes
    }

    package var extensions: Set<Extension>
    /// Ids on headings, `<th scope>`, captions and notes, frames, alerts, video, holes for links and
    /// images; comments vanish. Without it: the HTML of the GFM specification.
    package var enriches: Bool
    /// The elements that raw HTML may use, without attributes; `nil` passes all of it through.
    package var allowedElements: Set<String>?
    /// Whether blank cells, `____`, `☐` and `- [ ]` become fields, as in a rubric.
    package var fields: Bool
    /// Whether tables of criteria by levels are scales whatever their heads say (`scale: yes`).
    package var scale: Bool

    /// Makes HTML of the TeX between dollars; `nil` leaves dollars alone.
    package var formula: (@Sendable (_ tex: [UInt8], _ isBlock: Bool) -> WrittenFormula)?
    /// The languages of fenced blocks that are drawings.
    package var drawings: Set<String> = []

    /// Markdown as the specification has it, for the conformance suite and `chalkline try markdown --plain`.
    package static func plain(_ extensions: Set<Extension>) -> Self {
        Self(extensions: extensions, enriches: false, allowedElements: nil, fields: false, scale: false)
    }

    /// A page of a hub.
    package static func hub(
        allowedElements: Set<String> = ["br", "sub", "sup", "u"], fields: Bool = false, scale: Bool = false,
        formula: (@Sendable (_ tex: [UInt8], _ isBlock: Bool) -> WrittenFormula)? = nil, drawings: Set<String> = []
    ) -> Self {
        Self(
            extensions: [.table, .strikethrough, .autolink, .tasklist, .footnotes], enriches: true,
            allowedElements: allowedElements, fields: fields, scale: scale, formula: formula, drawings: drawings)
    }
}
