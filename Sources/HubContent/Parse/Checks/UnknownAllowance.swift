import Markdown
import SourceText

/// `invalid-value`: a code in a comment `<!-- chalkline: allow CODE -->` that no finding has, which would
/// allow nothing.
enum UnknownAllowance {
    static func findings(in document: Document) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for allowance in document.markdown.allowances {
            for word in allowance.codes where DiagnosticCode(rawValue: word) == nil {
                let meant = nearestName(to: word, among: DiagnosticCode.allCases.map(\.rawValue))
                let fix = meant.map { "did you mean \"\($0)\"?" } ?? "write a code as it stands in brackets at the end of a message"
                found.append(
                    Diagnostic(
                        .invalidValue, path: document.file.path,
                        at: place(of: word, before: allowance.lines.lowerBound, in: document.file),
                        "no finding has the code \"\(word)\"; \(fix)", suggestion: meant))
            }
        }
        return found
    }

    /// The comment stands right before its block, so its word is the last one like it there.
    private static func place(of word: String, before line: Int, in file: SourceFile) -> Position {
        let end = file.range(ofLine: line).lowerBound
        let wanted = Array(word.utf8)
        for start in stride(from: end - wanted.count, through: file.textStart, by: -1)
        where file.bytes[start] == wanted.first && file.bytes[start..<end].starts(with: wanted) {
            return file.position(at: start)
        }
        return Position(line: line)
    }
}
