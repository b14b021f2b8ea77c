/// How much a word says about a page, as one of 16 levels: how often it stands in the text, by BM25's rule, and whether
/// it stands in a heading or in the title.
struct Relevance {
    /// What each level counts, so that the script that searches needs no rule of its own. Fine where text alone is told
    /// apart, coarse above.
    static let levels: [Double] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.05, 1.25, 1.5, 1.75, 2.05, 2.4, 2.8]

    /// A page of this many words is neither long nor short.
    private static let usualLength = 400.0
    private static let saturation = 1.2
    private static let lengthMatters = 0.75

    private let norm: Double
    private let title: Double

    /// - Parameters:
    ///   - length: the words of the page's text.
    ///   - titleLength: the words of its title.
    init(length: Int, titleLength: Int) {
        norm = Self.saturation * (1 - Self.lengthMatters + Self.lengthMatters * Double(length) / Self.usualLength)
        title = 1 / (0.4 + 0.12 * Double(titleLength))
    }

    /// - Parameters: how often the word stands in the text, in headings and keywords, and whether in the title.
    func level(inText: Int, inHeadings: Int, inTitle: Bool) -> Int {
        var score = Double(inText) / (Double(inText) + norm)
        if inHeadings > 0 { score += 0.35 + 0.1 * Double(min(inHeadings - 1, 2)) }
        if inTitle { score += title }
        var level = Self.levels.count - 1
        while level > 0, Self.levels[level] > score { level -= 1 }
        return level
    }
}
