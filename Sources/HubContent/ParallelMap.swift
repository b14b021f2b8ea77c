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
    let chunks = Mutex<[(Int, Result)]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        var mine: [(Int, Result)] = []
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < elements.count else { break }
            mine.append((index, transform(elements[index])))
        }
        chunks.withLock { $0.append(contentsOf: mine) }
    }
    return chunks.withLock { results in
        results.sort { $0.0 < $1.0 }
        return results.map(\.1)
    }
}
