/// A document with its place in the hub: where it stands, what its links lead to and what leads to it.
package struct Page: Sendable {
    package let document: Document
    package let address: Address
    /// Its place among all pages in the order of lists.
    var rank = 0
    /// What that place begins with, before titles decide.
    package var listOrder = ListOrder()
    /// Of a task, where the student's part stands: `handouts/BANK/x/`.
    package var handout: Address?
    /// Of a task with `Extensions`, where that sheet stands.
    package var extensionsSheet: Address?
    /// Of a task with something to show, where the class sees it: `projector/BANK/x/`.
    package var projector: Address?
    /// Of a task, what a plan in the browser calls it: `BANK/x`.
    package var planName: String?
    /// One for each of the document's links, in their order.
    package var links: [Target] = []
    /// One for each of the document's images, in their order.
    package var images: [Target] = []
    /// One for each value of its `serves:`; `nil` where that names no element.
    package var serves: [ServedElement?] = []
    /// Of a translation, the page that it is one of, by index in `Hub.pages`.
    package var original: Int?
    /// The pages that say the same in other languages, by index in `Hub.pages`, in its order.
    package var translations: [Int] = []
    /// The pages that link here, by index in `Hub.pages`, in its order.
    package var referrers: [Int] = []
    /// Where it stands in the most particular list it is in.
    package var place: Place?

    /// A place in a list.
    package struct Place: Hashable, Sendable {
        /// An index into `Hub.collections`.
        package var collection: Int
        /// An index into its members.
        package var member: Int
    }

    /// Every id that a fragment may name.
    package func has(anchor: String) -> Bool { document.anchors.contains(anchor) }
}
