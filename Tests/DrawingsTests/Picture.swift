@testable import Drawings
import Foundation
import Testing

/// A drawing as its readers have it: its elements and its words.
struct Picture {
    let text: String
    let elements: [Element]

    struct Element {
        let name: String
        let attributes: [String: String]
        let text: String

        func number(_ name: String) -> Double? { attributes[name].flatMap(Double.init) }

        /// Of a `polyline` or `polygon`.
        var points: [Point] {
            (attributes["points"] ?? "").split(separator: " ").map { pair in
                let numbers = pair.split(separator: ",").compactMap { Double($0) }
                return Point(numbers[0], numbers[1])
            }
        }
    }

    init(_ kind: DrawingKind, _ lines: [String], id: String = "D", language: String = "en") throws {
        let (drawing, faults) = kind.read(lines: lines)
        #expect(faults == [])
        let found = try #require(drawing)
        self.init(bytes: found.svg(id: id, words: DrawingWords(language: language)) { tex in Array("<math><mtext>\(tex.filter { $0 != "<" && $0 != "&" && $0 != ">" })</mtext></math>".utf8) })
    }

    init(_ kind: DrawingKind, _ lines: String, language: String = "en") throws {
        try self.init(kind, lines.split(separator: "\n").map(String.init), language: language)
    }

    init(bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        elements = text.split(separator: "\n").compactMap(Self.element)
    }

    private static func element(_ line: Substring) -> Element? {
        guard line.first == "<", let end = line.firstIndex(of: ">") else { return nil }
        let tag = line[line.index(after: line.startIndex)..<end]
        let name = tag.prefix { $0 != " " && $0 != "/" }
        var attributes: [String: String] = [:]
        for part in tag.dropFirst(name.count).split(separator: "\" ") {
            let sides = part.split(separator: "=\"", maxSplits: 1)
            if sides.count == 2 { attributes[sides[0].trimmingCharacters(in: .whitespaces)] = sides[1].trimmingCharacters(in: ["\"", "/"]) }
        }
        let inside = line[line.index(after: end)...].prefix { $0 != "<" }
        return Element(name: String(name), attributes: attributes, text: String(inside).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&"))
    }

    /// The elements of a class.
    func all(_ name: String) -> [Element] { elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains(Substring(name)) } }

    /// The words written in the picture, in order.
    var words: [String] { elements.filter { $0.name == "text" }.map(\.text) }

    var spoken: String { elements.first { $0.name == "desc" }?.text ?? "" }

    /// The place of a word.
    func place(of word: String) throws -> Point {
        let element = try #require(elements.first { $0.name == "text" && $0.text == word }, "no \(word)")
        return Point(try #require(element.number("x")), try #require(element.number("y")))
    }

    private var viewBox: [Double] { elements.first?.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? [] }
    var size: Point { viewBox.count == 4 ? Point(viewBox[2], viewBox[3]) : Point(0, 0) }

    func checkIsWellFormed() throws {
        let parser = XMLChecker()
        #expect(parser.accepts(text), "\(text)")
    }
}

extension Picture {
    struct Box: CustomStringConvertible {
        let words: String
        let left, right, top, bottom: Double

        func covers(_ other: Box) -> Bool {
            left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5
        }

        var description: String { "\(words) [\(left)…\(right), \(top)…\(bottom)]" }
    }

    /// The boxes that words and formulas fill.
    var boxes: [Box] {
        elements.compactMap { element in
            guard let x = element.number("x"), let y = element.number("y") else { return nil }
            if element.name == "foreignObject", let width = element.number("width"), let height = element.number("height") {
                return Box(words: "formula", left: x, right: x + width, top: y, bottom: y + height)
            }
            guard element.name == "text", let style = TextStyle(rawValue: element.attributes["class"] ?? "") else { return nil }
            let width = style.width(of: element.text)
            let left = switch element.attributes["text-anchor"] { case "middle": x - width / 2; case "end": x - width; default: x }
            return Box(words: element.text, left: left, right: left + width, top: y - style.size * 0.7, bottom: y + style.size * 0.05)
        }
    }

    func holds(_ box: Box) -> Bool {
        let view = viewBox
        return view.count == 4 && box.left >= view[0] && box.right <= view[0] + view[2] && box.top >= view[1] && box.bottom <= view[1] + view[3]
    }
}

/// As much of XML as tells whether what is written is well formed: tags that match, quoted attributes, references.
struct XMLChecker {
    func accepts(_ text: String) -> Bool {
        var open: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" || $0 == ">" }) {
            guard rest[start] != ">" else { return false }
            if rest[start] == "&" {
                guard let end = rest[start...].firstIndex(of: ";"), ["amp", "lt", "gt", "quot"].contains(rest[rest.index(after: start)..<end]) else { return false }
                rest = rest[rest.index(after: end)...]
                continue
            }
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            let tag = rest[rest.index(after: start)..<end]
            guard !tag.contains("<"), tag.count(where: { $0 == "\"" }) % 2 == 0 else { return false }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
            } else if !tag.hasSuffix("/") {
                open.append(tag.prefix { $0 != " " && $0 != "\n" })
            }
            rest = rest[rest.index(after: end)...]
        }
        return open.isEmpty && text.hasPrefix("<svg ")
    }
}
