import SourceText

/// TeX as one would read it out of a line: `\frac{3}{4}` is 3/4.
package struct ReadableTeX {
    package private(set) var bytes: [UInt8] = []

    private static let signs: [String: String] = [
        "times": "×", "cdot": "·", "div": "÷", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "pm": "±",
        "to": "→", "sqrt": "√", "pi": "π", "approx": "≈", "circ": "°", "degree": "°", "angle": "∠", "theta": "θ", "alpha": "α", "infty": "∞",
    ]

    package init(_ tex: [UInt8]) {
        var index = 0
        while index < tex.count {
            let byte = tex[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\\"):
                let name = tex[index...].prefix(while: \.isLetter)
                index += name.isEmpty ? 1 : name.count
                if name.isEmpty { bytes.append(.space) }
                if let sign = Self.signs[String(decoding: name, as: UTF8.self)] { bytes.append(sign) }
                // `\frac12`: a numerator without braces is one character.
                if name.suffix(4).elementsEqual("frac".utf8), index < tex.count, tex[index].isDigit {
                    bytes += [tex[index], UInt8(ascii: "/")]
                    index += 1
                }
            case UInt8(ascii: "}") where index < tex.count && tex[index] == UInt8(ascii: "{"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"): break
            default: bytes.append(byte)
            }
        }
    }
}
