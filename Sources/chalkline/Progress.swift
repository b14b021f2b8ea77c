#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Synchronization

/// A line on the terminal that counts the pages done, shown once a build takes longer than a second.
package final class Progress: Sendable {
    private let terminal: Terminal
    private let show: @Sendable (String) -> Void
    private let now: @Sendable () -> ContinuousClock.Instant
    private let start: ContinuousClock.Instant
    /// What goes on.
    private let doing: String
    private let state = Mutex(State())

    private struct State {
        var lastShown: ContinuousClock.Instant?
        var isFinished = false
    }

    /// - Parameters:
    ///   - show: writes text at once; the line is only ever rewritten in place.
    ///   - now: the clock.
    package init(
        _ doing: String = "building", terminal: Terminal = .standardError,
        show: @escaping @Sendable (String) -> Void = Progress.writeToStandardError,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.doing = doing
        self.terminal = terminal
        self.show = show
        self.now = now
        start = now()
    }

    /// Says how far the build is; may be called from any thread and as often as one likes.
    package func update(_ done: Int, of total: Int) {
        guard terminal.isInteractive else { return }
        let now = now()
        guard now - start > .seconds(1) else { return }
        state.withLock { state in
            if state.isFinished { return }
            if let last = state.lastShown, now - last < .milliseconds(100) { return }
            state.lastShown = now
            show("\r\u{1B}[K" + terminal.styled("\(doing): \(done) of \(total)", .dim))
        }
    }

    /// Takes the line away; nothing is shown afterwards.
    package func finish() {
        state.withLock { state in
            if state.lastShown != nil, !state.isFinished { show("\r\u{1B}[K") }
            state.isFinished = true
        }
    }

    package static let writeToStandardError: @Sendable (String) -> Void = { text in
        var text = text
        text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
