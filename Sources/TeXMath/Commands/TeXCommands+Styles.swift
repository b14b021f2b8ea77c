extension TeXCommands {
    static let fonts: [(name: String, command: Command)] =
        [
            ("mathrm", .roman), ("mathit", .italic), ("mathnormal", .standard), ("mathbf", .bold), ("bold", .bold),
            ("boldsymbol", .boldItalic), ("bm", .boldItalic), ("mathbb", .blackboard), ("Bbb", .blackboard),
            ("mathcal", .script), ("mathscr", .script), ("mathfrak", .fraktur), ("frak", .fraktur), ("mathsf", .sans),
            ("mathtt", .mono),
        ].map { ($0, .font($1)) }
        + [
            ("rm", .roman), ("it", .italic), ("bf", .bold), ("cal", .script), ("sf", .sans), ("tt", .mono),
        ].map { ($0, .fontSwitch($1)) }
        + [
            ("text", []), ("textrm", []), ("textnormal", []), ("textmd", []), ("textup", []), ("mbox", []),
            ("textbf", .bold), ("textit", .italic), ("emph", .italic), ("textsf", .sans), ("texttt", .mono),
        ].map { ($0, .text($1)) }
        + [
            ("R", "R", .blackboard), ("Reals", "R", .blackboard), ("reals", "R", .blackboard),
            ("N", "N", .blackboard), ("natnums", "N", .blackboard), ("Z", "Z", .blackboard),
            ("Complex", "C", .blackboard), ("cnums", "C", .blackboard), ("Bbbk", "k", .blackboard),
        ].map { ($0, .fontLetter($1, $2)) }

    static let styles: [(name: String, command: Command)] =
        [
            ("displaystyle", .display), ("textstyle", .text), ("scriptstyle", .script),
            ("scriptscriptstyle", .scriptScript),
        ].map { ($0, .style($1)) }
        + [
            ("sixptsize", 60), ("tiny", 50), ("scriptsize", 70), ("footnotesize", 80), ("small", 90),
            ("normalsize", 100), ("large", 120), ("Large", 144), ("LARGE", 173), ("huge", 207), ("Huge", 249),
        ].map { ($0, .size($1)) }
        + [("big", 1), ("Big", 2), ("bigg", 3), ("Bigg", 4)].flatMap { (name: String, size: UInt8) in
            [("", .ordinary), ("l", .opening), ("m", .relation), ("r", .closing)].map { (suffix: String, kind) in
                (name + suffix, .sizedDelimiter(size, kind))
            }
        }

    static let others: [(name: String, command: Command)] =
        Enclosure.allCases.map { ($0.rawValue, .enclosure($0)) }
        + [
            ("mathord", .ordinary), ("mathop", .largeOperator), ("mathbin", .binary), ("mathrel", .relation),
            ("mathopen", .opening), ("mathclose", .closing), ("mathpunct", .punctuation), ("mathinner", .inner),
        ].map { ($0, .classed($1)) }
        + [
            ("Coloneqq", "∷", "="), ("coloncolonequals", "∷", "="), ("coloneq", ":", "−"), ("colonminus", ":", "−"), ("Coloneq", "∷", "−"), ("coloncolonminus", "∷", "−"),
            ("colonapprox", ":", "≈"), ("Colonapprox", "∷", "≈"), ("coloncolonapprox", "∷", "≈"),
            ("colonsim", ":", "∼"), ("Colonsim", "∷", "∼"), ("coloncolonsim", "∷", "∼"), ("Eqqcolon", "=", "∷"),
            ("equalscoloncolon", "=", "∷"), ("Eqcolon", "−", "∷"), ("minuscoloncolon", "−", "∷"),
            ("approxcolon", "≈", ":"), ("approxcoloncolon", "≈", "∷"), ("simcolon", "∼", ":"),
            ("simcoloncolon", "∼", "∷"),
        ].map { ($0, .pair($1, $2)) }
        + [("TeX", "TeX"), ("LaTeX", "LaTeX"), ("KaTeX", "KaTeX")].map { ($0, .logo($1)) }
}
