import FlyingSocks

/// What a browser is told while it has a page open, one notice after the other.
struct NoticeBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let notices: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(notices: notices.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        private var notices: AsyncStream<[UInt8]>.Iterator
        /// What of the last notice has not been taken.
        private var rest: ArraySlice<UInt8> = []

        init(notices: AsyncStream<[UInt8]>.Iterator) {
            self.notices = notices
        }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            while rest.isEmpty {
                guard let notice = await notices.next() else { return nil }
                rest = notice[...]
            }
            let part = rest.prefix(count)
            rest = rest.dropFirst(part.count)
            return part
        }
    }
}
