import SourceText

/// The capital words that begin a line of an interview or coaching protocol which depends on the answer
/// to the question before it.
enum BranchWord {
    static let all: [StaticString] = ["IF", "PROBE", "SI", "SONDEO"]

    /// The number of bytes of the word that `text` begins with, where one stands there whole.
    static func length(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        for word in all {
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
