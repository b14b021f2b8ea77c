import Markdown
import SourceText

/// `heading-skip`: a heading more than one level below the one before it. A page may begin with `#` or `##`.
enum HeadingSkip {
    static func findings(in document: Document) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var before: Int?
        for heading in document.markdown.outline {
            let deepest = (before ?? 1) + 1
            if heading.level > deepest {
                let mark = String(repeating: "#", count: heading.level)
                let fit = String(repeating: "#", count: deepest)
                found.append(
                    Diagnostic(
                        .headingSkip, path: document.path, at: heading.position,
                        before == nil
                            ? "the first heading is \(mark), below headings that are not there; begin with \(fit)"
                            : "this heading skips a level: \(mark) below \(fit.dropLast()); write it with \(fit)"))
            }
            before = heading.level
        }
        return found
    }
}
