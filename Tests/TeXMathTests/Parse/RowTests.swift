import Testing

/// Operators and the space around them.
struct RowTests {
    @Test func `tells a sign from the operator that it looks like`() {
        #expect(mathML("a - b") == "<mi>a</mi><mo>−</mo><mi>b</mi>")
        #expect(mathML("-5") == "<mo>−</mo><mn>5</mn>")
        #expect(mathML("a = -5") == #"<mi>a</mi><mo>=</mo><mo form="prefix">−</mo><mn>5</mn>"#)
        #expect(
            mathML("(-5)")
                == #"<mo stretchy="false">(</mo><mo form="prefix">−</mo><mn>5</mn><mo stretchy="false">)</mo>"#)
        #expect(mathML("2 + -3").contains(#"<mo>+</mo><mo form="prefix">−</mo>"#))
        #expect(mathML("{}-5") == #"<mo form="infix">−</mo><mn>5</mn>"#)
        #expect(mathML(#"(G, \cdot)"#).contains(#"<mo lspace="0em" rspace="0em">⋅</mo>"#))
    }

    @Test func `gives delimiters in a row no growth`() {
        #expect(
            mathML("|x|")
                == #"<mo form="prefix" stretchy="false">|</mo><mi>x</mi><mo form="prefix" stretchy="false">|</mo>"#)
        #expect(
            mathML(#"\lvert x\rvert"#)
                == #"<mo form="prefix" stretchy="false">|</mo><mi>x</mi><mo form="postfix" stretchy="false">|</mo>"#)
        #expect(mathML(#"a \uparrow b"#).contains(#"<mo stretchy="false">↑</mo>"#))
    }

    @Test func `keeps functions from their arguments as TeX does`() {
        let thin = #"<mspace width="0.1667em"></mspace>"#
        #expect(mathML(#"\sin x"#) == "<mi>sin</mi><mo>\u{2061}</mo>\(thin)<mi>x</mi>")
        #expect(mathML(#"\sin(x)"#).hasPrefix("<mi>sin</mi><mo>\u{2061}</mo><mo"))
        #expect(mathML(#"2\sin x"#).hasPrefix("<mn>2</mn>\(thin)<mi>sin</mi>"))
        #expect(mathML(#"\sin^2 x"#).hasPrefix("<msup><mi>sin</mi><mn>2</mn></msup><mo>\u{2061}</mo>\(thin)"))
        #expect(mathML(#"\operatorname{lcm}(4)"#).hasPrefix("<mi>lcm</mi><mo>\u{2061}</mo><mo"))
        #expect(mathML(#"17 \bmod 5"#).contains(#"<mspace width="0.2222em"></mspace><mi>mod</mi>"#))
    }

    @Test func `gives relations that the dictionary sets close the space of relations`() {
        #expect(mathML("2:3") == #"<mn>2</mn><mo lspace="0.2778em" rspace="0.2778em">:</mo><mn>3</mn>"#)
        #expect(mathML(#"f\colon A"#).hasPrefix(#"<mi>f</mi><mrow><mo lspace="0em" rspace="0em">:</mo>"#))
    }

    @Test func `sets dots as far from letters as letters from commas`() {
        #expect(
            mathML(#"1,\dots,n"#)
                == #"<mn>1</mn><mo>,</mo><mo lspace="0em" rspace="0em">…</mo><mo>,</mo><mi>n</mi>"#)
        #expect(mathML(#"a + \dots + b"#).contains(#"<mo>+</mo><mo lspace="0em" rspace="0em">⋯</mo><mo>+</mo>"#))
        #expect(mathML(#"x_1 \cdots x_n"#).contains(#"<mspace width="0.1667em"></mspace><mo lspace="0em" rspace="0em">⋯"#))
    }

    @Test func `takes the space away from an operator alone in braces`() {
        #expect(mathML("a{=}b") == #"<mi>a</mi><mo lspace="0em" rspace="0em">=</mo><mi>b</mi>"#)
    }

    @Test func `reads characters as the commands that show them`() {
        #expect(mathML("a × b") == mathML(#"a \times b"#))
        #expect(mathML("x ≤ α") == mathML(#"x \le \alpha"#))
        #expect(mathML("x² + y₁₂") == "<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mn>12</mn></msub>")
        #expect(mathML("ñ") == "<mi>ñ</mi>")
        #expect(mathML("½") == "<mn>½</mn>")
        #expect(mathML("数") == "<mi>数</mi>")
    }

    @Test func `parts lines that stand under one another`() {
        #expect(
            mathML(#"a \\ b \\"#)
                == #"<mtable class="lines"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>"#)
    }
}
