import Citations
import Markdown
import SourceText

/// `missing-reference`: a statement, model or report that cites works and lists none.
enum MissingReferenceList {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let (document, words) = (passages.document, passages.words)
        guard [.statement, .model, .report].contains(document.kind), document.references == nil else { return [] }
        let links = RangeSet(document.markdown.links.map(\.content))
        // A citation that is a link leads to its work by itself.
        let cited = CitedText.citations(withoutListIn: words.text).filter { !links.contains(words.offsets[$0.lowerBound]) }
        guard let first = cited.first, let passage = passages.all.first(where: { $0.text.contains(first.lowerBound) }) else { return [] }
        var places = WordPlaces(passages)
        let others = cited.count - 1
        let what = "\"\(String(decoding: words.text[first], as: UTF8.self))\"" + (others == 0 ? "" : " and \(others) more")
        let mend = document.sections(.references).isEmpty
            ? "add a heading \"## \(document.name(of: .references))\" and below it a paragraph for each work" : document.sections(.references).allSatisfy({ document.markdown.html[$0.content].allSatisfy(\.isWhitespace) })
                ? "write a paragraph for each work below its heading"
                : "nothing below its heading begins as works do, with authors and year: Rowe, M. B. (1986)."
        return [
            Diagnostic(
                .missingReference, path: document.path, at: places.position(at: first.lowerBound, in: passage),
                "this page cites \(what), but has no reference list; \(mend)")
        ]
    }
}
