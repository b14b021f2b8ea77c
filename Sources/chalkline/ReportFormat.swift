import ArgumentParser
import SourceText

/// How findings are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, github
}

extension Diagnostic {
    /// One JSON object: `path`, `line`, `column`, `severity`, `code`, `message`, `suggestion`; without a
    /// place, no `line` and `column`.
    var json: String {
        var members = ["\"path\":" + path.json]
        if let position { members += ["\"line\":\(position.line)", "\"column\":\(position.column)"] }
        members += ["\"severity\":\"\(severity.rawValue)\"", "\"code\":\"\(code.rawValue)\"", "\"message\":" + message.json]
        if let suggestion { members.append("\"suggestion\":" + suggestion.json) }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// A workflow command that GitHub shows at the line it means.
    /// - Parameter hub: the hub's path from where the command runs; GitHub counts paths from there.
    func annotation(in hub: String) -> String {
        var properties: [String] = []
        if !path.isEmpty { properties.append("file=" + (hub == "." ? path : hub + "/" + path).annotationProperty) }
        if let position { properties.append("line=\(position.line),col=\(position.column)") }
        properties.append("title=" + code.rawValue)
        let command = severity == .note ? "notice" : severity.rawValue
        return "::\(command) \(properties.joined(separator: ","))::" + message.annotation
    }

    /// The line of `description`, in colour where there is colour and with nothing that a terminal would obey.
    func printable(on terminal: Terminal) -> String {
        var place = path.isEmpty ? "" : path.printable + ":"
        if let position { place += "\(position.line):\(position.column):" }
        let word = terminal.styled(severity.rawValue + ":", severity.style)
        return place + (place.isEmpty ? "" : " ") + "\(word) \(message.printable) [\(code.rawValue)]"
    }
}

extension Severity {
    fileprivate var style: Terminal.Style {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .dim
        }
    }
}

extension String {
    /// The text as a JSON string.
    var json: String {
        var bytes: [UInt8] = []
        bytes.appendJSON(self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as a workflow command's message: a percent sign or line end would end it.
    var annotation: String { escaped(["%": "%25", "\r": "%0D", "\n": "%0A"]) }

    /// The text as a workflow command's property, which a colon or comma would end as well.
    var annotationProperty: String { escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"]) }

    private func escaped(_ replacements: [Unicode.Scalar: String]) -> String {
        unicodeScalars.map { replacements[$0] ?? String($0).printable }.joined()
    }
}
