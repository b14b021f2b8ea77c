import SourceText

/// Addresses of the web in an entry.
enum EntryAddress {
    /// Where the first address begins, right or misspelt: `https://`, `http:/`, `https//`, `https:// `, `www.`
    static func start(in text: [UInt8]) -> Int? {
        text.indices.first { index in
            guard [UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "t")].contains(text[index].lowercased),
                index == 0 || !text[index - 1].isLetter
            else { return false }
            return scheme(text, at: index) != nil
        }
    }

    /// - Returns: where the scheme's marks end, and whether they are as they should be.
    static func scheme(_ text: [UInt8], at index: Int) -> (end: Int, isRight: Bool)? {
        let rest = text[index...].prefix(16)
        let letters = rest.prefix { $0.isLetter }
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        if word == "www", rest.dropFirst(3).first == UInt8(ascii: ".") { return (index, true) }
        guard schemes.contains(word) else { return nil }
        let marks = text[letters.endIndex...].prefix { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
        guard !marks.isEmpty else { return nil }
        let isRight = (word == "http" || word == "https") && marks.elementsEqual("://".utf8)
        return (marks.endIndex, isRight)
    }

    /// The two, and the slips of the pen that stand for them.
    private static let schemes: Set<String> = [
        "http", "https", "htpps", "htps", "htttp", "htttps", "hhtps", "htp", "ttps", "ttp", "httpss",
    ]

    /// The first address, without the full stop after it.
    static func address(in text: [UInt8]) -> String? {
        guard let start = start(in: text) else { return nil }
        var address = text[start...].prefix { $0 != .space && $0 != UInt8(ascii: ">") }
        while let last = address.last, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(last) { address.removeLast() }
        return String(decoding: address, as: UTF8.self)
    }
}
