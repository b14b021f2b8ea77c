import SourceText

/// Takes lines that hold nothing but tags out of the text: the specification's "standalone" tags.
///
/// A line counts when it holds one tag, other than one that shows a value, or several that all belong to
/// parents and blocks.
struct StandaloneLines {
    private let bytes: [UInt8]
    private let textStart: Int

    init(of source: SourceFile) {
        bytes = source.bytes
        textStart = source.textStart
    }

    func mark(_ tags: inout [Tag]) {
        var first = 0
        while first < tags.count {
            var last = first
            while last + 1 < tags.count, isOnOneLine(tags[last].range.upperBound..<tags[last + 1].range.lowerBound) {
                last += 1
            }
            if isEligible(first...last, of: tags) { mark(first...last, of: &tags) }
            first = last + 1
        }
    }
}

private extension StandaloneLines {
    func isOnOneLine(_ range: Range<Int>) -> Bool { !bytes[range].contains(.lineFeed) }

    func isEligible(_ group: ClosedRange<Int>, of tags: [Tag]) -> Bool {
        guard group.count > 1 else {
            return tags[group.lowerBound].kind != .escaped && tags[group.lowerBound].kind != .raw
        }
        return tags[group].allSatisfy { tag in
            let kind = tags[tag.partner].kind
            return tag.kind == .parent || tag.kind == .block
                || tag.kind == .close && (kind == .parent || kind == .block)
        }
    }

    func mark(_ group: ClosedRange<Int>, of tags: inout [Tag]) {
        let (first, last) = (group.lowerBound, group.upperBound)
        var lineStart = tags[first].range.lowerBound
        while lineStart > textStart, bytes[lineStart - 1].isBlank { lineStart -= 1 }
        guard lineStart == textStart || bytes[lineStart - 1] == .lineFeed else { return }
        for index in group.dropFirst() {
            let gap = tags[index - 1].range.upperBound..<tags[index].range.lowerBound
            guard bytes[gap].allSatisfy(\.isBlank) else { return }
        }
        guard let lineEnd = endOfLine(from: tags[last].range.upperBound) else { return }

        let indentation = lineStart..<tags[first].range.lowerBound
        tags[first].range = lineStart..<tags[first].range.upperBound
        tags[first].indentation = indentation
        // `{{$block}}{{/block}}` alone on a line stands for text inside the line: its end is the line's.
        let closesBlockOfThisLine = tags[last].kind == .close && tags[tags[last].partner].kind == .block
            && tags[last].partner >= first
        guard !closesBlockOfThisLine else { return }
        tags[last].range = tags[last].range.lowerBound..<lineEnd
        if tags[last].kind == .block {
            tags[last].indentation = indentation
            tags[last].opensLines = true
        }
    }

    /// The start of the next line, where nothing but blanks stands between.
    func endOfLine(from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        if index == bytes.count { return index }
        if bytes[index] == .carriageReturn { index += 1 }
        return index < bytes.count && bytes[index] == .lineFeed ? index + 1 : nil
    }
}

extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == .space || self == .tab }
}
