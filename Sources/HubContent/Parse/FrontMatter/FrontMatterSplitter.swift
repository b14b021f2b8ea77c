package import SourceText

/// Where a document's front matter is and where its text begins.
package struct FrontMatterSplitter: Hashable, Sendable {
    /// The bytes between the `---` lines; `nil` where there is no front matter.
    package var yaml: Range<Int>?
    /// The line in the file that `yaml` begins on.
    package var firstLine: Int
    /// Everything after the closing line.
    package var body: Range<Int>
    package var diagnostics: [Diagnostic]

    /// Front matter begins only where the first line is exactly `---`, and ends only at a line that is
    /// exactly `---`: one inside a value (`title: before --- after`) is no end. Above it lines may be empty, if a key
    /// comes next: what would be read there otherwise is a rule, and a draft would be published with the keys as its words.
    package init(_ file: SourceFile) {
        let bytes = file.bytes
        let (start, blank) = Self.start(of: file)
        (yaml, firstLine, body, diagnostics) = (nil, 1, file.textStart..<bytes.count, [])
        let opening = Self.line(of: bytes, from: start)
        guard Self.isFence(bytes[opening.content]) else {
            noteMissingFence(opening, of: file)
            return
        }
        var (offset, line) = (opening.next, blank + 2)
        var nearFence: Int?
        while offset < bytes.count {
            let current = Self.line(of: bytes, from: offset)
            if Self.isFence(bytes[current.content]) {
                (yaml, firstLine, body) = (opening.next..<offset, blank + 2, current.next..<bytes.count)
                return
            }
            if nearFence == nil, Self.isNearFence(bytes[current.content]) { nearFence = line }
            (offset, line) = (current.next, line + 1)
        }
        body = bytes.count..<bytes.count
        let fix = nearFence.map { "line \($0) must be exactly ---, with nothing before or after it" }
            ?? "add a line that is exactly --- where it ends"
        diagnostics.append(
            Diagnostic(.frontMatter, path: file.path, at: Position(line: blank + 1), "the front matter has no closing ---; \(fix)"))
    }

    /// Where the first line stands that front matter may begin with, and how many empty ones there are above it.
    private static func start(of file: SourceFile) -> (offset: Int, blank: Int) {
        let bytes = file.bytes
        var (offset, blank) = (file.textStart, 0)
        while offset < bytes.count, case let line = Self.line(of: bytes, from: offset), bytes[line.content].allSatisfy(\.isWhitespace) {
            (offset, blank) = (line.next, blank + 1)
        }
        guard blank > 0, offset < bytes.count else { return (file.textStart, 0) }
        let first = Self.line(of: bytes, from: offset)
        let isFrontMatter = isFence(bytes[first.content]) && first.next < bytes.count && isKey(bytes[Self.line(of: bytes, from: first.next).content])
        return isFrontMatter ? (offset, blank) : (file.textStart, 0)
    }

    /// `----`, `--- ` or `—` where the first line should be `---`, followed by what looks like a key; or a key where it
    /// should be, with a `---` after the last.
    private mutating func noteMissingFence(_ first: (content: Range<Int>, next: Int), of file: SourceFile) {
        let fix: String
        if Self.isNearFence(file.bytes[first.content]) {
            guard Self.isKey(file.bytes[Self.line(of: file.bytes, from: first.next).content]) else { return }
            fix = "its first line must be exactly ---, with nothing before or after it"
        } else {
            guard Self.isKey(file.bytes[first.content]), endsInFence(from: first.next, of: file.bytes) else { return }
            fix = "write a line that is exactly --- above it, too"
        }
        diagnostics.append(
            Diagnostic(.frontMatter, path: file.path, at: Position(line: 1), "the front matter does not begin; \(fix)"))
    }

    /// Whether `---` comes before anything that is neither a key, a part of its value nor a comment.
    private func endsInFence(from start: Int, of bytes: [UInt8]) -> Bool {
        var offset = start
        while offset < bytes.count {
            let line = Self.line(of: bytes, from: offset)
            let content = bytes[line.content]
            if Self.isFence(content) { return true }
            guard content.first.map({ [.space, UInt8(ascii: "-"), UInt8(ascii: "#")].contains($0) }) ?? false || Self.isKey(content) else {
                return false
            }
            offset = line.next
        }
        return false
    }

    /// Whether a line begins with a key that there is.
    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        return !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
            && Schema<FrontMatter>.frontMatter.shape(of: String(decoding: name, as: UTF8.self)) != nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.elementsEqual([0x2D, 0x2D, 0x2D])
    }

    /// A line of hyphens, dashes and spaces that is not `---`, as typing or a word processor makes it.
    private static func isNearFence(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first == UInt8(ascii: "-") || first == .space || first == 0xE2 else { return false }
        let text = String(decoding: line, as: UTF8.self).unicodeScalars
        let marks: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}"]
        return text.contains { marks.contains($0) } && text.allSatisfy { marks.contains($0) || $0 == " " || $0 == "\t" }
    }

    /// The line that begins at `start`, without its ending, and where the next begins.
    private static func line(of bytes: [UInt8], from start: Int) -> (content: Range<Int>, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
        var next = end
        if next < bytes.count {
            next += 1
            if bytes[end] == .carriageReturn, next < bytes.count, bytes[next] == .lineFeed { next += 1 }
        }
        return (start..<end, next)
    }
}
