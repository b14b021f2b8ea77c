#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Dispatch
import Synchronization

/// A web server on this machine, for as long as a test holds it: answers each request by its path.
final class LocalServer: Sendable {
    let port: UInt16
    private let listener: Int32
    private let log: Log

    private final class Log: Sendable {
        let requests = Mutex<[String]>([])
    }

    /// - Parameter answer: gives for `GET /x` a status line with header lines; `nil` hangs up.
    init(_ answer: @escaping @Sendable (_ method: String, _ path: String) -> String?) throws {
        #if canImport(Glibc)
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        struct NoServer: Error {}
        guard bound else { throw NoServer() }
        let log = Log()
        self.listener = listener
        self.log = log
        port = UInt16(bigEndian: address.sin_port)
        DispatchQueue.global().async {
            while case let client = accept(listener, nil, nil), client >= 0 {
                DispatchQueue.global().async {
                    Self.serve(client, log, answer)
                    close(client)
                }
            }
            // Closed by whom it serves: closed elsewhere its number could be another server's by the next call.
            close(listener)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    /// What was asked, `GET /x` a line each, in order.
    var requests: [String] { log.requests.withLock { $0 } }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    private static func serve(_ client: Int32, _ log: Log, _ answer: (String, String) -> String?) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(client, &bytes, bytes.count)
        let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).prefix { $0 != "\r\n" }.split(separator: " ")
        guard line.count > 1 else { return }
        log.requests.withLock { $0.append(line[0] + " " + line[1]) }
        guard let head = answer(String(line[0]), String(line[1])) else { return }
        let response = Array("HTTP/1.1 \(head)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
        _ = send(client, response, response.count, Int32(MSG_NOSIGNAL))
    }
}
