import SourceText

/// TeX as one would write it on a line where formulas cannot be shown: `2\frac{3}{4}` is 2 3/4, `\frac{a+b}{2}` is (a+b)/2.
package struct ReadableTeX {
    package private(set) var bytes: [UInt8] = []

    package init(_ tex: [UInt8]) {
        var rest = tex[...]
        while !rest.isEmpty { Self.read(&rest, to: &bytes, depth: 0) }
        if bytes.last == .space { bytes.removeLast() }
    }

    /// Groups inside one another beyond this are read without their parentheses.
    private static let deepest = 20

    /// What stands between two terms, with a space on both sides.
    private static let operators: [String: String] = [
        "times": "×", "cdot": "·", "div": "÷", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "pm": "±", "to": "→",
        "rightarrow": "→", "approx": "≈", "equiv": "≡", "mid": "|",
    ]
    private static let signs: [String: String] = [
        "pi": "π", "circ": "°", "degree": "°", "angle": "∠", "theta": "θ", "alpha": "α", "beta": "β", "infty": "∞", "ldots": "…", "dots": "…",
        "cdots": "…", "prime": "′", "lt": "<", "gt": ">",
    ]

    /// Reads one character, command or group.
    private static func read(_ tex: inout ArraySlice<UInt8>, to line: inout [UInt8], depth: Int) {
        guard let byte = tex.popFirst() else { return }
        switch byte {
        case UInt8(ascii: "\\"): command(&tex, to: &line, depth: depth)
        case UInt8(ascii: "{") where depth < deepest:
            while let next = tex.first, next != UInt8(ascii: "}") { read(&tex, to: &line, depth: depth + 1) }
            tex = tex.dropFirst()
        case UInt8(ascii: "^"):
            let raised = argument(&tex, depth: depth)
            // A degree or a prime is raised by itself.
            if !raised.elementsEqual("°".utf8), !raised.elementsEqual("′".utf8) { line.append(byte) }
            line += raised
        case UInt8(ascii: "_"): line += [byte] + argument(&tex, depth: depth)
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"): break
        case UInt8(ascii: "&"), UInt8(ascii: "~"), .space, .lineFeed: space(&line)
        default:
            line.append(byte)
            // The rest of a character beyond ASCII.
            while let next = tex.first, next & 0xC0 == 0x80 { line.append(tex.removeFirst()) }
        }
    }

    private static func command(_ tex: inout ArraySlice<UInt8>, to line: inout [UInt8], depth: Int) {
        let name = String(decoding: tex.prefix(while: \.isLetter), as: UTF8.self)
        guard !name.isEmpty else {
            guard let escaped = tex.first, escaped < 0x80 else { return }
            tex = tex.dropFirst()
            if "%#&$_{}".utf8.contains(escaped) { line.append(escaped) } else { space(&line) }
            return
        }
        tex = tex.dropFirst(name.utf8.count)
        if let sign = operators[name] {
            space(&line)
            line.append(sign)
            line.append(.space)
        }
        tex = tex.drop { $0 == .space }
        if let sign = signs[name] { line.append(sign) }
        switch name {
        case "frac", "dfrac", "tfrac", "cfrac":
            // Of a mixed number.
            if line.last?.isDigit ?? false { line.append(.space) }
            line += argument(&tex, depth: depth, mayBeProduct: true) + [UInt8(ascii: "/")] + argument(&tex, depth: depth)
            if let next = tex.first, next.isLetter || next.isDigit { line.append(.space) }
        case "sqrt": line += Array("√".utf8) + argument(&tex, depth: depth)
        case "binom", "dbinom", "tbinom":
            line += Array("C(".utf8) + argument(&tex, depth: depth) + Array(", ".utf8) + argument(&tex, depth: depth) + [UInt8(ascii: ")")]
        case "begin", "end": _ = argument(&tex, depth: depth)
        default: break
        }
    }

    /// What a command or an index applies to, in parentheses where it is more than one term or, below a fraction's line and in
    /// an exponent, a product: `1/(2x)`.
    private static func argument(_ tex: inout ArraySlice<UInt8>, depth: Int, mayBeProduct: Bool = false) -> [UInt8] {
        tex = tex.drop { $0 == .space }
        guard depth < deepest, tex.first != UInt8(ascii: "}") else { return [] }
        var line: [UInt8] = []
        read(&tex, to: &line, depth: depth + 1)
        let isOneTerm = !line.dropFirst().contains { "+-=<>/, ".utf8.contains($0) } && line.first != UInt8(ascii: "(")
        let isProduct = zip(line, line.dropFirst()).contains { $0.isDigit && ($1.isLetter || $1 >= 0x80) }
        return isOneTerm && (mayBeProduct || !isProduct) ? line : [UInt8(ascii: "(")] + line + [UInt8(ascii: ")")]
    }

    private static func space(_ line: inout [UInt8]) {
        if let last = line.last, last != .space { line.append(.space) }
    }
}
