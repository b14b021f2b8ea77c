import HubContent

/// Keeps two builds from publishing to one folder at once. A killed program loses its lock.
enum OutputLock {
    /// Does something while no other build can.
    static func hold<Result>(
        _ folder: OutputFolder, during body: () throws(PublishFailure) -> Result
    ) throws(PublishFailure) -> Result {
        guard let file = try folder.attempt({ () throws(SystemError) in try acquire(folder.lock) }) else {
            throw PublishFailure("another build is publishing to \"\(folder.name)\"; try again when it has finished")
        }
        // Removed first and closed after: see `acquire`.
        defer { try? Disk.remove(file.path) }
        return try body()
    }

    /// - Returns: nil where another build has the lock.
    private static func acquire(_ path: String) throws(SystemError) -> OpenFile? {
        while true {
            let file = try OpenFile(locking: path)
            guard try file.lock() else { return nil }
            // Whoever had the lock may have removed the file since it was opened here.
            if try Disk.statusIfAny(of: path)?.identity == file.status().identity { return file }
        }
    }
}
