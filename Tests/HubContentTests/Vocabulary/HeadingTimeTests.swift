@testable import HubContent
import Testing

struct HeadingTimeTests {
    @Test(arguments: [
        ("Launch (10 min)", "10", "Launch"), ("Launch – 10 min", "10", "Launch"), ("Launch: 10 min.", "10", "Launch"),
        ("Explore – 20 min (in pairs)", "20", "Explore (in pairs)"), ("Launch (10 min) (whole class)", "10", "Launch (whole class)"),
        ("Launch (whole class, 10–15 min)", "10–15", "Launch (whole class)"), ("Launch (10 min, whole class)", "10", "Launch (whole class)"),
        ("Explore – ca. 15–20 min", "15–20", "Explore"), ("Discuss [1 h 30 min]", "90", "Discuss"), ("Préparer – 5 min", "5", "Préparer"),
        ("Launch\u{A0}(10\u{A0}min)", "10", "Launch"), ("Launch\u{A0}\u{2015}\u{A0}10 min", "10", "Launch"), ("Explore \u{2212} 20 min", "20", "Explore"),
        ("Explore (20 to 25 minutes)", "20–25", "Explore"), ("Explore 20 to 25 minutes", "20–25", "Explore"), ("Explore (½ hour)", "30", "Explore"),
        ("Discuss – 1 hour and 15 minutes", "75", "Discuss"), ("Project (1.5 hours)", "90", "Project"),
    ])
    func `finds a time and leaves the words beside it`(heading: String, minutes: String, words: String) throws {
        let time = try #require(HeadingTime(in: heading))
        #expect(time.minutes.text == minutes && time.removed(from: heading) == words)
        #expect(HeadingName(heading).minutes?.text == minutes)
    }

    @Test(arguments: ["Launch", "Launch in a minute", "Room 5", "Two thirds (of 12)", "(10 min)", "10 min", "Grade 3: fractions", "Launch (in pairs)", ""])
    func `finds none where none is`(heading: String) {
        #expect(HeadingTime(in: heading) == nil)
    }
}
