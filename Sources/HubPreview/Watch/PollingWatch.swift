import Foundation

/// Says every second that the hub may have changed: where the system does not tell. Who is told looks at the files.
final class PollingWatch: HubWatch {
    private let interval: Duration

    init(interval: Duration = .seconds(1)) {
        self.interval = interval
    }

    func wait(atMost time: Duration?) -> HubChanges {
        let pause = time ?? interval
        Thread.sleep(forTimeInterval: Double(pause.components.seconds) + Double(pause.components.attoseconds) / 1e18)
        return time == nil ? .anything : HubChanges()
    }
}
