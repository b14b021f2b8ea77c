/// A number that texts are told apart by (FNV-1a, 32 bits).
struct Fingerprint {
    private(set) var value: UInt32 = 0x811C_9DC5

    /// Adds a text and its end, so that moving bytes from one to the next shows.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
        value = (value ^ 0xFF) &* 0x0100_0193
    }
}
