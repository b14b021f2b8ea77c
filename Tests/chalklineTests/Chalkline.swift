import Foundation
import TestSupport
import Testing

/// The built program, run as its users run it.
enum Chalkline {
    struct Outcome {
        /// A signal's number, negative, where one ended the program.
        var status: Int32
        var output: String
        var errors: String

        /// What stands on standard error, a line each.
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// Runs the program to its end, with nothing on standard input and without colour.
    /// - Parameters:
    ///   - folder: the folder it runs in.
    ///   - input: what it reads on standard input.
    static func run(_ arguments: String..., in folder: TemporaryFolder, input: String = "") throws -> Outcome {
        try run(arguments, in: folder, input: input)
    }

    static func run(_ arguments: [String], in folder: TemporaryFolder, input: String = "") throws -> Outcome {
        try run(try executable(), arguments, in: folder, input: input)
    }

    /// Runs a script of the shell, to which the program is `$chalkline`.
    static func run(script: String, in folder: TemporaryFolder) throws -> Outcome {
        try run(URL(filePath: "/bin/sh"), ["-c", "chalkline='\(try executable().path)'\n" + script], in: folder)
    }

    private static func run(_ program: URL, _ arguments: [String], in folder: TemporaryFolder, input: String = "") throws -> Outcome {
        // Files rather than pipes: a pipe that nobody empties stops the program.
        let streams = try TemporaryFolder(["in": input, "out": "", "err": ""])
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: streams.path + "/in"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams.path + "/out"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: streams.path + "/err"))
        try process.run()
        process.waitUntilExit()
        let isCrash = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: isCrash ? -process.terminationStatus : process.terminationStatus, output: try streams.text(of: "out"), errors: try streams.text(of: "err"))
    }

    /// The program stands beside the tests, or above them where they are a bundle.
    static func executable() throws -> URL {
        for start in [CommandLine.arguments[0], Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath) {
            var folder = URL(filePath: start).standardizedFileURL
            while folder.pathComponents.count > 1 {
                folder.deleteLastPathComponent()
                let candidate = folder.appending(path: "chalkline", directoryHint: .notDirectory)
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
            }
        }
        struct NotBuilt: Error {}
        throw NotBuilt()
    }
}
