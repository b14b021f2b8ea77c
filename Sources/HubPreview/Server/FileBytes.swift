import FlyingSocks
import HubContent

/// A part of a file of the hub, read while it is sent.
struct FileBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let asset: AssetFile
    let range: Range<Int>

    func makeAsyncIterator() -> Iterator { Iterator(asset: asset, range: range) }

    /// The file was cut short while it was sent.
    struct Ended: Error {}

    struct Iterator: AsyncBufferedIteratorProtocol {
        private let asset: AssetFile
        private var range: Range<Int>
        private var file: Box?

        /// An open file that an iterator can hold.
        private final class Box {
            let file: OpenFile

            init(_ asset: AssetFile, at offset: Int) throws(SystemError) {
                // The walk has followed the links; one that turns up now leads where nobody has looked.
                file = try OpenFile(reading: asset.location, followsLink: false)
                try file.skip(to: offset)
            }
        }

        init(asset: AssetFile, range: Range<Int>) {
            self.asset = asset
            self.range = range
        }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard !range.isEmpty else { return nil }
            let open = try file ?? Box(asset, at: range.lowerBound)
            file = open
            let bytes = try open.file.read(Swift.min(count, range.count))
            guard !bytes.isEmpty else { throw Ended() }
            range = range.lowerBound + bytes.count..<range.upperBound
            return bytes
        }
    }
}
