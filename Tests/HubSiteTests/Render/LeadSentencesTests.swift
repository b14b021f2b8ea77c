import Testing

@testable import HubSite

@Suite struct LeadSentencesTests {
    @Test(arguments: [
        ("Keep the hour. Use it.", "Keep the hour."),
        ("Use a form (e.g., Form A. or B.) each week. Then stop.", "Use a form (e.g., Form A. or B.) each week."),
        ("As Horn et al. Showed, talk. More.", "As Horn et al. Showed, talk."),
        ("Ask “Why?” Often and well. More.", "Ask “Why?”"),
        ("Ask \"Why?\" and wait. More.", "Ask \"Why?\" and wait."),
        ("Give 2.5 hours. More.", "Give 2.5 hours."),
        ("J. Doe says so. More.", "J. Doe says so."),
        ("No stop at all", "No stop at all"), ("", ""),
    ])
    func `ends a sentence where it ends`(text: String, sentence: String) {
        #expect(text.firstSentence == sentence)
    }
}
