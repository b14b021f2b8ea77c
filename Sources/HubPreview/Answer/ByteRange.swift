/// The part of a file that a browser asks for, as one does that plays a film (RFC 9110, section 14).
enum ByteRange: Hashable {
    case whole
    case part(Range<Int>)
    /// Nothing of it is in the file.
    case outside

    /// - Parameters:
    ///   - header: `bytes=0-499`, `bytes=500-`, `bytes=-500`; anything else, several parts too, asks for the whole.
    ///   - size: of the file, in bytes.
    init(_ header: String?, size: Int) {
        self = .whole
        guard let header, header.hasPrefix("bytes=") else { return }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?):
            guard first <= last else { return }
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .outside
        case (let first?, nil) where ends[1].isEmpty: self = first < size ? .part(first..<size) : .outside
        case (nil, let count?) where ends[0].isEmpty: self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .outside
        default: return
        }
    }
}
