/// A picture a lesson needs, read from a few lines and ready to be drawn.
package protocol Drawing: Sendable {
    /// The picture as inline SVG.
    /// - Parameters:
    ///   - id: an id of the page, from which those inside the picture are made.
    ///   - words: for what a screen reader speaks.
    ///   - formula: MathML for the TeX between dollars of a label; where there is none, the TeX is shown.
    func svg(id: String, words: DrawingWords, formula: (String) -> [UInt8]?) -> [UInt8]
}

/// One kind of drawing: its keys, how it is read, drawn and spoken.
protocol LessonDrawing: Sendable {
    /// In the order in which an author needs them; the first is the example's.
    static var keys: [String] { get }

    /// - Returns: `nil` with a fault in the block.
    init?(_ block: inout DrawingBlock)

    func draw(on sketch: inout Sketch, words: DrawingWords)

    /// What it shows, in sentences.
    func spoken(in words: DrawingWords) -> [String]
}

/// A drawing with what any drawing may have: a title above it, words of its author's for who cannot see it, and its size.
struct TitledDrawing: Drawing {
    let kind: DrawingKind
    let content: any LessonDrawing
    let title: String?
    let alt: String?
    let size: DrawingSize
    /// Whether its numbers are written as 2,5.
    let hasDecimalCommas: Bool

    func svg(id: String, words: DrawingWords, formula: (String) -> [UInt8]?) -> [UInt8] {
        withoutActuallyEscaping(formula) { formula in
            var sketch = Sketch(id: id, hasDecimalCommas: hasDecimalCommas, formula: formula)
            content.draw(on: &sketch, words: words)
            let text = alt ?? content.spoken(in: words).joined(separator: " ")
            let description = words.plain(text)
            return sketch.finished(
                kind.rawValue, title: title, description: hasDecimalCommas ? NumberCommas.written(in: description) : description, size: size)
        }
    }
}
