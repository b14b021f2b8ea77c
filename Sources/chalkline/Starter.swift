import ArgumentParser
import HubContent
import SourceText

/// Writes starters into a hub, never over anything.
struct Starter {
    let hub: String

    init(hub: String) {
        // "hub/" is "hub", and "/" itself.
        let end = hub.lastIndex { $0 != "/" }
        self.hub = end.map { String(hub[...$0]) } ?? hub
    }

    /// Writes one file and prints its path.
    /// - Parameter path: relative to the hub.
    func write(_ text: String, to path: String) throws {
        let file = hub + "/" + path
        do throws(SystemError) {
            try Disk.makeFolders(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
            try OpenFile(creating: file).write(Array(text.utf8))
        } catch {
            let reason = error.isAlreadyThere ? "it is there already, and nothing is overwritten" : error.reason
            Terminal.print("chalkline: \"\(error.path.printable)\" cannot be written: \(reason)")
            throw error.isAlreadyThere ? ExitCode.contentErrors : ExitCode.machine
        }
        print(self.path(of: path))
    }

    /// A path in the hub, as one who stands where the command was given writes it.
    func path(of path: String) -> String { hub == "." ? path : hub + "/" + path }

    /// Writes one file where nothing of its name is there yet.
    func writeIfMissing(_ text: String, to path: String) throws {
        if try status(of: path) == nil { return try write(text, to: path) }
        Terminal.print("\"\((hub + "/" + path).printable)\" is there already and stays as it is")
    }

    /// Refuses to start a hub over another.
    func requireNoHub() throws {
        guard let content = try status(of: "content") else { return }
        let path = hub + "/content"
        if content.kind == .folder, (try? Disk.entries(of: path))?.isEmpty == true { return }
        Terminal.print(
            "chalkline: \"\(path.printable)\" is there already, and nothing is overwritten; choose another folder, "
                + "or add pages to this hub with \"chalkline new page\"")
        throw ExitCode.contentErrors
    }

    /// Refuses to write pages where there is no hub.
    func requireHub() throws {
        let content = try? Disk.statusIfAny(of: hub + "/content", followingLinks: true)
        guard content?.kind == .folder else {
            Terminal.print(
                "chalkline: there is no hub at \"\(hub.printable)\", as it has no content folder; "
                    + "name the hub with --hub, or start one with \"chalkline new hub DIR\"")
            throw ExitCode.machine
        }
    }

    /// What stands at a path; `nil` for nothing.
    private func status(of path: String) throws -> FileStatus? {
        do throws(SystemError) {
            return try Disk.statusIfAny(of: hub + "/" + path)
        } catch {
            Terminal.print("chalkline: \"\(error.path.printable)\" cannot be read: \(error.reason)")
            throw ExitCode.machine
        }
    }
}
