import SourceText

/// What the guide's page of findings says of one code: what it means, an example and the usual mend.
struct Explanation: Equatable {
    /// A paragraph on one line, or the lines of an example.
    enum Block: Equatable {
        case paragraph(String)
        case example(language: String, lines: [String])
    }

    let code: DiagnosticCode
    let blocks: [Block]

    /// - Parameter page: the guide's page, where a heading of the third level is the code.
    /// - Returns: `nil` where the page has no such heading.
    init?(of code: DiagnosticCode, in page: String = EmbeddedTexts.text("content/guide/findings.md")) {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        guard let heading = lines.firstIndex(of: "### `\(code.rawValue)`") else { return nil }
        self.code = code
        var blocks: [Block] = []
        var example: (fence: Substring, language: String, lines: [String])?
        for line in lines[(heading + 1)...] {
            if let open = example {
                if line == open.fence {
                    blocks.append(.example(language: open.language, lines: open.lines))
                    example = nil
                } else {
                    example?.lines.append(String(line))
                }
            } else if line.hasPrefix("#") {
                break
            } else if line.hasPrefix("```") {
                let fence = line.prefix { $0 == "`" }
                example = (fence, String(line.dropFirst(fence.count)), [])
            } else if !line.isEmpty {
                blocks.append(.paragraph(String(line)))
            }
        }
        self.blocks = blocks
    }
}

extension Explanation: CustomStringConvertible {
    /// For a terminal: no line of prose longer than 80 columns.
    var description: String {
        let blocks = blocks.map { block in
            switch block {
            case .paragraph(let text): text.withoutMarks.wrapped(at: 80)
            case .example(_, let lines): lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
            }
        }
        return ([code.rawValue] + blocks).joined(separator: "\n\n")
    }
}

private extension String {
    /// Markdown as a terminal shows it: words without emphasis and addresses, code between quotation marks.
    var withoutMarks: String {
        let parts = split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            index % 2 == 1
                ? "\"\(part)\""
                : part.replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }.replacing(/\*+([^*]+)\*+/) { String($0.1) }
        }.joined()
    }

    /// The words in lines of at most so many characters, where none is longer.
    func wrapped(at width: Int) -> String {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
