/// Where this program and KaTeX 0.16.4 differ and may: each with its reason and the formulas of the corpus it is about.
struct AcceptedDifference {
    var reason: String
    var formulas: [String]

    /// Both take the formula and set it otherwise.
    static let setting = [
        AcceptedDifference(
            reason: "KaTeX forgets \\limits in a line of text when it writes MathML; its HTML has them",
            formulas: [#"\sum\limits_{k=1}^{3} k"#, #"\sum\limits^{n}_{i}"#]),
        AcceptedDifference(
            reason: "KaTeX does not follow the style into parts of fractions and scripts when it writes MathML",
            formulas: [
                #"x = a_0 + \cfrac{1}{a_1 + \cfrac{1}{a_2}}"#, #"\frac{\sum_{i=1}^n x_i}{n}"#,
                #"x^{\mathchoice{d}{t}{s}{x}}"#,
            ]),
        AcceptedDifference(
            reason: "TeX sets the scripts of \\mathop below and above in a displayed formula",
            formulas: [#"\mathop{\text{word}}_{x}"#]),
        AcceptedDifference(
            reason: "a dotless i or j is as slanted as any letter",
            formulas: [#"\imath\jmath"#, #"\hat{\imath}, \hat{\jmath}, \hat{k}"#]),
        AcceptedDifference(reason: "KaTeX takes the dot off an i under two dots", formulas: [#"\text{naïve café}"#]),
        AcceptedDifference(reason: "bold instead of a shadow, which needs a style", formulas: [#"\pmb{x}"#]),
        AcceptedDifference(reason: "TeX makes angle brackets of \\left<", formulas: [#"\left< x \right>"#]),
        AcceptedDifference(
            reason: "KaTeX drops a second script of a brace into an element that takes one",
            formulas: [#"\overbrace{a}^{b}_{c}"#]),
        AcceptedDifference(
            reason: "KaTeX writes the word undefined for the line",
            formulas: [#"\overlinesegment{AB}"#, #"\underlinesegment{AB}"#]),
        AcceptedDifference(
            reason: "KaTeX mixes up the sides of a table's frame when it writes MathML",
            formulas: [#"\begin{array}{||c||} a \end{array}"#, #"\begin{array}{cc} a & b \\ c & d \\ \hline \end{array}"#]),
        AcceptedDifference(
            reason: "lines are rows here, because MathML Core breaks no lines",
            formulas: [#"a \\ b"#, #"a = b \\ c = d"#]),
        AcceptedDifference(
            reason: "the frame is a class here, a style at KaTeX", formulas: [#"\fcolorbox{red}{yellow}{words}"#]),
    ]

    /// This program takes the formula, KaTeX does not.
    static let takenHere = [
        AcceptedDifference(
            reason: "a script behind a space stands on nothing, as in TeX", formulas: [#"20\,^\circ\mathrm{C}"#]),
        AcceptedDifference(reason: "LaTeX has \\mbox", formulas: [#"\mbox{words}"#]),
        AcceptedDifference(
            reason: "LaTeX has @{…} in columns; the theme sets the distance",
            formulas: [#"\begin{array}{c@{}c} a & b \end{array}"#]),
    ]

    /// KaTeX takes the formula, this program does not.
    static let refusedHere = [
        AcceptedDifference(
            reason: "who ends a formula with a % wants to see it, and LaTeX would not find the formula's end",
            formulas: ["50%"]),
        AcceptedDifference(
            reason: "{gathered} has one column in LaTeX too", formulas: [#"\begin{gathered} a & b \end{gathered}"#]),
    ]
}
