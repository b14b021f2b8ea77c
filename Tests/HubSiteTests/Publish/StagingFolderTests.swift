import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

struct StagingFolderTests {
    private let folder: TemporaryFolder
    private let staging: StagingFolder

    init() throws {
        folder = try TemporaryFolder(["old.txt": "text", "empty": ""])
        staging = StagingFolder(path: folder.path + "/staging", permissions: nil)
    }

    @Test func `takes a file over by a second name`() throws {
        try staging.takeOver(folder.path + "/old.txt", as: "a/b.txt")
        #expect(try folder.status(of: "staging/a/b.txt") == folder.status(of: "old.txt"))
    }

    @Test func `copies with the time where links fail`() throws {
        let old = folder.path + "/old.txt"
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: old)
        try staging.copy(OpenFile(reading: old), to: "a/b.txt", keepsTime: true)
        #expect(try folder.text(of: "staging/a/b.txt") == "text")
        #expect(try folder.status(of: "staging/a/b.txt").modified == folder.status(of: "old.txt").modified)
        #expect(try folder.status(of: "staging/a/b.txt").identity != folder.status(of: "old.txt").identity)
    }

    @Test func `copies an empty file, and one longer than its buffer`() throws {
        try staging.copy(OpenFile(reading: folder.path + "/empty"), to: "empty")
        #expect(try folder.text(of: "staging/empty") == "")
        let long = String(repeating: "0123456789", count: 60_000)
        try folder.write(long, to: "long")
        try staging.copy(OpenFile(reading: folder.path + "/long"), to: "long")
        #expect(try folder.text(of: "staging/long") == long)
    }

    @Test func `never writes over a file`() throws {
        try staging.takeOver(folder.path + "/old.txt", as: "a.txt")
        #expect(throws: SystemError.self) { try staging.write([1], to: "a.txt") }
        #expect(try folder.text(of: "old.txt") == "text")
    }
}
