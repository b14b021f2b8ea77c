import Markdown
import SourceText

/// `unknown-heading`: a heading that is one slip away from one that means something, such as "Lanuch", or from being a
/// heading at all, as "##Launch" is.
enum UnknownHeading {
    static func findings(in passages: Passages, headings: HeadingMatcher) -> [Diagnostic] {
        unknown(in: passages.document, headings: headings) + unspaced(in: passages)
    }

    private static func unknown(in document: Document, headings: HeadingMatcher) -> [Diagnostic] {
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

    /// Without a space after its marks a heading is words of the section before it: of the students' sheet, perhaps.
    private static func unspaced(in passages: Passages) -> [Diagnostic] {
        guard passages.words.text.contains(mark) else { return [] }
        return passages.paragraphLines.joined().compactMap { line in
            let marks = line.text.prefix { $0 == mark }
            // A single one may begin a word of social media.
            guard (2...6).contains(marks.count), let next = line.text.dropFirst(marks.count).first, next.isLetter || next >= 0x80
            else { return nil }
            return Diagnostic(
                .unknownHeading, path: passages.file.path, at: Position(line: line.number),
                "\"\(String(decoding: line.text, as: UTF8.self).prefix(60))\" is no heading; "
                    + "write a space after \(String(decoding: marks, as: UTF8.self))")
        }
    }

    private static let mark = UInt8(ascii: "#")
}
