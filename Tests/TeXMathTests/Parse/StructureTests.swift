import Testing

struct StructureTests {
    @Test func `sets fractions and binomials`() {
        #expect(mathML(#"\frac{a}{b}"#) == "<mfrac><mi>a</mi><mi>b</mi></mfrac>")
        #expect(
            mathML(#"\dfrac ab"#) == #"<mstyle displaystyle="true" scriptlevel="0"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle>"#)
        #expect(mathML(#"\dfrac ab"#, isBlock: true) == "<mfrac><mi>a</mi><mi>b</mi></mfrac>")
        #expect(
            mathML(#"\binom{n}{k}"#)
                == #"<mo>(</mo><mfrac linethickness="0em"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>"#)
        #expect(mathML(#"{a + b \over c}"#) == "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>")
    }

    @Test func `sets roots`() {
        #expect(mathML(#"\sqrt{a+b}"#) == "<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>")
        #expect(mathML(#"\sqrt[3]{x}"#) == "<mroot><mi>x</mi><mn>3</mn></mroot>")
        #expect(mathML(#"\sqrt[]{x}"#) == "<mroot><mi>x</mi><mrow></mrow></mroot>")
    }

    @Test func `sets delimiters that grow`() {
        #expect(mathML(#"\left( x \right]"#) == "<mo>(</mo><mi>x</mi><mo>]</mo>")
        #expect(mathML(#"\left. x \right|"#) == #"<mi>x</mi><mo form="postfix">|</mo>"#)
        #expect(
            mathML(#"\left\{ a \middle| b \right\}"#)
                == #"<mo>{</mo><mi>a</mi><mo form="infix" stretchy="true" lspace="0.05em" rspace="0.05em">|</mo>"#
                + "<mi>b</mi><mo>}</mo>")
        #expect(mathML(#"\left/ x \right."#) == #"<mo stretchy="true">/</mo><mi>x</mi>"#)
        #expect(mathML(#"\Bigl["#) == #"<mo stretchy="true" minsize="1.8em" maxsize="1.8em">[</mo>"#)
    }

    @Test func `sets accents and lines over letters`() {
        #expect(mathML(#"\hat x"#) == #"<mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>"#)
        #expect(
            mathML(#"\vec v"#)
                == #"<mover accent="true"><mi>v</mi><mo stretchy="false" mathsize="70%">→</mo></mover>"#)
        #expect(mathML(#"\widehat{x}"#) == mathML(#"\hat{x}"#))
        #expect(
            mathML(#"\overrightarrow{AB}"#)
                == #"<mover accent="true"><mrow><mi>A</mi><mi>B</mi></mrow><mo stretchy="true">→</mo></mover>"#)
        #expect(
            mathML(#"\underline{x}"#) == #"<munder accentunder="true" class="underline"><mi>x</mi><mo stretchy="true">_</mo></munder>"#)
    }

    @Test func `strikes signs out`() {
        #expect(mathML(#"a \not= b"#) == mathML(#"a \ne b"#))
        #expect(mathML(#"x \not\in A"#) == mathML(#"x \notin A"#))
        #expect(mathML(#"\not\approxeq"#) == "<mo>≊\u{338}</mo>")
    }

    @Test func `leaves what MathML has no element for to the theme`() {
        #expect(mathML(#"\cancel{x}"#) == #"<mrow class="cancel"><mi>x</mi></mrow>"#)
        #expect(mathML(#"\boxed{x}"#, isBlock: true) == #"<mrow class="boxed"><mi>x</mi></mrow>"#)
    }

    @Test func `sets letters in other fonts as characters of their own`() {
        #expect(mathML(#"\mathbb{RA}"#) == "<mi>ℝ</mi><mi>𝔸</mi>")
        #expect(mathML(#"\mathbf{x1}"#) == "<mi>𝐱</mi><mn>𝟏</mn>")
        #expect(mathML(#"\mathcal{L}"#) == "<mi>ℒ</mi>")
        #expect(mathML(#"\mathfrak{C}"#) == "<mi>ℭ</mi>")
        #expect(mathML(#"\boldsymbol\alpha"#) == "<mi>𝜶</mi>")
        #expect(mathML(#"\mathrm{d}x"#) == #"<mi mathvariant="normal">d</mi><mi>x</mi>"#)
        #expect(mathML(#"5\,\mathrm{cm}"#) == #"<mn>5</mn><mspace width="0.1667em"></mspace><mi>cm</mi>"#)
        #expect(mathML(#"\Delta"#) == #"<mi mathvariant="normal">Δ</mi>"#)
        #expect(mathML(#"{\bf x}y"#) == "<mi>𝐱</mi><mi>y</mi>")
    }

    @Test func `sets words, with mathematics among them`() {
        #expect(mathML(#"\text{if } x"#) == "<mtext>if\u{A0}</mtext><mi>x</mi>")
        #expect(
            mathML(#"\text{a $x^2$ b}"#)
                == "<mtext>a\u{A0}</mtext><msup><mi>x</mi><mn>2</mn></msup><mtext>\u{A0}b</mtext>")
        #expect(mathML(#"\text{50\% \& \textbf{more}}"#).hasSuffix(#"<mtext class="bold">more</mtext>"#))
        #expect(mathML(#"\text{Tom's ``A''---B}"#) == "<mtext>Tom’s\u{A0}“A”—B</mtext>")
        #expect(mathML(#"\text{<b>}"#) == "<mtext>&lt;b&gt;</mtext>")
        #expect(mathML(#"\text{caf\'e}"#) == "<mtext>cafe\u{301}</mtext>")
    }

    @Test func `sets spaces in em`() {
        #expect(mathML(#"\quad"#) == #"<mspace width="1em"></mspace>"#)
        #expect(mathML(#"\!"#) == #"<mspace width="-0.1667em"></mspace>"#)
        #expect(mathML(#"\kern 18mu"#) == #"<mspace width="1em"></mspace>"#)
        #expect(mathML(#"\hspace{-1.5 ex}"#) == #"<mspace width="-0.6465em"></mspace>"#)
    }

    @Test func `colours and sizes what follows or is given`() {
        #expect(mathML(#"\color{teal} x"#) == #"<mstyle mathcolor="teal"><mi>x</mi></mstyle>"#)
        #expect(mathML(#"\textcolor{1a6f8f}{x}y"#) == ##"<mstyle mathcolor="#1a6f8f"><mi>x</mi></mstyle><mi>y</mi>"##)
        #expect(mathML(#"\large x"#) == #"<mstyle mathsize="120%"><mi>x</mi></mstyle>"#)
    }

    @Test func `knows what a formula defines`() {
        #expect(mathML(#"\newcommand{\half}{\frac12}\half"#) == mathML(#"\frac12"#))
        #expect(mathML(#"\newcommand{\p}[2]{(#1,#2)}\p{a}{b}"#) == mathML("(a,b)"))
        #expect(mathML(#"\newcommand{\p}[2][x]{#1^#2}\p{2}\p[y]{3}"#) == mathML("x^2y^3"))
        #expect(mathML(#"\def\v#1{\vec{#1}}\v a"#) == mathML(#"\vec{a}"#))
        #expect(mathML(#"\newcommand\a{\alpha}\a b"#) == mathML(#"\alpha b"#))
        #expect(mathML(#"\renewcommand{\R}{Q}\R"#) == mathML("Q"))
    }

    @Test(arguments: [
        ("√2", #"\sqrt{2}"#), ("√25x", #"\sqrt{25}x"#), ("√(x+1)y", #"\sqrt{x+1}y"#), ("√((x+1)(x-1))", #"\sqrt{(x+1)(x-1)}"#), ("∛{x}", #"\sqrt[3]{x}"#),
        ("√x^2", #"\sqrt{x}^2"#), (#"√\frac{1}{2}"#, #"\sqrt{\frac{1}{2}}"#),
    ])
    func `draws a root over what follows the sign of a word processor`(sign: String, command: String) {
        #expect(mathML(sign) == mathML(command))
    }

    @Test(arguments: ["√", "√ +", "√(x"])
    func `leaves the sign of a root alone that stands over nothing`(tex: String) {
        #expect(mathML(tex).contains("√"))
    }

    @Test func `keeps a delimiter of a fixed size grown and centred where it bears scripts`() {
        #expect(mathML(#"\Big|_a"#).hasPrefix("<msub><mrow><mo form=\"prefix\" stretchy=\"true\" minsize=\"1.8em\" maxsize=\"1.8em\">|</mo></mrow>"))
    }

    @Test func `takes no notice of where the lines beside an environment are lined up`() {
        #expect(mathML(#"\begin{aligned}[t] a&=b \end{aligned}"#, isBlock: true) == mathML(#"\begin{aligned} a&=b \end{aligned}"#, isBlock: true))
    }
}
