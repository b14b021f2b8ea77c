extension ImageSize {
    /// The size that an SVG's root says: its `width` and `height`, what is missing of them by its `viewBox`.
    static func svg(_ bytes: [UInt8]) -> ImageSize? {
        var scanner = XMLScanner(bytes)
        while let token = scanner.next() {
            switch token {
            case .element(let root):
                return root.localName == "svg" ? size(of: root) : nil
            case .malformed: return nil
            default: continue
            }
        }
        return nil
    }
}

private extension ImageSize {
    static func size(of root: XMLScanner.Element) -> ImageSize? {
        let width = root.attribute("width").flatMap(length)
        let height = root.attribute("height").flatMap(length)
        if let width, let height { return rounded(width, height) }
        let box = root.attribute("viewBox")?.split { $0 == "," || $0.isWhitespace }.map { Double($0) ?? .nan }
        guard let box, box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
        if let width { return rounded(width, width * box[3] / box[2]) }
        if let height { return rounded(height * box[2] / box[3], height) }
        return rounded(box[2], box[3])
    }

    static func rounded(_ width: Double, _ height: Double) -> ImageSize? {
        let limit = 1e6
        guard width > 0, height > 0, width < limit, height < limit else { return nil }
        return ImageSize(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
    }

    /// A length in pixels; `nil` for a share of the page, which is no size.
    static func length(_ text: String) -> Double? {
        let text = text.trimmingPrefix(while: \.isWhitespace)
        let number = text.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
        let unit = text[number.endIndex...].filter { !$0.isWhitespace }.lowercased()
        let units: [String: Double] = ["": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4]
        guard let value = Double(number), let scale = units[unit] else { return nil }
        return value * scale
    }
}
