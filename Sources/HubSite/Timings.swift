#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How long each stage of a build took.
package struct Timings: Sendable {
    /// A stage of `HubBuild`, in order. Pages are made while they are published, so `render` only prepares.
    package enum Stage: String, CaseIterable, Sendable {
        case read, parse, link, render, publish
    }

    /// How long one stage took.
    package struct Entry: Sendable {
        package var stage: Stage
        package var time: Duration
        /// What all threads together worked.
        package var processorTime: Duration
    }

    /// One for each stage that was run, in order.
    package private(set) var entries: [Entry] = []

    package init() {}

    /// Runs a stage and notes how long it took, also where it fails.
    mutating func measure<Result, Failure: Error>(_ stage: Stage, _ run: () throws(Failure) -> Result) throws(Failure) -> Result {
        let (start, processorStart) = (ContinuousClock.now, Self.processorTime)
        defer { note(stage, time: ContinuousClock.now - start, processorTime: Self.processorTime - processorStart) }
        return try run()
    }

    /// A stage that is run in parts is noted as one.
    private mutating func note(_ stage: Stage, time: Duration, processorTime: Duration) {
        if let last = entries.indices.last, entries[last].stage == stage {
            entries[last].time += time
            entries[last].processorTime += processorTime
        } else {
            entries.append(Entry(stage: stage, time: time, processorTime: processorTime))
        }
    }

    private static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
