/// A heading that means something, and the time that stands in it.
package struct MeaningfulHeading: Hashable, Sendable {
    package var meaning: Meaning
    /// "(10 min)": a phase's length.
    package var minutes: Minutes?

    package init(meaning: Meaning, minutes: Minutes? = nil) {
        self.meaning = meaning
        self.minutes = minutes
    }
}
