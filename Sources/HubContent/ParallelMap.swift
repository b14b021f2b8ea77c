import Dispatch
import Synchronization

/// Transforms every element, on up to `jobs` threads, and returns the results in the order of the elements.
///
/// With `inParallel`, the only place where Chalkline works on several threads.
///
/// Elements are taken one at a time by whichever thread is free, so that a few slow ones hold up nobody.
/// - Parameter jobs: at least 1; 1 stays on the calling thread.
package func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    let threads = min(jobs, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    let next = Atomic<Int>(0)
    return [Result](unsafeUninitializedCapacity: elements.count) { results, count in
        // Each index is taken once, so that no two threads write to one place; nobody reads before all have ended.
        nonisolated(unsafe) let places = results
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < elements.count else { break }
                places.initializeElement(at: index, to: transform(elements[index]))
            }
        }
        count = elements.count
    }
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
