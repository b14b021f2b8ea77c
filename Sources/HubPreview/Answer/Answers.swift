import HubContent
import HubSite
import SourceText

/// From what a browser asks to what it gets. Knows no network.
struct Answers: Sendable {
    let showing: Showing
    let hosts: HostCheck

    func answer(_ request: Request) -> Answer {
        guard hosts.accepts(request.headers["host"]) else {
            return Answer(403, words: "This preview answers to its own address alone; open the one that chalkline serve printed.")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return Answer(405, words: "A preview can be read, and nothing else.", headers: ["Allow": "GET, HEAD"])
        }
        if request.path.hasPrefix(LivePage.folder) { return own(request) }
        let (edition, trouble) = showing.now
        guard let edition else {
            return Answer(503, type: ContentType.of("index.html"), .bytes(trouble?.page(edition: "", style: 0) ?? Trouble.waiting))
        }
        switch SitePath(request.path, base: edition.base) {
        case .file(let path): return file(path, of: edition, to: request)
        case .beside where request.path == "/" || request.path + "/" == edition.base: return redirect(to: edition.base + request.query)
        case .beside, .none: return notFound(edition, request)
        }
    }

    /// The preview's own files.
    private func own(_ request: Request) -> Answer {
        switch request.path {
        case LivePage.script[...]: tagged(PackageResources.preview_js, type: ContentType.of(LivePage.script), to: request)
        case LivePage.style[...]: tagged(PackageResources.preview_css, type: ContentType.of(LivePage.style), to: request)
        case LivePage.changes[...]:
            Answer(200, type: "text/event-stream", .stream(showing.notices(for: percentDecoded(request.query.dropFirst("?page=".count)))))
        default: Answer(404, words: "The preview has nothing at this address.")
        }
    }

    private func redirect(to address: String) -> Answer {
        Answer(302, words: "It is at \(address)", headers: ["Location": address])
    }
}

extension Answers {
    private func file(_ path: String, of edition: Edition, to request: Request) -> Answer {
        switch edition.file(at: path) {
        case .made(let make)?: return made(make, at: path, of: edition, status: 200, to: request)
        case .copied(let asset)?: return copied(asset, to: request)
        case nil:
            let isFolder = !request.path.hasSuffix("/") && edition.file(at: path + "/index.html") != nil
            return isFolder ? redirect(to: request.path + "/" + request.query) : notFound(edition, request)
        }
    }

    private func notFound(_ edition: Edition, _ request: Request) -> Answer {
        guard case .made(let make)? = edition.file(at: "404.html") else { return Answer(404, words: "There is nothing at this address.") }
        return made(make, at: "404.html", of: edition, status: 404, to: request)
    }

    private func made(_ make: () -> MadeFile, at path: String, of edition: Edition, status: Int, to request: Request) -> Answer {
        let (bytes, findings) = edition.made(make)
        let type = ContentType.of(path)
        if let trouble = Trouble(findings, in: edition.tree) {
            return Answer(500, type: ContentType.of("index.html"), .bytes(trouble.page(edition: edition.name, style: edition.style)))
        }
        guard path.hasSuffix(".html") else { return tagged(bytes, type: type, to: request) }
        return tagged(LivePage.bytes(of: bytes, edition: edition), type: type, status: status, to: request)
    }

    /// Bytes with a name of their own, by which a browser that has them is told so.
    private func tagged(_ bytes: [UInt8], type: String, status: Int = 200, to request: Request) -> Answer {
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        let tag = "\"\(String(UInt(bitPattern: hasher.finalize()), radix: 36))\""
        if status == 200, request.has(tag) { return notModified(tag) }
        return Answer(status, type: type, .bytes(bytes), headers: ["ETag": tag])
    }

    private func notModified(_ tag: String) -> Answer { Answer(304, type: nil, .bytes([]), headers: ["ETag": tag]) }

    private func copied(_ asset: AssetFile, to request: Request) -> Answer {
        guard let status = try? Disk.status(of: asset.location), asset.isStill(status) else {
            return Answer(503, words: "This file has just changed and is about to be read again.", headers: ["Retry-After": "1"])
        }
        let tag = "\"\(asset.size)-\(asset.modified.seconds)-\(asset.modified.nanoseconds)\""
        if request.has(tag) { return notModified(tag) }
        var headers = ["ETag": tag, "Accept-Ranges": "bytes"]
        // A part of another state of the file would not fit the parts that the browser has.
        let isSame = request.headers["if-range"].map { $0 == tag } ?? true
        switch ByteRange(isSame ? request.headers["range"] : nil, size: asset.size) {
        case .whole: return Answer(200, type: ContentType.of(asset.address), .file(asset, 0..<asset.size), headers: headers)
        case .part(let range):
            headers["Content-Range"] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(asset.size)"
            return Answer(206, type: ContentType.of(asset.address), .file(asset, range), headers: headers)
        case .outside:
            headers["Content-Range"] = "bytes */\(asset.size)"
            return Answer(416, type: nil, .bytes([]), headers: headers)
        }
    }
}

extension Request {
    /// Whether the browser has what goes by this tag.
    fileprivate func has(_ tag: String) -> Bool {
        guard let tags = headers["if-none-match"] else { return false }
        return tags == "*" || tags.split(separator: ",").contains { $0.drop { $0 == " " }.prefix { $0 != " " } == tag }
    }
}
