import Foundation
import TestSupport
import Testing

struct TimingsTests {
    private struct Line: Decodable {
        var stage: String
        var milliseconds: Int
        var processorMilliseconds: Int
    }

    private static let stages = ["read", "parse", "link", "render", "publish"]

    @Test func `are a table of the stages in order, before the closing line`() throws {
        let lines = try Chalkline.run("build", "hub", "--timings", in: .hub()).errorLines
        #expect(lines.map { $0.prefix { !$0.isWhitespace } } == ["stage"] + Self.stages.map { $0[...] } + ["all", "Built"])
        for line in lines.dropFirst().dropLast() {
            #expect(line.contains(/^[a-z]+ +\d+(\.\d)? m?s +\d+(\.\d)? m?s   [a-z]/), "\(line)")
        }
    }

    @Test func `are an object for each stage in JSON`() throws {
        let lines = try Chalkline.run("build", "hub", "--timings", "--format", "json", in: .hub()).errorLines
        #expect(try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).stage } == Self.stages)
    }

    @Test func `are of the stages that an error left to run`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/bad.md": TemporaryFolder.untitled])
        let lines = try Chalkline.run("build", "hub", "--timings", "--format", "json", in: folder).errorLines
        #expect(lines.compactMap { try? JSONDecoder().decode(Line.self, from: Data($0.utf8)).stage } == Self.stages.dropLast())
    }

    @Test func `are not printed unasked`() throws {
        #expect(try Chalkline.run("build", "hub", in: .hub()).errorLines.count == 1)
    }
}
