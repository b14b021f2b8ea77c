import Foundation
import SourceText

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Looks at a published site as a browser's policy and parsers would.
enum SiteFaults {
    /// What is wrong with the files of a site, each read by a parser of its format.
    /// - Parameter mark: a name of an element that only an author's text has.
    static func all(in files: [String: [UInt8]], mark: String? = nil) -> [String] {
        files.sorted { $0.key < $1.key }.flatMap { path, bytes -> [String] in
            let faults: [String]
            switch path.split(separator: ".").last {
            case "html": faults = html(bytes, mark: mark)
            case "xml": faults = xml(bytes, mark: mark)
            case "json": faults = isJSON(bytes) ? [] : ["no JSON"]
            case "js" where !path.hasPrefix("theme/scripts/"):
                // The search's texts are shown as text, whatever stands in them.
                faults = data(bytes, hasMarkup: !path.hasPrefix("search/"), mark: mark)
            default: faults = []
            }
            return faults.map { "\(path): \($0)" }
        }
    }

    /// Of a page or a part of one.
    static func html(_ bytes: [UInt8], mark: String? = nil) -> [String] {
        guard let elements = HTMLFault.elements(of: bytes) else { return [HTMLFault.first(in: bytes) ?? ""] }
        return elements.flatMap { faults(of: $0, mark: mark) }
    }
}

private extension SiteFaults {
    /// What a browser goes and gets by itself.
    static let loading: Set<String> = ["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "manifest"]

    static func faults(of element: HTMLFault.Element, mark: String?) -> [String] {
        var faults: [String] = []
        let shown = "<\(element.name) \(element.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " "))>"
        if element.name == mark { faults.append("an author's element \(shown)") }
        if element.name == "style" { faults.append("a style in the page") }
        if element.name == "script", !element.attributes.contains(where: { $0.name == "src" }) || !element.text.isEmpty {
            faults.append("a script in the page")
        }
        for (name, value) in element.attributes {
            if name.hasPrefix("on") { faults.append("an event handler \(shown)") }
            if name == "style" { faults.append("a style in an element \(shown)") }
            let scheme = value.lowercased().filter { $0 > " " }
            if ["href", "xlink:href"].contains(name) || loading.contains(name) {
                if ["javascript:", "vbscript:", "data:"].contains(where: scheme.hasPrefix) { faults.append("a link that runs \(shown)") }
            }
            let isLoaded = loading.contains(name) || element.name == "link" && name == "href" && !isCanonical(element)
            if isLoaded, scheme.hasPrefix("//") || scheme.contains("://") { faults.append("a request to another site \(shown)") }
        }
        return faults
    }

    /// Links of the head that only say where something is.
    static func isCanonical(_ element: HTMLFault.Element) -> Bool {
        element.attributes.contains { $0.name == "rel" && ["canonical", "alternate", "license"].contains($0.value) }
    }

    static func xml(_ bytes: [UInt8], mark: String?) -> [String] {
        let reader = XMLReader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        guard parser.parse() else { return ["no XML: line \(parser.lineNumber)"] }
        return reader.names.contains { $0 == mark } ? ["an author's element"] : []
    }

    /// One statement that hands over JSON, `name(…);` or `name = …;`; texts in it may be HTML.
    static func data(_ bytes: [UInt8], hasMarkup: Bool, mark: String?) -> [String] {
        var text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.hasSuffix(";") { text.removeLast() }
        if let equals = text.range(of: " = "), text[..<equals.lowerBound].allSatisfy({ !"\"'`".contains($0) }) {
            text = String(text[equals.upperBound...])
        } else if let open = text.firstIndex(of: "("), text.hasSuffix(")"), text[..<open].allSatisfy({ $0.isLetter || $0 == "." }) {
            text = String(text[text.index(after: open)...].dropLast())
        } else {
            return ["no statement with data"]
        }
        let json = Array("[\(text)]".utf8)
        guard let value = try? JSONDecoder().decode(JSON.self, from: Data(json)) else { return ["data that is no JSON"] }
        guard hasMarkup else { return [] }
        return value.texts.filter { $0.hasPrefix("<") && $0.contains("</") }.flatMap { html(Array($0.utf8), mark: mark) }
    }

    static func isJSON(_ bytes: [UInt8]) -> Bool { (try? JSONDecoder().decode(JSON.self, from: Data(bytes))) != nil }
}

/// Any JSON, for the texts in it.
private struct JSON: Decodable {
    var texts: [String] = []

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.singleValueContainer().decode([String: JSON].self) {
            texts = object.values.flatMap(\.texts)
        } else if let list = try? decoder.singleValueContainer().decode([JSON].self) {
            texts = list.flatMap(\.texts)
        } else if let text = try? decoder.singleValueContainer().decode(String.self) {
            texts = [text]
        }
    }
}

private final class XMLReader: NSObject, XMLParserDelegate {
    var names: [String] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        names.append(name)
    }
}
