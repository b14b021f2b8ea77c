import Foundation
import TestSupport
import Testing

/// One hub, built wherever and however, is one site.
struct SameBytesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/one-of-each/content")
        for hub in ["hub", "elsewhere/İstanbul, ß"] {
            try FileManager.default.createDirectory(atPath: folder.path + "/" + hub, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: fixture.path, toPath: folder.path + "/" + hub + "/content")
        }
    }

    @Test func `again, with one job or eight, in any time zone and language, from any folder`() throws {
        let builds = [
            "TZ=UTC LC_ALL=C \"$chalkline\" build hub --jobs 1 --output",
            "TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 LANGUAGE=tr \"$chalkline\" build hub --jobs 8 --output",
            "cd elsewhere/İ*; env -i TZ=America/St_Johns LANG=ar_SA \"$chalkline\" build --jobs 3 --output",
        ]
        var sites: [[String: [UInt8]]] = []
        for (number, build) in builds.enumerated() {
            let outcome = try Chalkline.run(script: build + " \(folder.path)/site\(number)", in: folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
            sites.append(try folder.files(in: "site\(number)"))
        }
        let differing = sites.dropFirst().flatMap { site in
            Set(site.keys).union(sites[0].keys).filter { site[$0] != sites[0][$0] }
        }
        #expect(differing.sorted() == [])
        #expect(sites[0].count > 50)
    }
}
