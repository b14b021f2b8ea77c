import TeXMath
import Testing

struct TeXFaultTests {
    @Test func `names the command that was meant`() {
        #expect(faults(#"x + \alhpa"#) == [#"4 unknownCommand no command \alhpa; did you mean \alpha? → \alpha"#])
        #expect(faults(#"\lef x"#) == [#"0 unknownCommand no command \lef; did you mean \left? → \left"#])
        #expect(faults(#"\nosuchthing"#) == [#"0 unknownCommand no command \nosuchthing"#])
        #expect(faults(#"é\foo"#) == [#"2 unknownCommand no command \foo"#])
    }

    @Test func `says of what is left out why`() {
        #expect(
            faults(#"\llap{x}"#)
                == [#"0 unknownCommand \llap is not taken: MathML Core has no overlap to the left"#])
    }

    @Test func `finds several faults of one formula, in order`() {
        #expect(
            faults(#"\fo + x^2^3 & 1"#) == [
                #"0 unknownCommand no command \fo"#,
                "9 doubleScript a second superscript on one thing; put the first and what bears it into braces",
                #"12 strayAlignment a & outside of rows and columns; write \& to show it, or put the rows into \begin{aligned}"#,
            ])
    }

    @Test func `finds braces and delimiters without their other half`() {
        #expect(faults("{a") == ["0 unbalanced a { that is never closed; add }"])
        #expect(faults("a}") == [#"1 unbalanced a } that no { opens; take it out, or write \} to show it"#])
        #expect(faults(#"\frac{1}{2"#) == ["8 unbalanced a { that is never closed; add }"])
        #expect(faults(#"1 + \left( x"#) == [#"4 unbalanced a \left that is never closed; add \right) or \right."#])
        #expect(faults(#"x \right)"#) == [#"2 unbalanced \right without its \left; add \left. before what it closes"#])
        #expect(faults(#"{ \left( }"#) == [#"2 unbalanced a \left that is not closed before }; add \right) or \right."#])
        #expect(faults(#"\text{a"#) == ["5 unbalanced a { that is never closed; add }"])
    }

    @Test func `misses arguments`() {
        #expect(faults(#"1 + \frac{1}"#) == [#"4 missingArgument nothing after \frac for it to work on; add {…}"#])
        #expect(faults("3x + ____ = 12") == ["5 missingArgument a blank cannot stand in a formula; write it between two, as in $3x +$ ____ $= 12$"])
        #expect(faults("x^") == ["1 missingArgument nothing after ^ for it to work on; add {…}"])
        #expect(
            faults(#"\left x"#)
                == [#"6 missingArgument x after \left is no delimiter; write one, such as ( or \{ or ."#])
    }

    @Test func `keeps scripts to one of a kind`() {
        #expect(faults("x_1_2") == ["3 doubleScript a second subscript on one thing; put the first and what bears it into braces"])
        #expect(faults("{x_1}_2").isEmpty)
        #expect(faults("x'^2").isEmpty)
        #expect(faults("x^2'").count == 1)
    }

    @Test func `names the environment that was meant, and its end`() {
        #expect(
            faults(#"\begin{aligend} a \end{aligend}"#)
                == ["7 unknownEnvironment no environment {aligend}; did you mean {aligned}? → aligned"])
        #expect(
            faults(#"\begin{aligned} a \end{align}"#)
                == [#"18 unbalanced \begin{aligned} ended by \end{align}; write \end{aligned} → \end{aligned}"#])
        #expect(
            faults(#"\begin{cases} a"#) == [#"0 unbalanced \begin{cases} that is never closed; add \end{cases}"#])
        #expect(faults(#"\begin{CD} a \end{CD}"#).first?.hasPrefix("7 unknownEnvironment {CD} is not taken") == true)
    }

    @Test func `keeps what belongs to a block out of a line of text`() {
        #expect(
            faults(#"\begin{align} a \end{align}"#)
                == [#"0 other \begin{align} in a line of text; write \begin{aligned}, or set it between $$ → aligned"#])
        #expect(faults(#"\begin{align} a \end{align}"#, isBlock: true).isEmpty)
        #expect(faults(#"x \tag{1}"#).count == 1)
    }

    @Test func `says where a comment swallows the rest`() {
        #expect(faults("50% of 8") == [#"2 other a % makes the rest of the formula a comment; write \% to show it → \%"#])
        #expect(faults(#"50\% of 8"#).isEmpty)
        #expect(faults("a % so\n + b").isEmpty)
    }

    @Test func `places a fault inside a macro at the call`() {
        #expect(faults(#"\newcommand{\q}{\foo} a + \q"#) == [#"26 unknownCommand no command \foo"#])
        #expect(faults(#"\newcommand{\q}{x} \q + \foo"#) == [#"24 unknownCommand no command \foo"#])
        #expect(
            faults(#"\newcommand{\q}{\q} \q"#)
                == ["20 tooDeep a macro that grows without end; look whether it names itself"])
    }

    @Test func `stops at groups nested too deep to be read`() {
        #expect(faults(String(repeating: "{", count: 24) + "x" + String(repeating: "}", count: 24)).isEmpty)
        #expect(
            faults(String(repeating: "{", count: 1000))
                == ["24 tooDeep groups nested more than 24 deep; break the formula into parts"])
    }
}
