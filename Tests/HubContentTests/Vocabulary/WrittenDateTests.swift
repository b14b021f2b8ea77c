import Testing

@testable import HubContent

struct WrittenDateTests {
    @Test(arguments: [
        ("March 9, 2026", "2026-03-09"), ("9 March 2026", "2026-03-09"), ("March 2026", "2026-03"), ("Mar 2026", "2026-03"),
        ("9 de marzo de 2026", "2026-03-09"), ("2026-03-09", "2026-03-09"), ("Feb. 3rd, 2025", "2025-02-03"),
    ])
    func `reads dates as documents write them`(text: String, date: String) {
        #expect(WrittenDate.parse(text) == date)
    }

    @Test(arguments: ["2026", "3/9/2026", "March", "February 30, 2026", "Chapter 3 2026", "In March 2026 we met"])
    func `takes nothing else for a date`(text: String) {
        #expect(WrittenDate.parse(text) == nil)
    }
}
