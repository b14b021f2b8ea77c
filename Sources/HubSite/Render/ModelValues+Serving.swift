import HubContent
import Templates

extension ModelValues {
    /// What serves an element or a phase of this model.
    func serving(_ id: String) -> Value {
        let (hub, address) = (fragments.hub, fragments.page.address)
        let index = hub.pages.partitioningIndex { !($0.address < address) }
        guard index < hub.pages.count, hub.pages[index].address == address else { return .null }
        return ServingValues(hub: hub, place: fragments.place, words: fragments.words).value(of: ServedElement(model: index, id: id))
    }
}
