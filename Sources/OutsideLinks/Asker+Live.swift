import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif
import Synchronization

extension Asker {
    /// The real network.
    /// - Parameters:
    ///   - timeLimit: for one question, from the call to the head of the answer.
    ///   - agent: how the program names itself to the sites it asks (RFC 9110, section 10.1.5).
    package static func live(timeLimit: Duration = .seconds(10), agent: String) -> Asker {
        Asker(ask: { method, address in
            guard let url = URL(string: address) else { return .failure(.unreadable) }
            var request = URLRequest(url: url)
            request.httpMethod = method.rawValue
            request.setValue(agent, forHTTPHeaderField: "User-Agent")
            request.setValue("*/*", forHTTPHeaderField: "Accept")
            return await Question(request).answer(within: timeLimit)
        })
    }
}

/// One request, which ends with the head of its answer.
private final class Question: NSObject, URLSessionDataDelegate, Sendable {
    private let request: URLRequest
    private let continuation = Mutex<CheckedContinuation<Answer, Never>?>(nil)

    init(_ request: URLRequest) {
        self.request = request
    }

    func answer(within limit: Duration) async -> Answer {
        let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = seconds
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
        let timer = Task {
            try await Task.sleep(for: limit)
            finish(.failure(.timeout))
        }
        let answer = await withCheckedContinuation { continuation in
            self.continuation.withLock { $0 = continuation }
            session.dataTask(with: request).resume()
        }
        timer.cancel()
        session.invalidateAndCancel()
        return answer
    }

    /// The first end counts.
    private func finish(_ answer: Answer) {
        continuation.withLock { continuation in
            continuation?.resume(returning: answer)
            continuation = nil
        }
    }

    private func finish(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return finish(.failure(.other)) }
        finish(.status(response.statusCode, location: response.value(forHTTPHeaderField: "Location")))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        finish(response)
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        finish(response)
        completionHandler(.cancel)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let response = task.response, error == nil { return finish(response) }
        finish(.failure(Self.failure(of: error)))
    }

    private static func failure(of error: (any Error)?) -> Answer.Failure {
        guard let error = error as? URLError else { return .other }
        return switch error.code {
        case .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet: .unknownHost
        case .cannotConnectToHost, .networkConnectionLost: .noConnection
        case .timedOut: .timeout
        case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid: .insecure
        case .badURL, .unsupportedURL: .unreadable
        default: .other
        }
    }
}
