/// For each stem of a part the pages of a block it stands on, as `page * 16 + level`: all of them in one list.
struct Postings: Sendable {
    /// Stem by stem, those of a stem in the order of pages.
    private var list: [UInt32]
    /// Where each stem's begin in it, and the end of the last.
    private var starts: [Int32]

    /// A stem that was found on a page.
    struct Found {
        let stem: Int32
        let posting: UInt32

        init(stem: Int, page: Int, level: Int) {
            self.stem = Int32(stem)
            posting = UInt32(page << 4 | level)
        }
    }

    /// - Parameters:
    ///   - found: in the order of pages.
    ///   - stemCount: how many stems there are by now.
    init(_ found: [Found], stemCount: Int) {
        // A counting sort by stem, which keeps the order of pages.
        starts = [Int32](repeating: 0, count: stemCount + 1)
        for each in found { starts[Int(each.stem) + 1] += 1 }
        for stem in 0..<stemCount { starts[stem + 1] += starts[stem] }
        var next = starts
        list = [UInt32](repeating: 0, count: found.count)
        for each in found {
            list[Int(next[Int(each.stem)])] = each.posting
            next[Int(each.stem)] += 1
        }
    }

    /// Empty for a stem that came later.
    subscript(stem: Int) -> ArraySlice<UInt32> {
        stem + 1 < starts.count ? list[Int(starts[stem])..<Int(starts[stem + 1])] : []
    }
}
