import HubContent
import Markdown

extension Fragments {
    /// The files that these ranges and their footnotes show or lead to, by index in `Hub.assets`.
    func assets(of ranges: [Range<Int>]) -> [Int] {
        let shown = RangeSet(ranges + notes(of: ranges).map(\.element))
        return page.document.markdown.holes.filter { shown.contains($0.offset) }.compactMap { hole in
            switch hole.content {
            case .image(let index): asset(page.images[index])
            case .link(let index): asset(page.links[index])
            case .track(let index): captions(ofImage: index)
            default: nil
            }
        }
    }

    /// The captions of a video, by index in `Hub.assets`: the `.vtt` file beside it, where there is one.
    /// - Parameter index: of the video among the document's images.
    func captions(ofImage index: Int) -> Int? {
        guard let video = asset(page.images[index]).map({ hub.assets[$0].address }), let dot = video.lastIndex(of: ".") else { return nil }
        let captions = video[..<dot] + ".vtt"
        return hub.assets.firstIndex { $0.address == captions }
    }

    private func asset(_ target: Target) -> Int? {
        if case .asset(let index) = target { index } else { nil }
    }
}
