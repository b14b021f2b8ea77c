import SourceText

extension [UInt8] {
    /// Whether `written` is this word, or this word with one slip of the hand: two letters that changed places, a
    /// letter too few, too many or wrong; in a word of up to six letters only the first of these, or a letter
    /// doubled or not. Another ending is no slip: "Launched", "Explores".
    func isSlip(as written: [UInt8]) -> Bool {
        if self == written { return true }
        guard abs(count - written.count) <= 1, count > 3 else { return false }
        let start = zip(self, written).prefix { $0 == $1 }.count
        if start == count { return false }
        let mine = self[start...]
        let theirs = written[start...]
        if count == written.count {
            let isSwap = mine.count > 1 && mine[start] == theirs[start + 1] && mine[start + 1] == theirs[start]
                && mine.dropFirst(2) == theirs.dropFirst(2)
            return isSwap || count > 6 && mine.count > 1 && mine.dropFirst() == theirs.dropFirst()
        }
        let (longer, shorter) = count > written.count ? (mine, theirs) : (theirs, mine)
        guard longer.dropFirst() == shorter else { return false }
        return count > 6 || start > 0 && longer.first == self[start - 1]
    }
}
