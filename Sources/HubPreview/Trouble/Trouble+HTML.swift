import SourceText

extension Trouble {
    /// What lies over a page, or is one: closed by its heading, so that the page below can be read.
    /// - Parameter hasPages: whether there is a page below.
    func html(hasPages: Bool) -> [UInt8] {
        var html: [UInt8] = []
        html.append("<section class=\"trouble\" role=\"alert\">\n<details open>\n<summary><h2>\(counted) to mend")
        html.append(hasPages ? "; meanwhile you see the last good pages" : " before there is a page to show")
        html.append("</h2></summary>\n<ol>\n")
        for item in items { item.write(into: &html) }
        html.append("</ol>\n")
        if count > items.count { html.append("<p>… and \(count - items.count) more; the terminal lists them.</p>\n") }
        if warnings > 0 {
            html.append("<p>Beside \(count == 1 ? "it" : "them"): \(Self.counted(warnings, "warning")), which the terminal lists.</p>\n")
        }
        html.append("</details>\n</section>\n")
        return html
    }

    /// A page of its own, where there is no good page.
    /// - Parameter edition: what the browser knows of then.
    func page(edition: String, style: Int) -> [UInt8] {
        Self.page(title: "\(counted) to mend", edition: edition, style: style, body: html(hasPages: false))
    }

    /// The page before the first build is done.
    static var waiting: [UInt8] {
        page(title: "One moment", edition: "", style: 0, body: Array("<p role=\"status\">The hub is being read for the first time.</p>".utf8))
    }

    private var counted: String { Self.counted(count, "error") }

    private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    private static func page(title: String, edition: String, style: Int, body: [UInt8]) -> [UInt8] {
        var html: [UInt8] = []
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'")
        html.append(LivePage.permission)
        html.append("\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        html.appendEscaped(title)
        html.append("</title>\n<link rel=\"stylesheet\" href=\"\(LivePage.style)\">\n")
        html.append(LivePage.element(edition: edition, style: style))
        html.append("</head>\n<body>\n<main>\n<h1>Preview</h1>\n<div data-trouble>\n")
        html += body
        html.append("</div>\n</main>\n</body>\n</html>\n")
        return html
    }
}

extension Trouble.Item {
    fileprivate func write(into html: inout [UInt8]) {
        html.append("<li>")
        if !place.isEmpty {
            html.append("<p class=\"place\">")
            html.appendEscaped(place.printable)
            html.append("</p>")
        }
        html.append("<p>")
        html.appendEscaped(message.printable)
        if let code { html.append(" <code>[\(code)]</code>") }
        html.append("</p>")
        if let excerpt {
            // Wider than a phone, so that it scrolls; what scrolls has to be reachable by the keyboard.
            html.append("<pre tabindex=\"0\">")
            html.appendEscaped(excerpt.line)
            html.append("\n<span aria-hidden=\"true\">")
            html.append(excerpt.caret)
            html.append("</span></pre>")
        }
        html.append("</li>\n")
    }
}
