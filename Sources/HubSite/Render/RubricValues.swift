import HubContent
import Markdown
import Templates

/// What a rubric is made of: the form, and what its author says to the teacher about it, which copies to hand out leave away.
struct RubricValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    var value: Value {
        let document = fragments.page.document
        return ["pieces": .list(fragments.pieces(around: document.sections(.teacherNotes)).map { piece in
            switch piece {
            case .html(let html): return ["body": .html(html), "teacher": .null]
            case .section(let section):
                let heading = document.heading(of: section)
                return [
                    "body": .null,
                    "teacher": [
                        "id": .text(heading.id), "title": .html(fragments.html(heading.content)), "body": .html(fragments.html(section.content)),
                    ],
                ]
            }
        })]
    }
}
