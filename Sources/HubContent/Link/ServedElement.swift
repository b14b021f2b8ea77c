/// An element of a model, as what a page serves.
package struct ServedElement: Hashable, Sendable {
    /// The model's page, by index in `Hub.pages`.
    package var model: Int
    /// `VisionElement.id`.
    package var id: String

    package init(model: Int, id: String) {
        self.model = model
        self.id = id
    }
}
