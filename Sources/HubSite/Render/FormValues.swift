import HubContent
import Markdown
import Templates

/// What a page has that is filled in: above it what it is for, and where the browser keeps it.
struct FormValues {
    let page: Page
    let hub: Hub
    let words: Words

    static let script = LoadedTheme.folder + "scripts/forms.js"

    /// A protocol always is: its steps are ticked, and have room for notes.
    var isFilledIn: Bool {
        page.document.kind == .protocol || page.document.kind == .rubric && !page.document.markdown.fieldNames.isEmpty
    }

    var value: Value {
        guard isFilledIn else { return .null }
        return [
            // Not by where the site was opened: a copy of it on a disk and one on the web are one hub.
            "storage": .text("chalkline:\(hub.settings.baseURL?.value.description ?? hub.settings.title?.value ?? ""):\(page.address.path):"),
            "id": .text(page.address.path), "head": .list(head),
        ]
    }

    /// Who fills it in and when, but for what the author asks anyway.
    private var head: [Value] {
        let asked = Set(page.document.markdown.fieldNames)
        return ["formTeam", "formSchool", "formDate", "formCompletedBy"].compactMap { name in
            let label = words[name]
            guard !asked.contains(Address.slug(label)) else { return nil }
            // With a capital, which no field of an author's has.
            return ["field": .text(name.dropFirst(4).description), "label": .text(label)]
        }
    }
}
