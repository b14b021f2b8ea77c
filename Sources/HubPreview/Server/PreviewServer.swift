import FlyingFox
import FlyingSocks
import Foundation

/// The network: listens, and hands what browsers ask to `Answers`.
struct PreviewServer: Sendable {
    let answers: Answers

    /// Why no one can listen.
    enum Failure: Error, Hashable {
        case portInUse
    }

    /// Serves until the task is cancelled, or `whileListening` comes to its end.
    /// - Parameters:
    ///   - host: an address of this machine in digits.
    ///   - port: 0: a free one.
    ///   - whileListening: called once, with the port.
    func run(host: String, port: UInt16, whileListening: @escaping @Sendable (UInt16) async throws -> Void) async throws {
        let server = HTTPServer(config: try configuration(host, port), handler: Handler(answers: answers))
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                do {
                    try await server.run()
                } catch SocketError.failed(_, EADDRINUSE, _) {
                    throw Failure.portInUse
                }
            }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                try await whileListening(await server.port ?? port)
            }
            try await group.next()
        }
    }

    private func configuration(_ host: String, _ port: UInt16) throws -> HTTPServer.Configuration {
        // A page is made when it is asked for, and the first question to the search waits for its index.
        let timeout: TimeInterval = 300
        return host.contains(":")
            ? HTTPServer.Configuration(address: try sockaddr_in6.inet6(ip6: host, port: port), timeout: timeout, logger: .disabled)
            : HTTPServer.Configuration(address: try sockaddr_in.inet(ip4: host, port: port), timeout: timeout, logger: .disabled)
    }
}

extension HTTPServer {
    fileprivate var port: UInt16? {
        switch listeningAddress {
        case .ip4(_, let port)?, .ip6(_, let port)?: port
        default: nil
        }
    }
}

private struct Handler: HTTPHandler {
    let answers: Answers

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let headers = Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        let answer = answers.answer(Request(request.target.rawValue, method: request.method.rawValue, headers: headers))
        var response = HTTPResponse(statusCode: HTTPStatusCode(answer.status, phrase: phrase(of: answer.status)))
        for (name, value) in answer.headers { response.headers[HTTPHeader(name)] = value }
        if request.method == .HEAD {
            if let length = answer.length { response.headers[.contentLength] = String(length) }
            return response
        }
        switch answer.body {
        case .bytes(let bytes): response.payload = .httpBody(HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 65_536))
        case .file(let asset, let range):
            response.payload = .httpBody(
                HTTPBodySequence(from: FileBytes(asset: asset, range: range), count: range.count, suggestedBufferSize: 262_144))
        case .stream(let stream): response.payload = .httpBody(HTTPBodySequence(from: NoticeBytes(notices: stream)))
        }
        return response
    }

    private func phrase(of status: Int) -> String {
        switch status {
        case 200: "OK"
        case 206: "Partial Content"
        case 302: "Found"
        case 304: "Not Modified"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 416: "Range Not Satisfiable"
        case 503: "Service Unavailable"
        default: "Internal Server Error"
        }
    }
}
