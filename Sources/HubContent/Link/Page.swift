/// A document with its place in the hub: where it stands, what its links lead to and what leads to it.
package struct Page: Sendable {
    package let document: Document
    /// The document's; stored, so that asking one of many pages for it copies nothing else.
    package let address: Address
    /// Where it is wanted in lists, before titles decide.
    package var listOrder = ListOrder()
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
    /// Where it once stood, by its `aliases`.
    package var formerAddresses: [Address] = []
    /// Where it stands in the most particular list it is in.
    package var place: Place?

    /// A place in a list.
    package struct Place: Hashable, Sendable {
        /// An index into `Hub.collections`.
        package var collection: Int
        /// An index into its members.
        package var member: Int
    }

    init(document: Document) {
        self.document = document
        address = document.address
    }
}
