import ArgumentParser
import HubContent
import SourceText

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
            Terminal.print("chalkline: \"\(error.path.printable)\" cannot be written: \(reason)")
            throw error.isAlreadyThere ? ExitCode.contentErrors : ExitCode.machine
        }
        print(hub == "." ? path : file)
    }

    /// Writes one file where nothing of its name is there yet.
    func writeIfMissing(_ text: String, to path: String) throws {
        let status = try? Disk.statusIfAny(of: hub + "/" + path)
        if status == nil { try write(text, to: path) }
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
}
