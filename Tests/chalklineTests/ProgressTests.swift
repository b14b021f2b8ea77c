import Synchronization
import Testing

import chalkline

struct ProgressTests {
    /// A terminal and a clock of the test's own.
    private final class Screen: Sendable {
        let shown = Mutex("")
        let instant = Mutex(ContinuousClock.now)

        func progress(isTTY: Bool = true) -> Progress {
            Progress(
                terminal: Terminal(isTTY: isTTY) { $0 == "NO_COLOR" ? "1" : nil },
                show: { text in self.shown.withLock { $0 += text } },
                now: { self.instant.withLock { $0 } })
        }

        func wait(_ milliseconds: Int) {
            instant.withLock { $0 += .milliseconds(milliseconds) }
        }

        var text: String { shown.withLock { $0 } }
    }

    @Test func `shows nothing of a build of one second`() {
        let screen = Screen()
        let progress = screen.progress()
        screen.wait(1000)
        progress.update(5, of: 10)
        progress.finish()
        #expect(screen.text == "")
    }

    @Test func `counts a longer build ten times a second and clears the line`() {
        let screen = Screen()
        let progress = screen.progress()
        screen.wait(1001)
        progress.update(5, of: 10)
        screen.wait(99)
        progress.update(6, of: 10)
        screen.wait(1)
        progress.update(7, of: 10)
        progress.finish()
        screen.wait(500)
        progress.update(8, of: 10)
        progress.finish()
        #expect(screen.text == "\r\u{1B}[Kbuilding: 5 of 10\r\u{1B}[Kbuilding: 7 of 10\r\u{1B}[K")
    }

    @Test func `shows nothing where nobody looks on`() {
        let screen = Screen()
        let progress = screen.progress(isTTY: false)
        screen.wait(5000)
        progress.update(5, of: 10)
        progress.finish()
        #expect(screen.text == "")
    }

    @Test(arguments: [
        (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false),
    ] as [(Bool, [String: String], Bool)])
    func `colours only for a terminal that may have it`(isTTY: Bool, environment: [String: String], isColoured: Bool) {
        let terminal = Terminal(isTTY: isTTY) { environment[$0] }
        #expect(terminal.styled("x", .red) == (isColoured ? "\u{1B}[31mx\u{1B}[0m" : "x"))
    }
}
