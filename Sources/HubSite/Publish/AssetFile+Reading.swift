import HubContent

extension AssetFile {
    /// Reads the file from its beginning to its end, which must be the one that was checked when the hub was read.
    /// - Parameters:
    ///   - folder: what is being published.
    ///   - body: may write to the folder as well.
    func read<Result>(
        for folder: OutputFolder, _ body: (borrowing OpenFile) throws(SystemError) -> Result
    ) throws(PublishFailure) -> Result {
        var isChanged = false
        let result = try folder.attempt { () throws(SystemError) -> Result? in
            do throws(SystemError) {
                let file = try OpenFile(reading: location, followsLink: false)
                isChanged = try !isStill(file.status())
                if isChanged { return nil }
                let result = try body(file)
                isChanged = try !isStill(file.status())
                return result
            } catch {
                guard error.path == location, error.isNothingThere || error.isLink else { throw error }
                isChanged = true
                return nil
            }
        }
        guard let result, !isChanged else {
            throw PublishFailure("\"\(path)\" changed while the site was built, so nothing was published; build again")
        }
        return result
    }
}
