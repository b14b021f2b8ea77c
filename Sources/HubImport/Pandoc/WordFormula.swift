import SourceText

/// A formula as pandoc writes those of word processors, in the TeX that people write.
enum WordFormula {
    static func repaired(_ tex: String) -> String {
        var tex = tex.oneLine
        // A space that was put at the end with a backslash has lost itself, and the backslash stands alone.
        while tex.reversed().prefix(while: { $0 == "\\" }).count % 2 == 1 { tex = tex.dropLast().trimmed }
        // What stands below each other behind a brace that nothing closes are the cases of a function.
        return tex.replacing(/\\left\\\{ ?\\begin\{matrix\} ?((?:(?!\\begin|\\end).)*?)(?: ?\\\\)? ?\\end\{matrix\} ?\\right\./) { match in
            "\\begin{cases} \(match.output.1) \\end{cases}"
        }
    }
}
