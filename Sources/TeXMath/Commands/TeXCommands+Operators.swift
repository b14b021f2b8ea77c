extension TeXCommands {
    static let largeOperators: [(name: String, command: Command)] =
        [
            ("sum", "∑"), ("prod", "∏"), ("coprod", "∐"), ("bigcap", "⋂"), ("bigcup", "⋃"), ("bigvee", "⋁"),
            ("bigwedge", "⋀"), ("bigoplus", "⨁"), ("bigotimes", "⨂"), ("bigodot", "⨀"), ("biguplus", "⨄"),
            ("bigsqcup", "⨆"), ("intop", "∫"), ("smallint", "∫"),
        ].map { ($0, .largeOperator($1, .stackedInDisplay)) }
        + [
            ("int", "∫"), ("iint", "∬"), ("iiint", "∭"), ("oint", "∮"), ("oiint", "∯"), ("oiiint", "∰"),
        ].map { ($0, .largeOperator($1, .beside)) }

    static let functions: [(name: String, command: Command)] =
        [
            "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth",
            "log", "ln", "lg", "exp", "arg", "deg", "dim", "hom", "ker",
            // As written in other languages.
            "tg", "ctg", "cotg", "cosec", "arctg", "arcctg", "sh", "ch", "th", "cth", "sen", "arcsen", "senh", "mcd", "mcm",
            // Not of LaTeX, and written as if they were.
            "sech", "csch", "arccot", "arcsec", "arccsc", "sgn", "lcm",
        ].map { ($0, .function(Array($0.utf8), .beside)) }
        + [
            "lim", "max", "min", "sup", "inf", "det", "gcd", "Pr", "plim",
        ].map { ($0, .function(Array($0.utf8), $0 == "plim" ? .stacked : .stackedInDisplay)) }
        // Two words, with a no-break space between them.
        + [
            ("limsup", "lim\u{A0}sup"), ("liminf", "lim\u{A0}inf"), ("injlim", "inj\u{A0}lim"),
            ("projlim", "proj\u{A0}lim"), ("argmax", "arg\u{A0}max"), ("argmin", "arg\u{A0}min"),
        ].map { (name: String, words: String) in (name, .function(Array(words.utf8), .stackedInDisplay)) }

    /// Ten-thousandths of an em.
    static let spaces: [(name: String, command: Command)] =
        [
            (",", 1667), ("thinspace", 1667), (":", 2222), (">", 2222), ("medspace", 2222), (";", 2778),
            ("thickspace", 2778), ("!", -1667), ("negthinspace", -1667), ("negmedspace", -2222),
            ("negthickspace", -2778), ("quad", 10_000), ("qquad", 20_000), ("enspace", 5000), ("enskip", 5000),
            (" ", 2500), ("\n", 2500), ("\t", 2500), ("space", 2500), ("nobreakspace", 2500),
        ].map { ($0, .space($1)) }
}
