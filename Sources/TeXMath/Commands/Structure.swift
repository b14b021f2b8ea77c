/// Commands that the parser has code for; the raw value is the command's name.
enum Structure: String, CaseIterable, Sendable {
    // Fractions
    case frac, dfrac, tfrac, cfrac, binom, dbinom, tbinom, genfrac
    case over, atop, choose, brace, brack, above
    // Roots and scripts
    case sqrt, overset, underset, stackrel, substack, limits, nolimits, not, overline, underline, underbar
    // Delimiters
    case left, right, middle
    // Environments
    case begin, end, newRow = "\\", newline, carriageReturn = "cr", hline, hdashline, tag, nonumber, notag
    // Functions and classes
    case operatorname, operatornamewithlimits, bmod, pmod, mod, pod, mathchoice, colon
    case varlimsup, varliminf, varinjlim, varprojlim, dots, dotsi, iff, implies, impliedby
    // Words and characters
    case char, verb, hbox, copyright, textcircled
    // Colour, boxes and room
    case color, textcolor, colorbox, fcolorbox, fbox
    case phantom, hphantom, vphantom, smash, mathrlap, rlap, raisebox, rule, mathstrut, vdots, angln, pmb
    case kern, mkern, hskip, mskip, hspace
    // Physics and sets
    case bra, ket, braket, set, Bra, Ket, Braket, Set
    // Groups, and what has no effect
    case begingroup, endgroup, relax, allowbreak, nobreak, global, long
    // Nested mathematics in words
    case openParenthesis = "(", closeParenthesis = ")"
}
