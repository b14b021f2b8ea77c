import ArgumentParser
import Foundation

/// What the commands that try one piece read and answer.
enum StandardInput {
    static func read() throws -> [UInt8] {
        do {
            return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            Terminal.print("chalkline: standard input cannot be read: \(error.localizedDescription)")
            throw ExitCode.machine
        }
    }

    /// Writes to standard output, with a line's end.
    static func answer(_ bytes: [UInt8]) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes + (bytes.last == 0x0A ? [] : [0x0A])))
        } catch {
            throw ExitCode.machine
        }
    }
}
