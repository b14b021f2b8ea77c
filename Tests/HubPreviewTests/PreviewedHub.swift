import Foundation
import HubContent
import HubSite
import Synchronization
import TestSupport

@testable import HubPreview

/// A hub on the disk with its preview, asked as a browser does.
final class PreviewedHub: Sendable {
    let folder: TemporaryFolder
    let preview: Preview

    init(_ files: [String: String] = SmallHub.files) throws {
        folder = try TemporaryFolder(files)
        preview = Preview(HubBuild(hub: folder.path, jobs: 2))
    }

    func ask(_ target: String, _ headers: [String: String] = [:], method: String = "GET", host: String? = "localhost:8000") -> Answer {
        var headers = headers
        headers["host"] = host
        return preview.answers(for: .local).answer(Request(target, method: method, headers: headers))
    }

    /// The bytes at an address; what a file of the hub holds is read.
    func bytes(_ target: String) throws -> [UInt8] {
        switch ask(target).body {
        case .bytes(let bytes): return bytes
        case .file(let asset, let range): return Array(try Data(contentsOf: URL(filePath: asset.location)))[range].map(\.self)
        case .stream: return []
        }
    }

    func text(_ target: String) throws -> String { String(decoding: try bytes(target), as: UTF8.self) }

    /// What a browser that has a page open is told now.
    func notice(page: String = "/") async -> String {
        guard case .stream(let notices) = ask("/.chalkline/changes?page=\(page)").body else { return "no stream" }
        for await notice in notices { return String(decoding: notice, as: UTF8.self) }
        return "no notice"
    }
}

extension Answer {
    var text: String {
        guard case .bytes(let bytes) = body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
