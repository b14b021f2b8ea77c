import Dispatch
import Synchronization

/// Transforms every element, on up to `jobs` threads, and returns the results in the order of the elements.
///
/// Elements are taken a few at a time by whichever thread is free, so that slow ones hold up nobody.
/// - Parameter jobs: at least 1; 1 stays on the calling thread.
package func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    let threads = min(jobs, elements.count)
    guard threads > 1 else { return elements.map(transform) }
    // Few enough at a time that the last of them hold up nobody, enough that threads seldom meet.
    let parts = elements.indices.parts(of: max(1, min(32, elements.count / (threads * 16))))
    let results = parallelFold(parts, jobs: threads, into: [(start: Int, results: [Result])]()) { results, part in
        results.append((part.lowerBound, elements[part].map(transform)))
    }
    return results.flatMap(\.self).sorted { $0.start < $1.start }.flatMap(\.results)
}

/// Gathers elements into values, one for each of up to `jobs` threads: an element goes to whichever is free.
///
/// With `inParallel`, the only place where the stages of a build work on several threads.
/// - Parameters:
///   - jobs: at least 1; 1 stays on the calling thread.
///   - initial: what each value begins as.
///   - gather: adds an element to a value.
package func parallelFold<Element: Sendable, Value: Sendable>(
    _ elements: [Element], jobs: Int, into initial: Value, _ gather: @Sendable (inout Value, Element) -> Void
) -> [Value] {
    let threads = min(jobs, elements.count)
    guard threads > 1 else { return [elements.reduce(into: initial, gather)] }
    let next = Atomic<Int>(0)
    let values = Mutex<[Value]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        var value = initial
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < elements.count else { break }
            gather(&value, elements[index])
        }
        values.withLock { $0.append(value) }
    }
    return values.withLock { $0 }
}

extension Range<Int> {
    /// The range in parts that are equally long but for the last.
    package func parts(of size: Int) -> [Range<Int>] {
        stride(from: lowerBound, to: upperBound, by: size).map { $0..<Swift.min(upperBound, $0 + size) }
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
