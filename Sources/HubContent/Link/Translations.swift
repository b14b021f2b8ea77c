import Markdown
import SourceText

extension [Page] {
    /// Notes on each page which others are the same in another language, by their `translation-of`.
    mutating func noteTranslations(_ resolver: LinkResolver) -> [Diagnostic] {
        var versions: [Int: [Int]] = [:]
        var diagnostics: [Diagnostic] = []
        for (index, page) in enumerated() {
            guard let original = page.document.frontMatter.translationOf else { continue }
            do throws(LinkResolver.Fault) {
                guard case .page(let target, _) = try resolver.resolve(original.value, form: .markdown, from: nil),
                    target != index
                else { throw LinkResolver.Fault(code: .brokenLink, message: "\"\(original.value)\" is no page that this one could be a translation of") }
                versions[target, default: [target]].append(index)
            } catch {
                diagnostics.append(
                    Diagnostic(
                        error.code, path: page.document.file.path, at: original.position, error.message,
                        suggestion: error.suggestion))
            }
        }
        for versions in versions.values {
            for version in versions { self[version].translations = versions.filter { $0 != version }.sorted() }
        }
        return diagnostics
    }
}
