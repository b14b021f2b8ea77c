import Testing

@testable import HubContent

struct ValuesTests {
    @Test(arguments: [
        ("PK", "PK"), ("Pre-K", "PK"), ("prekindergarten", "-"), ("K", "K"), ("Kindergarten", "K"), ("3", "3"), ("12", "12"), ("HS", "HS"),
        ("high school", "HS"), ("Grade 4", "4"), ("4th grade", "4"), ("grades 3 to 5", "3 4 5"), ("3-5", "3 4 5"), ("K–2", "K 1 2"),
        ("K - 2", "K 1 2"), ("9-12", "9 10 11 12"), ("PK-1", "PK K 1"), ("Pre-K–1", "PK K 1"), ("grado 2", "2"), ("2.º grado", "2"), ("03", "3"),
        ("13", "-"), ("0", "-"), ("5-3", "-"), ("3-3", "-"), ("K-HS", "-"), ("", "-"), ("grade", "-"), ("3 4 5 6", "-"), ("+3", "-"), ("3.5", "-"), ("-1", "-"), ("3-", "-"), ("3--5", "3 4 5"),
    ])
    func `reads grades`(text: String, grades: String) {
        #expect(Grade.parse(text)?.map(\.description).joined(separator: " ") ?? "-" == grades)
    }

    @Test func `orders grades as children pass through them`() {
        #expect([Grade.highSchool, .numbered(12), .numbered(2), .kindergarten, .preKindergarten].sorted().map(\.description) == ["PK", "K", "2", "12", "HS"])
    }

    @Test(arguments: ["2025", "2025-03", "2025-03-09", "2024-02-29", "2000-02-29", "2025-12-31"])
    func `prints dates as it reads them`(text: String) throws {
        #expect(try PartialDate(text).description == text)
    }

    @Test(arguments: ["2025-02-29", "1900-02-29", "2025-04-31", "2025-00", "2025-1-0", "25-03", "0000", "2025-", "2025-03-09-01", "-2025", "2025-+3", "2025-03-09T10:00", "2025/03", ""])
    func `refuses what is no date`(text: String) {
        #expect(throws: PartialDate.Fault.self) { try PartialDate(text) }
    }

    @Test func `orders dates by time, the vague ones first`() throws {
        let dates = try ["2025-03-09", "2026", "2025-03", "2025", "2024-12-31"].map { try PartialDate($0) }
        #expect(dates.sorted().map(\.description) == ["2024-12-31", "2025", "2025-03", "2025-03-09", "2026"])
    }

    @Test(arguments: [
        ("45", "45"), ("45 min", "45"), ("45min.", "45"), ("45 minutes", "45"), ("1 h", "60"), ("1 h 30 min", "90"), ("1h30", "90"),
        ("10–15 min", "10–15"), ("1–2 h", "60–120"), ("20-minute", "20"), ("90 minutos", "90"), ("about 20 min", "20"), ("ca. 15-20 min", "15–20"), ("~5", "5"),
        ("20 to 25 minutes", "20–25"), ("20 a 25 minutos", "20–25"), ("1.5 hours", "90"), ("1,5 h", "90"), ("1½ hours", "90"), ("½ hour", "30"), ("1 ½–2 h", "90–120"),
        ("1 hour and 15 minutes", "75"), ("1 hora y 15 minutos", "75"), ("2.0 h", "120"), ("0.75 h", "45"),
        ("2.30 h", nil), ("7.5 min", nil), ("½", nil), ("1.5 to 2 min", nil), ("25 to 20 min", nil), ("10 to", nil), ("1 hour and", nil), ("10 a.m.", nil), (".5 h", nil),
        ("about", nil), ("round 20 min", nil), ("soon", nil), ("0", nil), ("-5", nil), ("45 45", nil), ("15-10", nil), ("45 days", nil), ("", nil), ("100000", nil), ("1.5", nil),
    ] as [(String, String?)])
    func `reads minutes`(text: String, minutes: String?) {
        #expect(Minutes(text)?.text == minutes)
    }

    @Test(arguments: [
        ("MP1", 1), ("mp.8", 8), ("SMP 3", 3), ("4", 4), ("CCSS.MATH.PRACTICE.MP5", 5), ("MP 6", 6), ("MP0", nil), ("MP9", nil), ("MP10", nil), ("MP", nil), ("", nil),
    ] as [(String, Int?)])
    func `reads mathematical practices`(text: String, number: Int?) {
        #expect(Practice(text)?.number == number)
    }

    @Test(arguments: [
        ("MP1-MP3", [1, 2, 3]), ("MP1 & 3", [1, 3]), ("MP1&MP3", [1, 3]), ("MP1-2 and 4", [1, 2, 4]), ("MP1–3", [1, 2, 3]), ("mp.7 to mp.8", [7, 8]), ("MP-3", [3]), ("SMP 1 through SMP 2", [1, 2]), ("1 a 3", [1, 2, 3]),
        ("MP3-MP1", nil), ("MP1-MP1", nil), ("MP1-MP9", nil), ("MP1-", nil), ("-", nil), ("MP1-2-3", nil), ("practice", nil),
    ] as [(String, [Int]?)])
    func `reads a range of mathematical practices`(text: String, numbers: [Int]?) {
        #expect(Practice.parse(text)?.map(\.number) == numbers)
    }

    @Test func `knows a kind by its folder`() {
        #expect(Kind(folder: "protocols") == .protocol)
        #expect(Kind(folder: "statement") == .page)
        #expect(Kind(folder: "") == .page)
        #expect(Kind(folder: "pages") == .page)
        #expect(Kind(named: "Rubrics") == .rubric)
        #expect(Kind(named: "lesson") == nil)
    }

    @Test func `orders demand from the lowest`() {
        #expect(Demand.allCases.sorted() == [.memorization, .procedures, .connections, .doing])
        #expect(Demand(word: "Procedures With Connections") == .connections)
        #expect(Demand(word: "hacer matemáticas") == .doing)
    }
}
