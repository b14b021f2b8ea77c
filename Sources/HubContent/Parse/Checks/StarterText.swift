import Markdown
import SourceText

/// `starter-text`: what `chalkline new` wrote for an author to write over.
enum StarterText {
    static func findings(in passages: Passages) -> [Diagnostic] {
        var places = WordPlaces(passages)
        let left = passages.all.filter { !passages.isInTable($0) && isPrompt(passages.words.text[$0.text]) }.map { passage in
            (words: String(decoding: passages.words.text[passage.text], as: UTF8.self),
             position: places.position(at: passage.text.lowerBound, in: passage))
        }
        // A level to choose has no words of the page's own, so cells are asked for theirs.
        let markdown = passages.document.markdown
        let cells = markdown.tables.flatMap { $0.rows.joined() }.filter { isPrompt(markdown.html[$0.content]) }.map { cell in
            (words: markdown.words(of: cell), position: Position(line: cell.line))
        }
        guard let first = (left + cells).min(by: { $0.position < $1.position }) else { return [] }
        let count = left.count + cells.count
        let what = count == 1 ? "\"\(first.words)\" is" : "\"\(first.words)\" and \(count - 1) more of this page are"
        return [
            Diagnostic(
                .starterText, path: passages.file.path, at: first.position,
                "\(what) still as the page was started; write your own words over them, or take them out")
        ]
    }

    private static func isPrompt(_ words: some Collection<UInt8>) -> Bool {
        StarterPage.prompts[words.count]?.contains { $0.elementsEqual(words) } ?? false
    }
}

extension Passages {
    fileprivate func isInTable(_ passage: Passage) -> Bool {
        if let block = passage.block, case .table = document.markdown.blocks[block].kind { true } else { false }
    }
}
