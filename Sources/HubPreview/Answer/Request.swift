/// What a browser asks.
struct Request: Sendable {
    var method: String
    /// What follows the host, as it was sent: `/tasks/?grade=3`.
    var target: String
    /// By name in lower case.
    var headers: [String: String]

    init(_ target: String, method: String = "GET", headers: [String: String]) {
        self.method = method
        self.target = target
        self.headers = headers
    }

    /// The target's path, as it was sent.
    var path: Substring { target.prefix { $0 != "?" } }

    /// The target's query with its `?`, as it was sent; empty where there is none.
    var query: Substring { target.dropFirst(path.count) }
}
