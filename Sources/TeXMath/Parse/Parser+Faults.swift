extension Parser {
    /// Notes what is wrong and can be stepped over. Of very many the first say enough.
    mutating func note(_ code: TeXFault.Code, at offset: Int, _ message: String, suggestion: String? = nil) {
        guard faults.count < 20 else { return }
        faults.append(TeXFault(code, at: offset, message, suggestion: suggestion))
    }

    /// Notes a `%` that was meant to be shown; in LaTeX too it would swallow what closes the formula.
    mutating func noteEndlessComment() {
        guard let start = lexer.endlessComment else { return }
        note(.other, at: start, "a % makes the rest of the formula a comment; write \\% to show it", suggestion: "\\%")
    }

    /// Steps over a command that nobody knows.
    mutating func unknownCommand() {
        let name = text(token.range)
        let start = token.range.lowerBound
        advance()
        guard faults.count < 20 else { return }
        if name == "\\" {
            return note(.unknownCommand, at: start, "a backslash without a name at the end of the formula")
        }
        if let reason = TeXCommands.reasonLeftOut(name) {
            return note(.unknownCommand, at: start, "\(name) is not taken: \(reason)")
        }
        guard let nearest = NearestName.of(String(name.dropFirst()), among: TeXCommands.names) else {
            return note(.unknownCommand, at: start, "no command \(name)")
        }
        note(
            .unknownCommand, at: start, "no command \(name); did you mean \\\(nearest)?", suggestion: "\\" + nearest)
    }

    /// What ends a row and has nothing to end.
    func strayEnd() -> TeXFault {
        let start = token.range.lowerBound
        switch token.structure {
        case .right:
            return TeXFault(.unbalanced, at: start, "\\right without its \\left; add \\left. before what it closes")
        case .middle:
            return TeXFault(.unbalanced, at: start, "\\middle outside of \\left … \\right")
        case .end:
            return TeXFault(.unbalanced, at: start, "\\end without its \\begin")
        case .endgroup:
            return TeXFault(.unbalanced, at: start, "\\endgroup without its \\begingroup")
        default:
            return TeXFault(.unbalanced, at: start, "a } that no { opens; take it out, or write \\} to show it")
        }
    }

    /// Where something that was begun at `start` is not closed: by the end of the formula or by what closes another.
    func unclosed(_ what: String, at start: Int, add: String) -> TeXFault {
        if case .end = token.kind {
            return TeXFault(.unbalanced, at: start, "\(what) that is never closed; add \(add)")
        }
        let found = text(token.range)
        return TeXFault(.unbalanced, at: start, "\(what) that is not closed before \(found); add \(add)")
    }

    func missingArgument(of start: Int) -> TeXFault {
        let name = text(start..<lexer.nameEnd(from: start))
        if name == "_", source[start...].starts(with: "__".utf8) {
            return TeXFault(.missingArgument, at: start, "a blank cannot stand in a formula; write it between two, as in $3x +$ ____ $= 12$")
        }
        return TeXFault(.missingArgument, at: start, "nothing after \(name) for it to work on; add {…}")
    }
}

extension Lexer {
    /// The end of the command or character at an offset.
    func nameEnd(from start: Int) -> Int {
        guard byte(at: start) != UInt8(ascii: "\\") else { return commandEnd(from: start) }
        return min(start + 1, source.count)
    }
}
