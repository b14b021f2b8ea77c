import SourceText

/// The capital words that begin a line of an interview or coaching protocol which depends on the answer
/// to the question before it.
enum BranchWord {
    static let conditions: [StaticString] = ["IF", "SI"]
    static let probes: [StaticString] = ["PROBE", "SONDEO"]
    static let all = conditions + probes

    /// The number of bytes of the word that `text` begins with, where one stands there whole.
    static func length(in text: UnsafeBufferPointer<UInt8>) -> Int? { length(in: text, of: all) }

    /// Whether `text` begins with a word that what to ask comes after.
    static func isProbe(_ text: UnsafeBufferPointer<UInt8>) -> Bool { length(in: text, of: probes) != nil }

    private static func length(in text: UnsafeBufferPointer<UInt8>, of words: [StaticString]) -> Int? {
        for word in words {
            let count = word.utf8CodeUnitCount
            guard text.count >= count, (0..<count).allSatisfy({ text[$0] == word.utf8Start[$0] }) else { continue }
            if text.count == count { return count }
            let after = text[count]
            // "IFs", "SI-units" and "IF’s" are other words.
            if after == .space || after == UInt8(ascii: ":") || after == UInt8(ascii: ",") { return count }
        }
        return nil
    }
}
