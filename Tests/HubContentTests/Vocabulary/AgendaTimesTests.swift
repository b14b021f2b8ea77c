import Testing

@testable import HubContent

struct AgendaTimesTests {
    @Test(arguments: [
        (["5 min", "1½ h"], [5, 90]), (["3:45–3:50", "3:50-4:15 pm", "4:15 to 5:00"], [5, 25, 45]), (["11:50–12:10", "12:55-1:05"], [20, 10]),
        (["8:30", "8:45", "9:10–9:20"], [15, 25, 10]), (["9:00 a 9:15"], [15]),
    ])
    func `reads lengths of time, from when to when, and when each part begins`(cells: [String], minutes: [Int]) {
        #expect(AgendaTimes(cells).minutes == minutes && AgendaTimes(cells).total == minutes.reduce(0, +))
    }

    @Test(arguments: [["5–10 min"], ["3:45"], ["3:45–3:45"], ["soon"], [""], ["25:00–26:00"], ["3:45–"], ["3:50–3:45"], ["0:10–0:15"]])
    func `says nothing of what cannot be told`(cells: [String]) {
        #expect(AgendaTimes(cells).minutes == [nil] && AgendaTimes(cells).total == nil)
    }

    @Test func `finds the column of times by its name`() {
        #expect(AgendaTimes.column(in: ["#", "Time", "What"]) == 1)
        #expect(AgendaTimes.column(in: ["Actividad", "Duración"]) == 1)
        #expect(AgendaTimes.column(in: ["Part", "What"]) == 0)
    }
}
