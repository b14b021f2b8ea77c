import Dispatch
import Synchronization

/// Transforms every element, on up to `jobs` threads, and returns the results in the order of the elements:
/// the only place where Chalkline works in parallel.
///
/// Elements are taken one at a time by whichever thread is free, so that a few slow ones hold up nobody.
/// - Parameter jobs: at least 1; 1 stays on the calling thread.
package func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    let threads = min(jobs, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    let next = Atomic<Int>(0)
    return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
        // Each place is written by the one thread that took its number, and read when all are done.
        nonisolated(unsafe) let buffer = buffer
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < elements.count else { break }
                buffer.initializeElement(at: index, to: transform(elements[index]))
            }
        }
        count = elements.count
    }
}
