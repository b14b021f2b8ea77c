import Drawings
import HubContent
import Markdown
import SourceText

/// The drawings of a document.
extension Fragments {
    func drawing(_ index: Int, in html: inout [UInt8]) {
        let document = page.document
        guard document.drawings[index] != nil else {
            // Only a hub that turns the findings off shows it.
            html.append("<pre>")
            html.appendEscaped(document.markdown.drawings[index].text)
            html.append("</pre>\n")
            return
        }
        drawing(index, id: isRepeated ? "Picture-\(index + 1)-Again" : "Picture-\(index + 1)", in: &html)
    }

    /// A drawing without faults, its ids after one of the caller's.
    func drawing(_ index: Int, id: String, in html: inout [UInt8]) {
        guard let drawing = page.document.drawings[index] else { return }
        let language = page.document.language
        html += drawing.svg(id: id, words: words.drawing) { Formulas.mathML($0, language: language) }
    }
}

extension Words {
    /// What drawings speak with: a theme's own words first, `drawingNumberLine` for what is called `numberLine`.
    fileprivate var drawing: DrawingWords {
        DrawingWords(
            language: language,
            given: { [self] name in given(Words.drawingPrefix + name.split(separator: ".").map { String($0).capitalizedFirst }.joined()) },
            readable: Formulas.words)
    }
}
