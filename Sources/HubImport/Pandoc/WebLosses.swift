import SourceText

/// What of a web page no page of a hub can hold, and what its browser did not show: told, as pandoc says nothing of it.
enum WebLosses {
    static func changes(in page: String) -> [String] { frames(in: page) + fields(in: page) + hidden(in: page) }

    private static func frames(in page: String) -> [String] {
        page.matches(of: /<(?:iframe|video|audio|object|embed|canvas)\b[^>]*>/.ignoresCase()).map { tag in
            let address = tag.output.firstMatch(of: /(?:src|data)\s*=\s*["']?([^"'\s>]+)/.ignoresCase()).map { ": \($0.output.1)" } ?? ""
            return "left out a film, a sound or a frame of another site\(address); link to it where readers may want it"
        }
    }

    private static func fields(in page: String) -> [String] {
        let count = page.matches(of: /<(?:textarea|select|input(?![^>]*type\s*=\s*["']?(?:hidden|submit|button|image|reset)))\b/.ignoresCase()).count
        return count == 0
            ? [] : ["left out \(count == 1 ? "a field" : "\(count) fields") of a form; write ____ where something is to be filled in"]
    }

    private static func hidden(in page: String) -> [String] {
        page.matches(of: /<(?<name>p|div|span|li|section|details|h[1-6])\b[^>]*(?:display\s*:\s*none|\shidden\b)[^>]*>(?<words>[^<]+)/.ignoresCase())
            .map { String($0.output.words).oneLine }.filter { !$0.isEmpty }.map {
                "this was hidden on the web page, and is on the page now; delete it if readers should not see it: \($0.quoted)"
            }
    }
}
