extension RandomAccessCollection {
    /// The first index whose element satisfies what all elements after it satisfy too.
    @inlinable package func partitioningIndex(_ isAfter: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isAfter(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
