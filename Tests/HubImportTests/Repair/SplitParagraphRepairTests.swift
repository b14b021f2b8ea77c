import Testing

@testable import HubImport

struct SplitParagraphRepairTests {
    @Test func `joins what a page's end cut`() {
        #expect(Importing.body("Our year\n\nWe met every week with\n\nthe coaches of four schools.") == "We met every week with the coaches of four schools.")
        #expect(Importing.body("Our year\n\n• We met every week with\n\nthe coaches of four schools.") == "- We met every week with the coaches of four schools.")
        #expect(Importing.body("Our year\n\nWe met to talk about mathe-\n\nmatics every week.") == "We met to talk about mathematics every week.")
    }

    @Test func `joins thousands of lines in a time that grows with their number`() {
        let time = ContinuousClock().measure {
            let body = Importing.body("Our year\n\n" + String(repeating: "some words that are bro-\n\n", count: 2_000))
            #expect(!body.contains("\n"))
        }
        #expect(time < .seconds(60))
    }

    @Test(arguments: [
        "We met every week.\n\nthe coaches came too.", "We met every week with\n\nThe coaches of four schools.", "We met every week with\n\nb) the coaches of four schools.",
        "We met these people every week:\n\nthe coaches of four schools.", "Keywords: sharing, cutting, planning\n\nthe coaches of four schools.",
        "**We met every week with**\n\nthe coaches of four schools.",
    ])
    func `joins nothing else`(text: String) {
        #expect(Importing.changes("Our year\n\nWords.\n\n\(text)").allSatisfy { !$0.hasPrefix("joined") })
    }
}
