import SourceText

extension [UInt8] {
    /// HTML in which every link to a place of the same page has one: of a task's sheet, "see Table 1" is words alone where
    /// the table stands in what students do not get.
    var withLiveAnchors: [UInt8] { withLiveAnchors(to: ids) }

    /// The ids of its elements.
    var ids: Set<ArraySlice<UInt8>> {
        var ids: Set<ArraySlice<UInt8>> = []
        forEachTag { tag in tag.forEachAttribute { if $0.isNamed("id") { ids.insert(self[$0.value]) } } }
        return ids
    }

    /// The same for a part of a page.
    /// - Parameter ids: those of the whole page.
    func withLiveAnchors(to ids: Set<ArraySlice<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        var start = startIndex
        var isInDeadLink = false
        forEachTag { tag in
            var leadsNowhere = false
            tag.forEachAttribute { attribute in
                guard attribute.isNamed("href"), self[attribute.value].first == UInt8(ascii: "#") else { return }
                leadsNowhere = !ids.contains(self[attribute.value].dropFirst())
            }
            guard leadsNowhere || isInDeadLink && tag.closesLink else { return }
            isInDeadLink = leadsNowhere
            result += self[start..<tag.range.lowerBound]
            start = tag.range.upperBound + 1
        }
        return start == startIndex ? self : result + self[start...]
    }
}
