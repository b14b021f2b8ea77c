import HubContent
import Markdown
import Templates

/// What a rubric is made of: the form, and what its author says to the teacher about it, which copies to hand out leave away.
struct RubricValues {
    let fragments: Fragments

    init(_ fragments: Fragments) { self.fragments = fragments }

    private var document: Document { fragments.page.document }

    var value: Value {
        var pieces: [Value] = []
        var start = document.body.lowerBound
        func add(_ body: [UInt8]) {
            if !body.isEmpty { pieces.append(["body": .html(body), "teacher": .null]) }
        }
        for section in document.sections(.teacherNotes) where section.html.lowerBound >= start {
            let heading = document.heading(of: section)
            add(fragments.html(start..<section.html.lowerBound))
            pieces.append([
                "body": .null,
                "teacher": [
                    "id": .text(heading.id), "title": .html(fragments.html(heading.content)), "body": .html(fragments.html(section.content)),
                ],
            ])
            start = section.html.upperBound
        }
        add(fragments.html(start..<max(start, document.body.upperBound)))
        add(fragments.footnotes(of: [document.body]))
        return ["pieces": .list(pieces)]
    }
}
