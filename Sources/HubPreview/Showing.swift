import SourceText
import Synchronization

/// What browsers are shown at this moment, and those that look on.
final class Showing: Sendable {
    private struct State {
        var edition: Edition?
        var trouble: Trouble?
        var viewers: [Int: Viewer] = [:]
        var nextViewer = 0
    }

    private struct Viewer {
        /// The path that is open there, as it was sent.
        var page: String
        var notices: AsyncStream<[UInt8]>.Continuation
    }

    private let state = Mutex(State())

    /// The last good site, and what keeps a newer one from being shown.
    var now: (edition: Edition?, trouble: Trouble?) { state.withLock { ($0.edition, $0.trouble) } }

    /// The paths that browsers have open, as they were sent.
    var openPages: Set<String> { state.withLock { Set($0.viewers.values.map(\.page)) } }

    /// - Returns: the last one, which takes its time to be forgotten.
    func show(_ edition: Edition) -> Edition? {
        var last: Edition?
        change { state in
            last = state.edition
            state.edition = edition
            state.trouble = nil
        }
        return last
    }

    /// The last good site stays.
    func show(_ trouble: Trouble) {
        change { $0.trouble = trouble }
    }

    /// What a browser is told from now on, beginning with how things stand.
    /// - Parameter page: the path that is open there.
    func notices(for page: String) -> AsyncStream<[UInt8]> {
        // Who is slow needs the newest alone.
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
        state.withLock { state in
            let number = state.nextViewer
            state.nextViewer += 1
            state.viewers[number] = Viewer(page: page, notices: continuation)
            continuation.onTermination = { [weak self] _ in
                // Another thread's turn: it may be called while the state is held.
                Task { self?.leave(number) }
            }
            continuation.yield(Self.notice(state))
        }
        return stream
    }

    /// Tells every browser that somebody is still here; of those that are gone, the connection then ends.
    func keepAlive() {
        state.withLock { state in
            for viewer in state.viewers.values { viewer.notices.yield(Self.notice(state)) }
        }
    }

    private func leave(_ number: Int) {
        state.withLock { _ = $0.viewers.removeValue(forKey: number) }
    }

    private func change(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            for viewer in state.viewers.values { viewer.notices.yield(Self.notice(state)) }
        }
    }

    /// A server-sent event: `{"edition":"…","style":1,"trouble":"<section …"}`.
    private static func notice(_ state: State) -> [UInt8] {
        var event = Array("data: {\"edition\":".utf8)
        event.appendJSON(state.edition?.name ?? "")
        event.append(",\"style\":\(state.edition?.style ?? 0),\"trouble\":")
        if let trouble = state.trouble {
            event.appendJSON(String(decoding: trouble.html(hasPages: state.edition != nil), as: UTF8.self))
        } else {
            event.append("null")
        }
        event.append("}\n\n")
        return event
    }
}
