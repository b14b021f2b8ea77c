import Markdown
import SourceText

extension [Page] {
    /// How many pages, addresses and places of a page may be compared with what broken links say, over all: enough for every
    /// one in a hub of some hundred pages, and for a screenful in one of ten thousand.
    private static let comparisons = 1_000_000

    /// Notes on each page what its links and images lead to.
    /// - Parameters:
    ///   - files: what the pages were made of.
    ///   - jobs: how many threads may work.
    mutating func resolveLinks(_ resolver: LinkResolver, files: [SourceFile], jobs: Int) -> [Diagnostic] {
        var quick = resolver
        quick.namesNearest = false
        let resolved = parallelMap(Array<Int>(indices), jobs: jobs) { [quick] in ResolvedLinks(ofPage: $0, quick) }
        var diagnostics: [Diagnostic] = []
        let filesByPath = Once { Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }) }
        var left = Self.comparisons
        for (index, page) in resolved.enumerated() {
            self[index].links = page.links
            self[index].images = page.images
            guard !page.broken.isEmpty, let file = filesByPath.value[self[index].document.path] else { continue }
            var places = InlinePlaces(in: file)
            for broken in page.broken {
                left -= resolver.compared
                if let finding = (left > 0 ? resolver : quick).finding(on: index, broken, &places) { diagnostics.append(finding) }
            }
        }
        return diagnostics
    }

    /// Notes on each page which others link to it in their text.
    mutating func noteReferrers() {
        for index in indices {
            for case .page(let target, _) in self[index].links
            where target != index && self[target].referrers.last != index {
                self[target].referrers.append(index)
            }
        }
    }
}

/// What the links and images of one page lead to.
private struct ResolvedLinks: Sendable {
    var links: [Target] = []
    var images: [Target] = []
    var broken: [Broken] = []

    /// By its index in the document.
    enum Broken: Sendable {
        case link(Int), image(Int)
    }

    init(ofPage page: Int, _ resolver: LinkResolver) {
        let document = resolver.documents[page]
        links.reserveCapacity(document.links.count)
        for (index, destination) in document.links.enumerated() {
            guard let destination else {
                links.append(.broken)
                continue
            }
            do {
                links.append(try resolver.resolve(destination, written: document.markdown.links[index].destination, from: page))
            } catch {
                links.append(.broken)
                broken.append(.link(index))
            }
        }
        for (index, destination) in document.images.enumerated() {
            do {
                images.append(try resolver.resolveImage(destination, written: document.markdown.images[index].destination, from: page))
            } catch {
                images.append(.broken)
                broken.append(.image(index))
            }
        }
    }
}

extension LinkResolver {
    /// What is wrong with a link or image, if anything is.
    fileprivate func finding(on page: Int, _ broken: ResolvedLinks.Broken, _ places: inout InlinePlaces) -> Diagnostic? {
        let document = documents[page]
        var position: Position?
        do throws(Fault) {
            switch broken {
            case .link(let index):
                guard let destination = document.links[index] else { return nil }
                let link = document.markdown.links[index]
                position = places.position(of: link)
                _ = try resolve(destination, written: link.destination, from: page)
            case .image(let index):
                let image = document.markdown.images[index]
                position = places.position(of: image)
                _ = try resolveImage(document.images[index], written: image.destination, from: page)
            }
            return nil
        } catch {
            return Diagnostic(error.code, path: document.path, at: position, error.message, suggestion: error.suggestion)
        }
    }
}
