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
        var bytes: [UInt8] = []
        bytes.append("{\"path\":")
        bytes.appendJSON(path)
        if let position { bytes.append(",\"line\":\(position.line),\"column\":\(position.column)") }
        for (name, value) in [("severity", severity.rawValue), ("code", code.rawValue), ("message", message)] {
            bytes.append(",\"\(name)\":")
            bytes.appendJSON(value)
        }
        if let suggestion {
            bytes.append(",\"suggestion\":")
            bytes.appendJSON(suggestion)
        }
        bytes.append("}")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A workflow command that GitHub shows at the line it means. A comma, colon, percent sign or line end
    /// would end a part of it.
    var annotation: String {
        func escaped(_ text: String, property: Bool) -> String {
            var escaped = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "%": escaped += "%25"
                case "\r": escaped += "%0D"
                case "\n": escaped += "%0A"
                case ":" where property: escaped += "%3A"
                case "," where property: escaped += "%2C"
                default: escaped.unicodeScalars.append(scalar)
                }
            }
            return escaped
        }
        var properties = "file=" + escaped(path, property: true)
        if let position { properties += ",line=\(position.line),col=\(position.column)" }
        let command = severity == .note ? "notice" : severity.rawValue
        return "::\(command) \(properties),title=\(code.rawValue)::" + escaped(message, property: false)
    }

    /// The printable line from its severity on.
    var withoutPlace: String {
        var copy = self
        copy.path = ""
        copy.position = nil
        return copy.printable
    }

    /// The human line without what a terminal would obey: control characters show as their names' pictures.
    var printable: String {
        var text = String.UnicodeScalarView()
        for scalar in description.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: text.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
            case 0x7F: text.append("\u{2421}")
            case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: text.append("\u{FFFD}")
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
