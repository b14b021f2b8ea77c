import Dispatch
import Synchronization

/// Transforms every element, on up to `jobs` threads, and returns the results in the order of the elements.
///
/// With `inParallel`, the only place where the stages of a build work on several threads.
///
/// Elements are taken a few at a time by whichever thread is free, so that slow ones hold up nobody.
/// - Parameter jobs: at least 1; 1 stays on the calling thread.
package func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    let threads = min(jobs, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    // Few enough at a time that the last of them hold up nobody, enough that threads seldom meet.
    let size = max(1, min(32, elements.count / (threads * 16)))
    let next = Atomic<Int>(0)
    let parts = Mutex<[(start: Int, results: [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
            let start = next.add(size, ordering: .relaxed).oldValue
            guard start < elements.count else { break }
            let results = elements[start..<min(start + size, elements.count)].map(transform)
            parts.withLock { $0.append((start, results)) }
        }
    }
    return parts.withLock { $0 }.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// Works out two values at once where there is more than one thread to work on.
/// - Parameter jobs: how many threads may work.
func inParallel<First: Sendable, Second: Sendable>(
    jobs: Int, _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let second = Once(second)
    // Whoever comes to it first makes it.
    if jobs > 1 { DispatchQueue.global().async { _ = second.value } }
    return (first(), second.value)
}
