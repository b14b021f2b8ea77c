import SourceText

/// `[[Title or path#heading|text]]`, as it stands in the tree: in one text, or in texts that soft breaks part.
struct WikiLink {
    var destination: String
    var text: String
    /// The offset after `]]`, where it ends in the text it began in.
    var end: Int
    /// Where to go on, where it ended in a later text.
    var goOn: (node: MarkdownNode?, skip: Int)?

    init?(at start: Int, in text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
        var content: [UInt8] = []
        if let close = Self.close(in: text, from: start + 2) {
            content.append(contentsOf: text[(start + 2)..<close])
            end = close + 2
        } else {
            content.append(contentsOf: text[(start + 2)...])
            var next = node.next
            end = text.count
            while let current = next {
                if current.kind == .softBreak {
                    content.append(.space)
                } else if current.kind == .text {
                    let literal = current.literal
                    if let close = Self.close(in: literal, from: 0) {
                        content.append(contentsOf: literal[..<close])
                        goOn = (current, close + 2)
                        break
                    }
                    content.append(contentsOf: literal)
                } else {
                    return nil
                }
                next = current.next
            }
            guard goOn != nil else { return nil }
        }
        guard !content.contains(UInt8(ascii: "[")), content.count <= 1000 else { return nil }
        let bar = content.firstIndex(of: UInt8(ascii: "|"))
        let name = content[..<(bar ?? content.endIndex)].trimmed
        let shown = bar.map { content[($0 + 1)...].trimmed } ?? name
        guard !name.isEmpty else { return nil }
        destination = String(decoding: name, as: UTF8.self)
        self.text = String(decoding: shown.isEmpty ? name : shown, as: UTF8.self)
    }

    private static func close(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + 1 < text.count {
            if text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "]") { return index }
            index += 1
        }
        return nil
    }
}
