/// A text that a test takes as its argument and that would fill the test's report: there it stands by its beginning
/// and its size.
package struct LongText: Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String {
        // By scalars: the accents on one letter are one character, however many.
        let beginning = String(String.UnicodeScalarView(text.unicodeScalars.prefix(40)))
        return beginning == text ? text.debugDescription : "\(beginning.debugDescription) … (\(text.utf8.count) bytes)"
    }
}
