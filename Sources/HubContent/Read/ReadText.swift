import SourceText

/// A text that was read, and what tells whether it has changed since.
struct ReadText: Sendable {
    let file: SourceFile
    /// Of the file that was read.
    let status: FileStatus
    /// When reading began.
    let time: FileTime

    /// Whether what stands at a path is surely the file that was read.
    func isStill(at location: String) -> Bool {
        // Two changes within one tick of the disk's clock leave the same time, and some disks count in seconds.
        guard status.modified.seconds + 2 < time.seconds else { return false }
        return (try? Disk.status(of: location)) == status
    }
}
