import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// What must hold of every page of a site, looked at from outside.
@Suite struct SiteIntegrityTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    private static var realDocuments: String? {
        let path = repository + "/../shared/real"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private func build(_ hub: String, audience: Audience = .everyone) throws -> [String: String] {
        let output = try TemporaryFolder()
        let result = HubBuild(hub: hub, audience: audience, jobs: 2).run(to: output.path + "/site")
        #expect(!result.hasErrors && result.failure == nil)
        return try TemporaryFolder.files(in: output.path + "/site").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The values of one attribute in the tags of a page.
    private func values(of attribute: String, in html: String) -> [String] {
        html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
    }

    private func faults(in site: [String: String]) -> [String] {
        var faults: [String] = []
        let pages = site.filter { $0.key.hasSuffix(".html") }
        let ids = pages.mapValues { values(of: "id", in: $0) }
        for (path, html) in pages {
            let repeated = Dictionary(grouping: ids[path] ?? [], by: \.self).filter { $0.value.count > 1 }.keys
            for id in repeated { faults.append("\(path): id \(id) twice") }
            if html.contains(" style=\"") || html.contains("<script>") || html.contains("<style") { faults.append("\(path): inline style or script") }
            guard path != "404.html" else { continue }
            for reference in values(of: "href", in: html) + values(of: "src", in: html) where !reference.contains(":") {
                let parts = reference.components(separatedBy: "#")
                let file = parts[0].isEmpty
                    ? path : URL(filePath: "/" + path).deletingLastPathComponent().appending(path: parts[0].removingPercentEncoding ?? parts[0])
                        .standardized.path.dropFirst().description
                if site[file] == nil {
                    faults.append("\(path): no file for \(reference)")
                } else if parts.count > 1, let id = parts[1].removingPercentEncoding, ids[file]?.contains(id) != true {
                    faults.append("\(path): no id for \(reference)")
                }
            }
        }
        return faults.sorted()
    }

    @Test(arguments: Audience.allCases)
    func `leads nowhere that is not there, in the bundled hub`(audience: Audience) throws {
        let site = try build(Self.repository, audience: audience)
        #expect(faults(in: site) == [])
    }

    @Test func `says of the bundled hub that nothing is wrong`() {
        #expect(HubBuild(hub: Self.repository, strict: true, jobs: 2).check().diagnostics.map(\.description) == [])
    }

    @Test func `builds the real documents of the field`() throws {
        guard let real = Self.realDocuments else {
            print("skipped: the folder of real documents is not beside this repository")
            return
        }
        let site = try build(real)
        #expect(faults(in: site) == [])
        #expect(site["statements/strengthening-collaborative-communities/index.html"]?.contains("Policy Makers") == true)
    }
}
