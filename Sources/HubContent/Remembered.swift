/// What was made of each file the last time, found again by the file's path.
struct Remembered<Value: Sendable>: Sendable {
    private let values: [Value]
    private let path: @Sendable (Value) -> String
    /// Made only when files have come or gone, so that the others stand elsewhere in their list.
    private let places: Once<[String: Int]>

    /// - Parameters:
    ///   - values: in the order of the files.
    ///   - path: says which file one was made of.
    init(_ values: [Value] = [], of path: @escaping @Sendable (Value) -> String) {
        self.values = values
        self.path = path
        places = Once { Dictionary(zip(values.map(path), values.indices), uniquingKeysWith: { first, _ in first }) }
    }

    /// - Parameter place: where the file stands in this time's list: mostly where it stood the last time.
    func value(of file: String, near place: Int) -> Value? {
        if place < values.count, path(values[place]) == file { return values[place] }
        return values.isEmpty ? nil : places.value[file].map { values[$0] }
    }
}
