import Markdown
import SourceText

/// `invalid-value`: a code that a comment `<!-- chalkline: allow CODE -->` or `allow:` names in vain, because no
/// finding has it, or because nothing may turn it off.
enum UselessAllowance {
    static func findings(in document: Document, _ file: SourceFile) -> [Diagnostic] {
        var found = document.frontMatter.allow.filter(\.value.isFixed).map { code in
            Diagnostic(.invalidValue, path: document.path, at: code.position, message(ofFixed: code.value))
        }
        for allowance in document.markdown.allowances {
            for word in allowance.codes {
                let code = DiagnosticCode(rawValue: word)
                guard code?.isFixed ?? true else { continue }
                let meant = code == nil ? nearestName(to: word, among: DiagnosticCode.allCases.map(\.rawValue)) : nil
                let fix = meant.map { "did you mean \"\($0)\"?" } ?? "write a code as it stands in brackets at the end of a message"
                found.append(
                    Diagnostic(
                        .invalidValue, path: document.path,
                        at: place(of: word, before: allowance.lines.lowerBound, in: file),
                        code.map(message) ?? "no finding has the code \"\(word)\"; \(fix)", suggestion: meant))
            }
        }
        return found
    }

    private static func message(ofFixed code: DiagnosticCode) -> String {
        "\"\(code.rawValue)\" keeps the site safe and whole, so no page may have it; take it out here and mend what it says"
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
