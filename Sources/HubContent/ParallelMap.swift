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
    let parts = Mutex<[[(index: Int, result: Result)]]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        var part: [(index: Int, result: Result)] = []
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < elements.count else { break }
            part.append((index, transform(elements[index])))
        }
        parts.withLock { $0.append(part) }
    }
    var placed = [Result?](repeating: nil, count: elements.count)
    for part in parts.withLock({ $0 }) {
        for (index, result) in part { placed[index] = result }
    }
    return placed.compactMap(\.self)
}
