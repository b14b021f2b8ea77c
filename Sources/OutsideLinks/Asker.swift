/// The outer world, as the check of outside links needs it.
package struct Asker: Sendable {
    /// Asks an address once, follows nothing, and reads no more than the head of the answer.
    package var ask: @Sendable (_ method: Method, _ address: String) async -> Answer
    package var pause: @Sendable (_ time: Duration) async -> Void
    package var now: @Sendable () -> ContinuousClock.Instant

    package init(
        ask: @escaping @Sendable (_ method: Method, _ address: String) async -> Answer,
        pause: @escaping @Sendable (_ time: Duration) async -> Void = { try? await Task.sleep(for: $0) },
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.ask = ask
        self.pause = pause
        self.now = now
    }
}
