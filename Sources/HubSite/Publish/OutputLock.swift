import HubContent

/// Keeps two builds from publishing to one folder at once. A killed program loses its lock.
enum OutputLock {
    /// Does something while no other build can.
    static func hold<Result>(
        _ folder: OutputFolder, during body: () throws(PublishFailure) -> Result
    ) throws(PublishFailure) -> Result {
        let file = try acquire(folder)
        // Removed first and closed after: see `acquire`.
        defer { try? Disk.remove(file.path) }
        return try body()
    }

    private static func acquire(_ folder: OutputFolder) throws(PublishFailure) -> OpenFile {
        do {
            while true {
                let file = try OpenFile(locking: folder.lock)
                guard try file.lock() else { break }
                // Whoever had the lock may have removed the file since it was opened here.
                if try Disk.statusIfAny(of: folder.lock)?.identity == file.status().identity { return file }
            }
        } catch {
            throw PublishFailure(error, output: folder.name)
        }
        throw PublishFailure("another build is publishing to \"\(folder.name)\"; try again when it has finished")
    }
}
