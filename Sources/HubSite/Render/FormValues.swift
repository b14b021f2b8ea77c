import HubContent
import Markdown
import Templates

/// What a page has that is filled in: above it what it is for, and where the browser keeps it.
struct FormValues {
    let page: Page
    /// What the names begin with under which the browser keeps things of this hub.
    let storage: String
    let words: Words

    static let script = LoadedTheme.folder + "scripts/forms.js"

    /// A protocol always is: its steps are ticked, and have room for notes.
    var isFilledIn: Bool {
        page.document.kind == .protocol || page.document.kind == .rubric && !page.document.markdown.fieldNames.isEmpty
    }

    var value: Value {
        guard isFilledIn else { return .null }
        return [
            "storage": .text("\(storage)\(page.address.path):"),
            "id": .text(page.address.path), "head": .group(head),
            // No address has a space in it.
            "former": page.formerAddresses.isEmpty ? .null : .text(page.formerAddresses.map(\.path).joined(separator: " ")),
        ]
    }

    /// Who fills it in and when, but for what the author asks anyway. A form that asks for a name is one person's, not a team's.
    private var head: [Value] {
        let asked = Set(page.document.markdown.fieldNames)
        let name = Address.slug(words["studentName"])
        if asked.contains(where: { $0 == name || $0.hasSuffix("-" + name) }) { return [] }
        return ["formTeam", "formSchool", "formDate", "formCompletedBy"].compactMap { name in
            let label = words[name]
            guard !asked.contains(Address.slug(label)) else { return nil }
            // With a capital, which no field of an author's has.
            return ["field": .text(name.dropFirst(4).description), "label": .text(label)]
        }
    }
}
