import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// Whole builds: each folder of Tests/Fixtures is a hub with the files it becomes and what is said of it.
@Suite struct GoldenSiteTests {
    @Test(arguments: Fixture.all)
    func `builds what is expected, byte for byte`(fixture: Fixture) throws {
        let output = try TemporaryFolder()
        let result = fixture.build(to: output.path + "/site")
        #expect(result.failure == nil)
        let report = result.diagnostics.sorted().map(\.description).joined(separator: "\n")
        let files = try fixture.compared(in: output.path + "/site")
        if ProcessInfo.processInfo.environment["CHALKLINE_REWRITE"] != nil {
            try fixture.rewrite(files: files, report: report)
        }
        #expect(report == fixture.report)
        let expected = try fixture.expected()
        #expect(files.keys.sorted() == expected.keys.sorted())
        // Not by an expectation, which would print every byte.
        for (path, bytes) in expected where files[path] != bytes { Issue.record("\(path) differs") }
    }

    @Test(arguments: Fixture.all)
    func `gives the same bytes at another path`(fixture: Fixture) throws {
        let copy = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: fixture.path + "/content", toPath: copy.path + "/content")
        _ = fixture.build(to: copy.path + "/here")
        _ = Fixture(path: copy.path).build(to: copy.path + "/there")
        #expect(try TemporaryFolder.files(in: copy.path + "/here") == TemporaryFolder.files(in: copy.path + "/there"))
    }

    @Test(arguments: Fixture.all)
    func `gives the same bytes with one job and with eight`(fixture: Fixture) throws {
        let output = try TemporaryFolder()
        _ = fixture.build(to: output.path + "/one", jobs: 1)
        _ = fixture.build(to: output.path + "/eight", jobs: 8)
        #expect(try TemporaryFolder.files(in: output.path + "/one") == TemporaryFolder.files(in: output.path + "/eight"))
    }
}

/// A hub with what it becomes.
struct Fixture: Sendable, CustomTestStringConvertible {
    let path: String

    static let all: [Fixture] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Fixtures"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }.map { Fixture(path: folder + "/" + $0) }
    }()

    var testDescription: String { URL(filePath: path).lastPathComponent }

    func build(to output: String, jobs: Int = 2) -> HubBuild.Result {
        HubBuild(hub: path, jobs: jobs).run(to: output)
    }

    var report: String {
        ((try? String(contentsOfFile: path + "/diagnostics.txt", encoding: .utf8)) ?? "").trimmingCharacters(in: .newlines)
    }

    func expected() throws -> [String: [UInt8]] { try TemporaryFolder.files(in: path + "/expected") }

    /// The site's files but the theme's styles, which change for reasons of their own, and but what is alike for
    /// every standard, domain and practice, of which one each is looked at.
    func compared(in site: String) throws -> [String: [UInt8]] {
        try TemporaryFolder.files(in: site).filter { file in
            let path = file.key
            if path.hasPrefix("theme/") || path.hasPrefix(".") { return false }
            let isOfMany = ["standards/", "tasks/domain/", "practices/"].contains { path.hasPrefix($0) }
            return !isOfMany || ["standards/3.NF.A.1/", "tasks/domain/NF/", "practices/MP1/"].contains { path.hasPrefix($0) }
        }
    }

    func rewrite(files: [String: [UInt8]], report: String) throws {
        try? FileManager.default.removeItem(atPath: path + "/expected")
        for (name, bytes) in files {
            let file = URL(filePath: path + "/expected/" + name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try (report + (report.isEmpty ? "" : "\n")).write(toFile: path + "/diagnostics.txt", atomically: true, encoding: .utf8)
    }
}
