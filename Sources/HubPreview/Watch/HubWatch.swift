/// Tells that a hub may have changed.
protocol HubWatch: AnyObject {
    /// Waits until the hub may have changed.
    /// - Parameter time: how long at most; `nil`: for as long as it takes.
    /// - Returns: what was seen; nothing after the time has passed.
    func wait(atMost time: Duration?) -> HubChanges
}

extension HubWatch {
    /// How long nothing must have changed before a change counts as done: few files are saved by hand, many by a program
    /// that goes on to the next.
    private func quiet(after changes: Int) -> Duration { changes > 8 ? .milliseconds(150) : .milliseconds(10) }

    /// Waits until the hub may have changed and has come to rest: what a program changes in one go is one change.
    /// - Parameter limit: after what time it is a change however much more comes.
    func waitForRest(limit: Duration = .seconds(2)) -> HubChanges {
        var changes = wait(atMost: nil)
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            let more = wait(atMost: quiet(after: changes.count))
            if more.count == 0 { break }
            changes += more
        }
        return changes
    }
}
