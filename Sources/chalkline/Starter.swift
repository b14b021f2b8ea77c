import ArgumentParser
import HubContent

/// Writes starters into a hub, never over anything.
struct Starter {
    let hub: String

    /// Writes one file and prints its path.
    /// - Parameter path: relative to the hub.
    func write(_ text: String, to path: String) throws {
        let file = hub + "/" + path
        do throws(SystemError) {
            try Disk.makeFolders(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
            try OpenFile(creating: file).write(Array(text.utf8))
        } catch {
            let reason = error.isAlreadyThere ? "it is there already, and nothing is overwritten" : error.reason
            Terminal.print("chalkline: \(error.path) cannot be written: \(reason)")
            throw error.isAlreadyThere ? ExitCode.contentErrors : ExitCode.machine
        }
        print(hub == "." ? path : file)
    }

    /// Refuses to write pages where there is no hub.
    func requireHub() throws {
        let content = try? Disk.statusIfAny(of: hub + "/content", followingLinks: true)
        guard content?.kind == .folder else {
            throw ValidationError(
                "\"\(hub)\" has no content folder; name the hub with --hub, or start one with \"chalkline new hub \(hub)\"")
        }
    }
}
