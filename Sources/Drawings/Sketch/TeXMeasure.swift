/// About how large a formula will be: enough to leave room for it in a drawing.
enum TeXMeasure {
    /// Commands that draw nothing themselves.
    private static let silent: Set<String> = ["frac", "dfrac", "tfrac", "left", "right", "text", "mathrm", "mathbf", "overline", "sqrt", "operatorname"]
    private static let tall = ["\\frac", "\\dfrac", "\\tfrac", "\\binom", "\\sum", "\\int", "\\begin", "\\overset"]

    static func width(of tex: String, size: Double) -> Double {
        var ems = 0.0
        var scale = 1.0
        let scalars = Array(tex.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar {
            case "\\":
                var name = ""
                while index < scalars.count, scalars[index].properties.isAlphabetic { name.unicodeScalars.append(scalars[index]); index += 1 }
                if name.isEmpty { index += 1; ems += 0.3 } else if name.hasSuffix("frac") { ems += 0.3 } else if !silent.contains(name) { ems += 0.9 }
            case "{", "}", " ": break
            case "^", "_": scale = 0.75; continue
            case "+", "-", "=", "<", ">": ems += 1.3
            default: ems += 0.62 * scale
            }
            scale = 1
        }
        return (ems + 0.3) * size
    }

    static func isTall(_ tex: String) -> Bool { tall.contains { tex.contains($0) } }
}

extension String {
    fileprivate func contains(_ part: String) -> Bool {
        let (text, part) = (Array(utf8), Array(part.utf8))
        return text.indices.contains { text[$0...].starts(with: part) }
    }
}
