import SourceText
import Testing

/// A page may be as long as it likes: the checks go through it once.
struct ChecksSpeedTests {
    /// A megabyte of something takes seconds where it is read once, even unoptimised, and hours where it is not.
    private static let bound = Duration.seconds(60)

    @Test(arguments: [
        "We look at the task (see Table 1) and at what *students* say. ", "the the ( ", "(a\n\n", "- of of (\n", "$5 ", "[0, ", "a:(",
        "| a | of of (\n|---|---\n\n", "### A\n\n", "> of of\n\n", "`of of` of of ", "[of of](of-of) (of of\n\n",
    ])
    func `reads a megabyte once`(piece: String) {
        let text = "# A\n\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let time = ContinuousClock().measure { _ = findings(in: ["reports/a.md": text]) }
        #expect(time < Self.bound, "\(piece): \(time)")
    }
}
