/// A heading of a document with what stands below it.
package struct Section: Sendable {
    /// Index into the document's outline.
    package var heading: Int
    /// What the heading means for this kind of document, where it means something.
    package var meaning: Meaning?
    /// The minutes that the heading names: 10 of "Launch (10 min)".
    package var minutes: Minutes?
    /// In the document's HTML: the heading and everything below it, up to the next heading of its level or above.
    package var html: Range<Int>
    /// The same without the heading.
    package var content: Range<Int>
    /// The section that it is directly part of: index into the document's sections.
    package var parent: Int?
    /// The sections that are directly part of it, in order: indices into the document's sections.
    package var children: [Int] = []
}
