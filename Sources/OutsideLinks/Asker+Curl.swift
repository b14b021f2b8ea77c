import Dispatch
import OtherPrograms

extension Asker {
    /// The real network, through the program `curl`: it honors the machine's proxies and certificates, and a fault in it
    /// ends one question, not Chalkline.
    /// - Parameters:
    ///   - timeLimit: for one question, from the call to the end of the answer.
    ///   - agent: how the program names itself to the sites it asks (RFC 9110, section 10.1.5).
    package static func curl(timeLimit: Duration = .seconds(10), agent: String) -> Asker {
        Asker(ask: { method, address in
            let arguments = arguments(method, address, timeLimit, agent)
            return await withCheckedContinuation { continuation in
                DispatchQueue.global().async { continuation.resume(returning: answer(to: arguments)) }
            }
        })
    }

    /// Whether the program is there.
    package static var hasCurl: Bool { ChildProcess.run(["curl", "--version"])?.status == 0 }

    private static func arguments(_ method: Method, _ address: String, _ timeLimit: Duration, _ agent: String) -> [String] {
        let seconds = Double(timeLimit.components.seconds) + Double(timeLimit.components.attoseconds) / 1e18
        return [
            // Nobody's own settings; nothing but the web; no address that stands for several.
            "curl", "--disable", "--silent", "--globoff", "--proto", "=http,https",
            "--max-time", "\(seconds)", "--max-filesize", "1000000", "--user-agent", agent, "--output", "/dev/null",
            "--write-out", "%{http_code} %{redirect_url}",
        ] + (method == .head ? ["--head"] : []) + ["--url", address]
    }

    private static func answer(to arguments: [String]) -> Answer {
        guard let (output, status) = ChildProcess.run(arguments) else { return .failure(.other) }
        let parts = output.split(separator: " ", maxSplits: 1)
        // An answer that began counts, however it ended.
        if let code = parts.first.flatMap({ Int($0) }), code >= 100 {
            return .status(code, location: parts.count > 1 ? String(parts[1]) : nil)
        }
        return .failure(failure(status))
    }

    /// What curl's exit status means (its manual, "Exit codes").
    private static func failure(_ status: Int32) -> Answer.Failure {
        switch status {
        case 1, 3: .unreadable
        case 5, 6: .unknownHost
        case 7, 52, 55, 56: .noConnection
        case 28: .timeout
        case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: .insecure
        default: .other
        }
    }
}
