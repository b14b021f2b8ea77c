import TeXMath
import Testing

struct TableTests {
    @Test func `sets a matrix between its delimiters`() {
        #expect(
            mathML(#"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}"#)
                == #"<mo>(</mo><mtable class="matrix"><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>"#
                + "<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>)</mo>")
    }

    @Test func `lines equations up at their signs`() {
        #expect(
            mathML(#"\begin{aligned} x &= 1 \\ &+ 2 \end{aligned}"#)
                == #"<mtable class="aligned" displaystyle="true"><mtr><mtd class="right"><mi>x</mi></mtd>"#
                + #"<mtd class="left"><mo>=</mo><mn>1</mn></mtd></mtr><mtr><mtd class="right"></mtd>"#
                + #"<mtd class="left"><mo form="infix">+</mo><mn>2</mn></mtd></mtr></mtable>"#)
    }

    @Test func `sets cases with a brace at one side`() {
        #expect(
            mathML(#"\begin{cases} a & b \end{cases}"#)
                == #"<mo>{</mo><mtable class="cases"><mtr><mtd class="left"><mi>a</mi></mtd>"#
                + #"<mtd class="left"><mi>b</mi></mtd></mtr></mtable>"#)
    }

    @Test func `marks rules at the sides of cells`() {
        #expect(
            mathML(#"\begin{array}{|r|l} \hline a & b \\ \hdashline c & d \\ \hline \end{array}"#)
                == #"<mtable class="array"><mtr><mtd class="right rule-left rule-right rule-top"><mi>a</mi></mtd>"#
                + #"<mtd class="left rule-top"><mi>b</mi></mtd></mtr>"#
                + #"<mtr><mtd class="right rule-left rule-right dash-top rule-bottom"><mi>c</mi></mtd>"#
                + #"<mtd class="left dash-top rule-bottom"><mi>d</mi></mtd></mtr></mtable>"#)
        #expect(mathML(#"\begin{array}{c||c} a & b \end{array}"#).contains(#"<mtd class="double-right">"#))
    }

    @Test func `fills rows that are short and drops one that is empty`() {
        #expect(mathML(#"\begin{matrix} a & b \\ c \\ \end{matrix}"#).hasSuffix("<mtr><mtd><mi>c</mi></mtd><mtd></mtd></mtr></mtable>"))
    }

    @Test func `makes the room below a row that it is asked for`() {
        #expect(mathML(#"\begin{matrix} a \\[1em] b \end{matrix}"#).contains(#"<mi>a</mi><mspace width="0em" depth="1.3em"></mspace>"#))
        #expect(mathML(#"\begin{matrix} a \\ [b] \end{matrix}"#).contains("<mi>b</mi>"))
    }

    @Test func `puts a tag beside the formula or the row it is for`() {
        #expect(
            mathML(#"x \tag{1}"#, isBlock: true)
                == #"<mi>x</mi><mrow class="tag"><mtext>(1)</mtext></mrow>"#)
        #expect(Formula(Array(#"x \tag{1}"#.utf8), isBlock: true).mathML.starts(with: #"<math display="block" class="tagged">"#.utf8))
        #expect(
            mathML(#"\begin{gather} a \tag*{A} \\ b \end{gather}"#, isBlock: true)
                == #"<mtable class="gathered" displaystyle="true"><mtr><mtd><mi>a</mi>"#
                + #"<mrow class="tag"><mtext>A</mtext></mrow></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>"#)
    }

    @Test func `stacks lines under a sum`() {
        #expect(
            mathML(#"\sum_{\substack{i \\ j}}"#, isBlock: true)
                == #"<munder><mo>∑</mo><mstyle scriptlevel="1"><mtable class="substack"><mtr><mtd><mi>i</mi></mtd></mtr>"#
                + "<mtr><mtd><mi>j</mi></mtd></mtr></mtable></mstyle></munder>")
    }
}
