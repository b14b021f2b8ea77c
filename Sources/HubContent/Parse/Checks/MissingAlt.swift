import Markdown
import SourceText

/// `missing-alt`: an image or a film without a description, which whoever cannot see it has nothing of
/// (WCAG 2.2, success criterion 1.1.1).
enum MissingAlt {
    static func findings(in document: Document, _ file: SourceFile) -> [Diagnostic] {
        var places = InlinePlaces(in: file)
        return document.markdown.images.filter { $0.alt.allSatisfy(\.isWhitespace) }.map { image in
            Diagnostic(
                .missingAlt, path: document.path, at: places.position(of: image),
                "this \(image.isVideo ? "film" : "image") has no description; "
                    + "say between the brackets what it shows, as in ![Six apples in two rows](apples.png)")
        }
    }
}
