import SourceText
import Testing

/// A page may be as long as it likes: the checks go through it once.
struct ChecksSpeedTests {
    /// Seconds where a text is read once, even unoptimised and on a busy machine, and many minutes where it is not.
    private static let bound = Duration.seconds(60)

    private func time(_ piece: String, bytes: Int) -> Duration {
        let text = "# A\n\n" + String(repeating: piece, count: bytes / piece.utf8.count)
        return ContinuousClock().measure { _ = findings(in: ["reports/a.md": text]) }
    }

    @Test func `reads a megabyte of prose once`() {
        #expect(time("We look at the task (see Table 1) and at what *students* say.\n\n", bytes: 1_000_000) < Self.bound)
    }

    @Test(arguments: [
        "we look at the task and\n\n", "IF a\n\n", "Why?\nIF a\nIF b\n\n", "we see [a](b.md) and\n\n", "<x y> a ",
        "the the ( ", "(a\n\n", "- of of (\n", "$5 ", "[0, ", "a:(",
        "| a | of of (\n|---|---\n\n", "### A\n\n", "> of of\n\n", "`of of` of of ", "[of of](of-of) (of of\n\n",
    ])
    func `reads what is full of findings once`(piece: String) {
        #expect(time(piece, bytes: 100_000) < Self.bound)
    }
}
