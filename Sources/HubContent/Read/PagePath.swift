/// The files that are pages: those that end in `.md` or `.markdown`, in either case.
extension StringProtocol {
    /// Whether this path is a page's.
    var isPagePath: Bool { pageEnding != nil }

    /// This path without the ending that makes it a page's.
    var withoutPageEnding: SubSequence { pageEnding.map { self[..<$0] } ?? self[...] }

    /// Where the ending begins.
    private var pageEnding: Index? {
        guard let dot = lastIndex(of: ".") else { return nil }
        let ending = self[dot...].lowercased()
        return ending == ".md" || ending == ".markdown" ? dot : nil
    }
}
