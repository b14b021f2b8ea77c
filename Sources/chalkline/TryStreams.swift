import ArgumentParser
import Foundation
import SourceText

/// What the commands that try one piece read and answer.
enum TryStreams {
    /// - Parameter file: a path; `nil` and - are standard input.
    static func read(_ file: String? = nil) throws -> [UInt8] {
        guard let file, file != "-" else {
            return try reading("standard input") { [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw misuse("there is no file \"\(file)\"; check its path")
        }
        if isFolder.boolValue { throw misuse("\"\(file)\" is a folder; name a file in it") }
        return try reading("\"\(file)\"") { [UInt8](try Data(contentsOf: URL(filePath: file))) }
    }

    /// What messages call it.
    static func name(of file: String?) -> String { file.flatMap { $0 == "-" ? nil : $0 } ?? "standard input" }

    /// Writes to standard output.
    static func answer(_ bytes: [UInt8]) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw ExitCode.machine
        }
    }

    /// Writes to standard output, with a line's end.
    static func answer(line bytes: [UInt8]) throws { try answer(bytes + (bytes.last == 0x0A ? [] : [0x0A])) }

    static func misuse(_ message: String) -> ExitCode {
        Terminal.print("chalkline: \(message.printable)")
        return ExitCode.usage
    }

    /// Runs what reads; a failure is the machine's.
    static func reading<Result>(_ name: String, _ read: () throws -> Result) throws -> Result {
        do {
            return try read()
        } catch {
            Terminal.print("chalkline: \(name.printable) cannot be read: \(error.localizedDescription)")
            throw ExitCode.machine
        }
    }
}
