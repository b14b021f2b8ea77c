package import SourceText

/// Finds assets that would run as a part of the site when opened by their address.
package enum ActiveContentCheck {
    /// Checks one asset by its name and, if it is a drawing, by what is in it.
    package static func check(_ asset: AssetFile) -> [Diagnostic] {
        if activeExtensions.contains(asset.pathExtension) {
            return [Diagnostic(
                .activeAsset, path: asset.path,
                "a .\(asset.pathExtension) file could run as a part of the site; "
                    + "write it as a page (.md), or put it on another site and link to it")]
        }
        guard asset.pathExtension == "svg" else { return [] }
        do {
            let bytes = try Disk.read(asset.location, atMost: Bounds.fileSize + 1)
            guard bytes.count <= Bounds.fileSize else {
                return [Diagnostic(
                    .tooLarge, path: asset.path,
                    "a drawing larger than \(Bounds.fileSize >> 20) MB cannot be checked; save it as a PNG")]
            }
            return check(svg: SourceFile(path: asset.path, bytes: bytes))
        } catch {
            return [Diagnostic(.unreadableFile, path: asset.path, "this file cannot be read: \(error.reason)")]
        }
    }

    /// Checks a drawing: each thing in it that could run, in order.
    package static func check(svg file: SourceFile) -> [Diagnostic] {
        guard isUTF8(file.bytes) else {
            return [Diagnostic(
                .activeAsset, path: file.path, "a drawing that is not UTF-8 cannot be checked; save it again as plain SVG")]
        }
        var found: [Diagnostic] = []
        func report(_ offset: Int, _ message: String) {
            found.append(Diagnostic(.activeAsset, path: file.path, at: file.position(at: offset), message))
        }
        var scanner = XMLScanner(file.bytes)
        while found.count < limit, let token = scanner.next() {
            switch token {
            case .element(let element):
                if activeElements.contains(element.localName) {
                    let name = element.name
                    report(element.offset, "a drawing with <\(name)> could run as a part of the site; save it as plain SVG")
                }
                for attribute in element.attributes {
                    if let message = fault(of: attribute, on: element) { report(attribute.offset, message) }
                }
            case .instruction(let name, let content, let offset):
                if name.lowercased() == "xml-stylesheet" {
                    report(offset, "a drawing with a style sheet of its own could run as a part of the site; save it as plain SVG")
                } else if name.lowercased() == "xml", let encoding = declaredEncoding(in: content),
                    !["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding) {
                    report(offset, "a drawing that is not UTF-8 cannot be checked; save it again as plain SVG")
                }
            case .documentType(declares: true, let offset):
                report(offset, "a drawing that declares entities could bring anything in; save it as plain SVG")
                return found
            case .documentType: break
            case .malformed(let offset):
                report(offset, "this drawing is broken here, so it cannot be checked; save it again as plain SVG")
            }
        }
        return found
    }
}

private extension ActiveContentCheck {
    /// More findings in one drawing would say nothing new.
    static let limit = 20

    /// What a browser runs, or shows as a page that may run something.
    static let activeExtensions: Set = [
        "htm", "html", "shtml", "xht", "xhtml", "mht", "mhtml", "hta", "htc",
        "js", "mjs", "cjs", "jsx", "vbs", "wasm", "swf", "jar",
        "svgz", "xml", "xsl", "xslt", "xbl", "mml", "mathml", "rdf", "rss", "atom",
    ]

    static let activeElements: Set = [
        "script", "foreignobject", "handler", "listener", "iframe", "frame", "object", "embed", "applet", "meta", "base",
        "form",
    ]

    static func fault(of attribute: XMLScanner.Attribute, on element: XMLScanner.Element) -> String? {
        let name = attribute.localName
        if name.count > 2, name.hasPrefix("on"), !attribute.name.contains(":") {
            return "the event handler \(attribute.name) could run as a part of the site; save the drawing as plain SVG"
        }
        if name == "srcdoc" {
            return "\(attribute.name) could run as a part of the site; save the drawing as plain SVG"
        }
        guard attribute.value.utf8.contains(UInt8(ascii: ":")) else { return nil }
        // A browser takes out tabs and line ends before it looks at the scheme.
        let value = String(decoding: attribute.value.utf8.filter { $0 > 0x20 }.map(\.lowercased), as: UTF8.self)
        if value.contains("javascript:") || value.contains("vbscript:") {
            return "a javascript: address could run as a part of the site; take it out of the drawing"
        }
        let isPicture = value.hasPrefix("data:image/") && !value.hasPrefix("data:image/svg")
        if value.hasPrefix("data:"), ["href", "src", "from", "to", "values", "by"].contains(name), !isPicture {
            return "a data: address that is no picture could run as a part of the site; take it out of the drawing"
        }
        return nil
    }

    /// Whether the bytes are UTF-8, and no browser would take them for another encoding.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }

    static func declaredEncoding(in content: String) -> String? {
        guard let range = content.firstRange(of: "encoding") else { return nil }
        let quoted = content[range.upperBound...].split(separator: "=", maxSplits: 1).last ?? ""
        let text = quoted.trimmingPrefix(while: \.isWhitespace)
        guard let quote = text.first, quote == "\"" || quote == "'" else { return "" }
        return text.dropFirst().prefix { $0 != quote }.lowercased()
    }
}
