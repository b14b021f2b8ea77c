import HubContent
import Markdown
import OutsideLinks
import SourceText

extension Hub {
    /// Every link to another site, in the order of the pages, then those of hub.yml's menu.
    /// - Parameter tree: what the hub was made of.
    func outsideLinks(in tree: SourceTree) -> [OutsideLink] {
        let files = Dictionary(tree.documents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let written = pages.flatMap { page -> [OutsideLink] in
            let document = page.document
            guard let file = files[document.path] else { return [] }
            var places = InlinePlaces(in: file)
            return zip(document.markdown.links, page.links).compactMap { link, target in
                guard case .outside(let address) = target, address.isOfWeb else { return nil }
                return OutsideLink(
                    address: address, path: document.path, position: places.position(of: link))
            }
        }
        let menu = settings.menu.map(\.address).filter(\.value.isOfWeb).map {
            OutsideLink(address: $0.value, path: Settings.path, position: $0.position)
        }
        return written + menu
    }
}

extension String {
    fileprivate var isOfWeb: Bool {
        let start = utf8.prefix(8).map(\.lowercased)
        return start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8)
    }
}
