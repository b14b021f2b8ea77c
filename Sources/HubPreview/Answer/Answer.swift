import HubContent

/// What a browser gets.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file of the hub.
        case file(AssetFile, Range<Int>)
        /// What goes on until the browser leaves.
        case stream(AsyncStream<[UInt8]>)
    }

    var status: Int
    var headers: [String: String]
    var body: Body

    /// - Parameter type: what the bytes are; `nil`: nothing is said of it.
    init(_ status: Int, type: String?, _ body: Body, headers: [String: String] = [:]) {
        self.status = status
        self.headers = headers
        self.body = body
        self.headers["Content-Type"] = type
        // The browser asks each time, and is told in a few bytes that nothing has changed.
        self.headers["Cache-Control"] = "no-cache"
        self.headers["X-Content-Type-Options"] = "nosniff"
        // No other site may show or read what is previewed.
        self.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    }

    /// One line of words.
    init(_ status: Int, words: String, headers: [String: String] = [:]) {
        self.init(status, type: "text/plain; charset=utf-8", .bytes(Array((words + "\n").utf8)), headers: headers)
    }

    /// How many bytes the body has; `nil` where nobody knows yet.
    var length: Int? {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        case .stream: nil
        }
    }
}
