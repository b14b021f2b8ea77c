import Markdown
import SourceText

/// `unknown-heading`: a heading that is one slip away from one that means something, such as "Lanuch".
enum UnknownHeading {
    static func findings(in document: Document, headings: HeadingMatcher) -> [Diagnostic] {
        document.sections.filter { $0.meaning == nil }.compactMap { section in
            let heading = document.heading(of: section)
            guard let name = headings.nearest(to: heading.text, in: document.kind),
                // Where the meant section is there already, this one is something else.
                let meaning = headings.match(name, in: document.kind)?.meaning, document.sections(meaning).isEmpty
            else { return nil }
            return Diagnostic(
                .unknownHeading, path: document.path, at: heading.position,
                "nothing is made of the heading \"\(heading.text)\"; did you mean \"\(name)\"?", suggestion: name)
        }
    }
}
