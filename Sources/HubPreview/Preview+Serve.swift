import Foundation
import HubSite

extension Preview {
    /// What somebody who looks on at the terminal may want to know.
    package enum Event: Sendable {
        /// Browsers get the site on this port.
        case ready(port: UInt16)
        case updated(Update)
        /// The system watches no more folders, so the hub is looked at every second.
        case watchLimit
    }

    /// Why there is no preview.
    package enum Failure: Error, Hashable, Sendable {
        /// The hub cannot be read at all: in a sentence with the way out.
        case hub(String)
        case portInUse
        /// In words, lower case, no full stop.
        case network(String)
    }

    /// Who may look on.
    package enum Reach: Hashable, Sendable {
        case thisMachine
        /// Whoever reaches this address of the machine, in digits.
        case address(String)
    }

    /// Builds the hub, shows it, and goes on with every change until the task is cancelled.
    /// - Parameters:
    ///   - port: 0: a free one.
    ///   - tell: called on any thread, for one event after the other.
    package func serve(_ reach: Reach, port: UInt16, tell: @escaping @Sendable (Event) -> Void) async throws(Failure) {
        let host: String
        let hosts: HostCheck
        switch reach {
        case .thisMachine: (host, hosts) = ("127.0.0.1", .local)
        case .address(let address): (host, hosts) = (address, .open(asMachine: ProcessInfo.processInfo.hostName))
        }
        do {
            try await PreviewServer(answers: answers(for: hosts)).run(host: host, port: port) { port in
                try await self.follow { tell($0 ?? .ready(port: port)) }
                while true {
                    try await Task.sleep(for: .seconds(10))
                    self.showing.keepAlive()
                }
            }
        } catch let failure as Failure {
            throw failure
        } catch PreviewServer.Failure.portInUse {
            throw .portInUse
        } catch {
            throw .network(error.localizedDescription)
        }
    }

    /// What a browser gets, whatever the network.
    func answers(for hosts: HostCheck) -> Answers { Answers(showing: showing, hosts: hosts) }
}

extension Preview {
    private func watch(_ tell: (Event?) -> Void) -> any HubWatch {
        #if os(Linux)
            do throws(InotifyWatch.Failure) {
                return try InotifyWatch(hub: hub)
            } catch {
                if error == .limit { tell(.watchLimit) }
            }
        #endif
        return PollingWatch()
    }

    /// Builds, and builds again after each change, on a thread of its own, which waits most of the time. Goes on once the
    /// first build is done.
    /// - Parameter tell: gets `nil` for what there is to tell when browsers get the site.
    private func follow(_ tell: @escaping @Sendable (Event?) -> Void) async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            let thread = Thread {
                // Watched before it is read, so that no change is missed.
                let watch = self.watch(tell)
                let first = self.update()
                if let failure = first?.result.failure { return done.resume(throwing: Failure.hub(failure)) }
                tell(nil)
                if let first { tell(.updated(first)) }
                done.resume()
                while true {
                    let changes = watch.waitForRest()
                    if let update = self.update(changes.files) { tell(.updated(update)) }
                }
            }
            // As the main thread has it, on which a build reads a hub with a single job.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }
}
