package import Citations

/// The reference list of a document, and where its text refers to it: what a page shows of them.
package struct ReferenceList: Sendable {
    /// In the order of the list.
    package var entries: [Entry] = []
    /// The citations that are links, in the order of the text; their holes name them by index.
    package var links: [Link] = []

    package struct Entry: Sendable {
        package let work: Reference
        /// What tells it from other works.
        let identity: WorkIdentity
        /// The HTML inside its `<li>` or `<p>`.
        package var content: Range<Int>
        /// Indices into `links`: where the text cites it.
        package var places: [Int] = []

        init(work: Reference, content: Range<Int>) {
            self.work = work
            self.content = content
            identity = WorkIdentity(of: work)
        }
    }

    package struct Link: Hashable, Sendable {
        /// Index into `entries`.
        package var entry: Int
    }

    /// The id of an entry. A capital keeps it apart from the ids of headings.
    package static func id(ofEntry index: Int) -> String { "Reference-\(index + 1)" }

    /// The id of a place in the text that cites an entry.
    package static func id(ofLink index: Int) -> String { "Citation-\(index + 1)" }
}
