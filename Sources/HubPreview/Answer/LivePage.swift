import SourceText

/// A page of the site as a preview serves it: with the script that keeps it up to date, and a policy that lets that ask.
enum LivePage {
    /// The folder that a preview keeps for itself: no site has a name that begins with a dot.
    static let folder = "/.chalkline/"
    static let script = folder + "preview.js"
    static let style = folder + "preview.css"
    static let changes = folder + "changes"

    /// What the policy gets.
    static let permission = "; connect-src 'self'"

    /// The script's element.
    static func element(edition: String, style: Int) -> String {
        "<script src=\"\(script)\" data-edition=\"\(edition)\" data-style=\"\(style)\" defer></script>\n"
    }

    /// - Parameter page: HTML; one whose policy allows no script stays as it is.
    static func bytes(of page: [UInt8], edition: Edition) -> [UInt8] {
        guard let head = page.firstRange(of: Array("</head>".utf8)) else { return page }
        var live: [UInt8] = []
        live.reserveCapacity(page.count + 256)
        var copied = 0
        if let policy = page.firstRange(of: opening), policy.upperBound < head.lowerBound {
            let end = page[policy.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? page.endIndex
            guard page[policy.upperBound..<end].firstRange(of: Array("script-src 'self'".utf8)) != nil else { return page }
            live += page[..<end]
            live.append(permission)
            copied = end
        }
        live += page[copied..<head.lowerBound]
        live.append(element(edition: edition.name, style: edition.style))
        live += page[head.lowerBound...]
        return live
    }

    private static let opening = Array("<meta http-equiv=\"Content-Security-Policy\" content=\"".utf8)
}
