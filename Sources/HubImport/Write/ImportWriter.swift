import HubContent

/// Writes pages into a hub, all of them or none, never over anything.
package struct ImportWriter {
    private let hub: String

    package init(hub: String) { self.hub = hub }

    /// A page's path as the command's reader has it.
    package func shown(_ path: String) -> String { hub == "." ? path : hub + "/" + path }

    /// - Parameter tell: called with the path of each page that was written.
    package func write(_ pages: [ImportedPage], tell: (String) -> Void) throws(ImportFailure) {
        for page in pages {
            for path in [page.path] + (page.images.isEmpty ? [] : [page.imageFolder]) where exists(path) {
                throw ImportFailure(
                    .content,
                    "\"\(shown(path))\" is there already, and nothing is overwritten; move it away, or give the document another title")
            }
        }
        var written: [String] = []
        do throws(SystemError) {
            for page in pages {
                try Disk.makeFolders(shown(String(page.path[..<(page.path.lastIndex(of: "/") ?? page.path.startIndex)])))
                if !page.images.isEmpty {
                    try Disk.makeFolder(shown(page.imageFolder))
                    written.append(page.imageFolder)
                }
                for image in page.images {
                    try create(page.imageFolder + "/" + image.name, try Disk.read(image.file, atMost: 1 << 30))
                }
                written.append(page.path)
                try create(page.path, Array(page.text.utf8))
            }
        } catch {
            // Nothing stays half written.
            if !error.isAlreadyThere { for path in written { try? Disk.remove(shown(path)) } }
            throw ImportFailure(.machine, "\"\(error.path)\" cannot be written: \(error.reason)")
        }
        for page in pages { tell(shown(page.path)) }
    }

    private func exists(_ path: String) -> Bool { (try? Disk.statusIfAny(of: shown(path))) != nil }

    private func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        var file = try OpenFile(creating: shown(path))
        try file.write(bytes)
        try file.close()
    }
}
