import SourceText

/// Takes `\newcommand`, `\renewcommand`, `\providecommand`, `\def` and `\gdef` out of a formula and writes out what they
/// name, so that the parser need not know them.
struct MacroExpander {
    /// How often macros may stand for others, and how long all of it may become.
    private static let mostCalls = 1000

    private let tex: [UInt8]
    private var macros: [[UInt8]: Macro] = [:]
    private var calls = 0
    private var growth = 0

    init(_ tex: [UInt8]) { self.tex = tex }

    static func isNeeded(for tex: [UInt8]) -> Bool {
        var offset = 0
        while let backslash = tex[offset...].firstIndex(of: UInt8(ascii: "\\")) {
            let end = Lexer(tex).commandEnd(from: backslash)
            if Definition(tex[backslash + 1..<end]) != nil { return true }
            offset = end
        }
        return false
    }

    mutating func expand() throws(TeXFault) -> Expansion {
        var expansion = Expansion()
        var position = 0
        let lexer = Lexer(tex)
        while position < tex.count {
            let backslash = tex[position...].firstIndex(of: UInt8(ascii: "\\")) ?? tex.count
            if backslash > position {
                expansion.append(tex[position..<backslash], from: position, isCall: false)
            }
            guard backslash < tex.count else { break }
            let end = lexer.commandEnd(from: backslash)
            let name = Array(tex[backslash + 1..<end])
            if let definition = Definition(name) {
                position = try define(definition, from: backslash)
            } else if let macro = macros[name] {
                var reader = MacroReader(tex, position: end, call: backslash)
                let text = try expanded(macro, &reader, depth: 0)
                expansion.append(text, from: backslash, isCall: true)
                position = reader.position
            } else {
                expansion.append(tex[backslash..<end], from: backslash, isCall: false)
                position = end
            }
        }
        return expansion
    }
}

private extension MacroExpander {
    /// A command that defines another.
    enum Definition: String {
        case newcommand, renewcommand, providecommand, def, gdef

        init?(_ name: some Collection<UInt8>) {
            guard 3...14 ~= name.count else { return nil }
            switch name.first {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "g"):
                self.init(rawValue: String(decoding: Array(name), as: UTF8.self))
            default: return nil
            }
        }
    }

    /// Reads a definition.
    /// - Returns: where the formula goes on.
    mutating func define(_ definition: Definition, from start: Int) throws(TeXFault) -> Int {
        var reader = MacroReader(tex, position: start + 1 + definition.rawValue.utf8.count, call: start)
        let (place, name) = try reader.name()
        var macro = Macro()
        switch definition {
        case .def, .gdef: macro.count = try reader.parameters()
        case .newcommand, .renewcommand, .providecommand:
            if let digits = reader.bracketed() {
                guard digits.count == 1, digits[0].isDigit else {
                    throw TeXFault(.other, at: place, "no number of arguments in brackets; write one from [0] to [9]")
                }
                macro.count = Int(digits[0] - 0x30)
                if macro.count > 0 { macro.standard = reader.bracketed() }
            }
        }
        macro.body = try reader.argument()
        let isKnown = macros[name] != nil || CommandName(name).flatMap(TeXCommands.command) != nil
        let shown = String(decoding: name, as: UTF8.self)
        switch definition {
        case .newcommand where isKnown:
            throw TeXFault(.other, at: place, "\\\(shown) has a meaning already; use \\renewcommand to change it")
        case .renewcommand where !isKnown:
            // What only LaTeX has, such as \arraystretch, may be set all the same.
            if TeXCommands.reasonLeftOut("\\" + shown) == nil {
                throw TeXFault(.other, at: place, "\\\(shown) has no meaning to change; use \\newcommand to give it one")
            }
        case .providecommand where isKnown: return reader.position
        default: break
        }
        macros[name] = macro
        return reader.position
    }

    /// A macro's body with its arguments in it and the macros in that expanded too.
    mutating func expanded(_ macro: Macro, _ reader: inout MacroReader, depth: Int) throws(TeXFault) -> [UInt8] {
        var arguments: [[UInt8]] = []
        if let standard = macro.standard { arguments.append(reader.bracketed() ?? standard) }
        while arguments.count < macro.count { arguments.append(try reader.argument()) }
        var text: [UInt8] = []
        var offset = 0
        while offset < macro.body.count {
            let byte = macro.body[offset]
            offset += 1
            guard byte == UInt8(ascii: "#"), offset < macro.body.count, macro.body[offset].isDigit else {
                text.append(byte)
                continue
            }
            let number = Int(macro.body[offset] - 0x30)
            offset += 1
            guard 1...max(arguments.count, 1) ~= number, number <= arguments.count else {
                throw TeXFault(.other, at: reader.call, "a macro uses #\(number), an argument it does not take (it takes \(macro.count))")
            }
            text += arguments[number - 1]
        }
        calls += 1
        growth += text.count
        guard calls <= Self.mostCalls, growth <= Bounds.macroBytes, depth < 100 else {
            throw TeXFault(.tooDeep, at: reader.call, "a macro that grows without end; look whether it names itself")
        }
        text = try expandedAgain(text, call: reader.call, depth: depth)
        // A name at its end must not run into a letter that follows.
        if text.last?.isLetter == true, reader.nextIsLetter { text.append(UInt8(ascii: " ")) }
        return text
    }

    mutating func expandedAgain(_ text: [UInt8], call: Int, depth: Int) throws(TeXFault) -> [UInt8] {
        guard text.contains(UInt8(ascii: "\\")) else { return text }
        let lexer = Lexer(text)
        var result: [UInt8] = []
        var position = 0
        while position < text.count {
            guard text[position] == UInt8(ascii: "\\") else {
                result.append(text[position])
                position += 1
                continue
            }
            let end = lexer.commandEnd(from: position)
            if let macro = macros[Array(text[position + 1..<end])] {
                var reader = MacroReader(text, position: end, call: call)
                result += try expanded(macro, &reader, depth: depth + 1)
                position = reader.position
            } else {
                result += text[position..<end]
                position = end
            }
        }
        return result
    }
}
