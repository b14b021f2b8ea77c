import Foundation
import SourceText
import Testing

/// Whatever a reader is fed: it does not trap or hang, what it says stands inside the file, and what it writes is well formed.
///
/// `CHALKLINE_FUZZ_SECONDS` says how long all entries take together, and `CHALKLINE_FUZZ_SEED` where they begin.
struct FuzzTests {
    private static func variable(_ name: String, or usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
    }

    private static let seconds = variable("CHALKLINE_FUZZ_SECONDS", or: 60)
    private static let seed = UInt64(variable("CHALKLINE_FUZZ_SEED", or: 20_260_224))
    /// Of one text of at most some 20 KB, unoptimised, under the address sanitizer and beside other tests.
    private static let longest = Duration.seconds(20)

    @Test(arguments: FuzzEntry.all)
    func `stands whatever it is fed`(entry: FuzzEntry) throws {
        var mutator = Mutator(try Self.corpus(entry.name), seed: Self.seed)
        let clock = ContinuousClock()
        // In threads beside each other, all together take about as long.
        let end = clock.now + .milliseconds(Self.seconds * 1000 * min(2, ProcessInfo.processInfo.activeProcessorCount) / FuzzEntry.all.count)
        var (rounds, failures) = (0, 0)
        while (clock.now < end || rounds < 20), failures < 5 {
            let file = SourceFile(path: "page.md", bytes: mutator.next())
            try Self.note(file, entry.name)
            var outcome = FuzzOutcome([])
            let time = clock.measure { outcome = entry.read(file) }
            if time > Self.longest { outcome.faults.append("took \(time)") }
            let faults = Self.faults(of: outcome, in: file)
            if !faults.isEmpty {
                failures += 1
                Issue.record("\(faults.prefix(3).joined(separator: "; "))\nin \(Self.shown(file))")
            }
            rounds += 1
        }
        try Self.forget(entry.name)
        print("fuzzed \(entry.name): \(rounds) texts")
    }

    private static func faults(of outcome: FuzzOutcome, in file: SourceFile) -> [String] {
        outcome.faults
            + outcome.diagnostics.filter { !isInside($0, file) }.map { "outside the file: \($0)" }
            + outcome.html.compactMap { name, html in HTMLFault.first(in: html).map { "\(name) is not well formed: \($0)" } }
    }

    /// Whether a finding's line and column exist in the file.
    private static func isInside(_ diagnostic: Diagnostic, _ file: SourceFile) -> Bool {
        guard let position = diagnostic.position else { return true }
        let end = file.position(at: file.bytes.count)
        guard position.line >= 1, position.column >= 1, position.line <= end.line else { return false }
        let line = file.range(ofLine: position.line)
        return position.column <= file.bytes[line].count { !$0.continuesScalar } + 1
    }

    private static func shown(_ file: SourceFile) -> String {
        let text = String(decoding: file.bytes, as: UTF8.self).debugDescription
        return text.count > 3000 ? "\(text.prefix(1500)) … \(text.suffix(1500))" : text
    }
}

private extension FuzzTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().path + "/Corpus"

    /// The good texts of an entry: one a file, or one between lines of `=====`.
    static func corpus(_ name: String) throws -> [[UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name).sorted()
        return try names.filter { !$0.hasPrefix(".") }.flatMap { file in
            try String(contentsOfFile: folder + "/\(name)/\(file)", encoding: .utf8).components(separatedBy: "=====\n").map { Array($0.utf8) }
        }
    }

    /// Keeps what is read next, where asked for: a trap leaves nothing else behind.
    static func note(_ file: SourceFile, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["CHALKLINE_FUZZ_NOTES"] else { return }
        try Data(file.bytes).write(to: URL(filePath: folder + "/" + name))
    }

    static func forget(_ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["CHALKLINE_FUZZ_NOTES"] else { return }
        try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
}
