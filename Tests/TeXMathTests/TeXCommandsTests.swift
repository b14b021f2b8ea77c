import Foundation
import TeXMath
import Testing

struct TeXCommandsTests {
    @Test func `knows every command of the list, or says why not`() throws {
        guard let list = Self.shared("facts/tex-commands.txt") else { return }
        let names = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
        #expect(names.count > 900)
        let defined = ["\\newcommand", "\\renewcommand", "\\providecommand", "\\def", "\\gdef"]
        let known = Set(TeXCommands.names.map { "\\" + $0 } + Environment.names.map { "{\($0)}" } + defined)
        let leftOut = Set(TeXCommands.leftOut.flatMap(\.names))
        for name in names {
            #expect(known.contains(name) != leftOut.contains(name), "\(name)")
        }
    }

    @Test func `names no command twice`() {
        let names = TeXCommands.names
        let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice.isEmpty)
    }

    @Test func `takes every command somewhere`() {
        for name in TeXCommands.names {
            let faults = Formula(Array("\\\(name) {b}{c}".utf8), isBlock: true).faults
            #expect(!faults.contains { $0.code == .unknownCommand }, "\(name)")
        }
    }

    /// A file of the folder `shared` beside the repository; `nil`, with a line that says so, where there is none.
    private static func shared(_ path: String) -> URL? {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let file = folder.appending(path: "shared").appending(path: path)
            if FileManager.default.fileExists(atPath: file.path) { return file }
            folder.deleteLastPathComponent()
        }
        print("skipped: no shared/\(path) beside the repository")
        return nil
    }
}
