extension TeXCommands {
    /// What KaTeX has and this program does not, with the reason; names as in TeX, environments in braces.
    package static let leftOut: [(names: [String], reason: String)] = [
        (
            ["\\edef", "\\xdef", "\\let", "\\futurelet", "\\expandafter", "\\noexpand"],
            "programs of macros; \\newcommand and \\def name what a formula repeats"
        ),
        (
            ["\\href", "\\url", "\\htmlClass", "\\htmlData", "\\htmlId", "\\htmlStyle", "\\includegraphics"],
            "writes HTML into a formula; links and pictures belong in the text around it"
        ),
        (
            ["\\llap", "\\mathllap", "\\mathclap", "\\clap"],
            "MathML Core has no overlap to the left"
        ),
        (["\\vcenter"], "MathML Core cannot center a box on the axis"),
        (["\\phase"], "MathML Core has no slanted line that grows with what it encloses"),
        (["{CD}"], "MathML Core has no arrows that reach from cell to cell"),
        (["\\ce", "\\pu"], "chemistry has a notation of its own; \\mathrm{H_2O} writes a formula of it"),
        (["\\label", "\\ref", "\\eqref"], "formulas are not counted; \\tag{1} numbers one, and the text says (1)"),
        (["\\DeclareMathOperator"], "\\operatorname{sgn} sets a name upright"),
        (["\\abs", "\\norm"], "\\lvert x \\rvert and \\lVert x \\rVert write them"),
        (["\\SI", "\\si", "\\qty", "\\unit", "\\num"], "a number and \\text{ cm} write a measure"),
        (["\\arraystretch"], "rows of a table keep the distance that the theme gives them"),
    ]

    /// Why a command is not taken.
    static func reasonLeftOut(_ name: String) -> String? {
        leftOut.first { $0.names.contains(name) }?.reason
    }
}
