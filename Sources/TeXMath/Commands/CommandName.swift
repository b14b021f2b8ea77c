/// A command's name without its backslash, kept in line so that looking it up allocates nothing.
struct CommandName: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    /// `nil` for a name longer than any that is known.
    init?(_ bytes: some Collection<UInt8>) {
        var count = 0
        for byte in bytes {
            let shift = UInt64(count & 7) * 8
            switch count >> 3 {
            case 0: first |= UInt64(byte) << shift
            case 1: second |= UInt64(byte) << shift
            case 2: third |= UInt64(byte) << shift
            default: return nil
            }
            count += 1
        }
    }
}
