import Markdown
import SourceText

/// `starter-text`: what `chalkline new` wrote for an author to write over.
enum StarterText {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let text = passages.words.text
        let left = passages.all.filter { passage in
            StarterPage.prompts[passage.text.count]?.contains { $0.elementsEqual(text[passage.text]) } ?? false
        }
        guard let first = left.first else { return [] }
        var places = WordPlaces(passages)
        let words = String(decoding: text[first.text], as: UTF8.self)
        let what = left.count == 1 ? "\"\(words)\" is" : "\"\(words)\" and \(left.count - 1) more of this page are"
        return [
            Diagnostic(
                .starterText, path: passages.document.file.path, at: places.position(at: first.text.lowerBound, in: first),
                "\(what) still as the page was started; write your own words over them, or take them out")
        ]
    }
}
