import SourceText

/// A quote whose first line is `[!NOTE]`, `[!TIP]` and so on.
struct Alert {
    /// Its name: the word of the theme for its title, and its class.
    var name: StaticString
    /// The inline after the mark's line, if its paragraph goes on.
    var rest: MarkdownNode?
    var paragraph: MarkdownNode

    private static let names: [(mark: StaticString, name: StaticString)] = [
        ("[!NOTE]", "note"), ("[!TIP]", "tip"), ("[!IMPORTANT]", "important"),
        ("[!WARNING]", "warning"), ("[!CAUTION]", "caution"),
    ]

    init?(of quote: MarkdownNode) {
        guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
            let mark = paragraph.firstChild, mark.kind == .text
        else { return nil }
        if let after = mark.next, after.kind != .softBreak, after.kind != .hardBreak { return nil }
        let literal = Array(mark.literal)[...].trimmed
        guard literal.first == UInt8(ascii: "["), let known = Self.names.first(where: { known in
            known.mark.utf8CodeUnitCount == literal.count
                && zip(literal, UnsafeBufferPointer(start: known.mark.utf8Start, count: literal.count))
                    .allSatisfy { $0.lowercased == $1.lowercased }
        }) else { return nil }
        name = known.name
        self.paragraph = paragraph
        rest = mark.next?.next
    }
}

extension HTMLWalker {
    mutating func writeAlert(_ alert: Alert, _ quote: MarkdownNode) {
        write("<aside class=\"alert ")
        write(alert.name)
        write("\" role=\"note\">\n<p class=\"alert-title\">")
        hole(.word("\(alert.name)"))
        write("</p>\n")
        if let rest = alert.rest {
            beginLeaf(alert.paragraph)
            write("<p>")
            writeInlines(from: rest)
            write("</p>\n")
        }
        if let more = alert.paragraph.next { writeBlocks(of: quote, from: more) }
        write("</aside>\n")
    }
}
