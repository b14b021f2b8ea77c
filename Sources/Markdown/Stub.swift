package import SourceText
extension MarkdownDocument {
    package func position(of link: Link, in file: SourceFile) -> Position { Position(line: link.site.lines.lowerBound) }
    package func position(of image: Image, in file: SourceFile) -> Position { Position(line: image.site.lines.lowerBound) }
    package var anchors: Set<String> { [] }
}
extension MarkdownDocument.List.Item { package var anchor: String { lead } }
