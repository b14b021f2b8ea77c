import Testing

struct ScriptTests {
    @Test func `sets indices, exponents and primes`() {
        #expect(mathML("x_1") == "<msub><mi>x</mi><mn>1</mn></msub>")
        #expect(mathML("x^{a+b}") == "<msup><mi>x</mi><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msup>")
        #expect(mathML("x^2_1") == "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>")
        #expect(mathML("f'") == "<msup><mi>f</mi><mo class=\"prime\">′</mo></msup>")
        #expect(mathML("f''") == "<msup><mi>f</mi><mo class=\"prime\">″</mo></msup>")
        #expect(mathML("f'_1") == "<msubsup><mi>f</mi><mn>1</mn><mo class=\"prime\">′</mo></msubsup>")
        #expect(mathML("f'^2") == "<msup><mi>f</mi><mrow><mo class=\"prime\">′</mo><mn>2</mn></mrow></msup>")
        #expect(mathML("{}^2x") == "<msup><mrow></mrow><mn>2</mn></msup><mi>x</mi>")
        #expect(mathML(#"20\,^\circ"#) == #"<mn>20</mn><mspace width="0.1667em"></mspace><msup><mrow></mrow><mo>∘</mo></msup>"#)
    }

    @Test func `sets limits below and above in a block, at the corner in a line`() {
        #expect(mathML(#"\sum_i^n"#, isBlock: true) == "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>")
        #expect(mathML(#"\sum_i^n"#) == "<msubsup><mo>∑</mo><mi>i</mi><mi>n</mi></msubsup>")
        #expect(mathML(#"\int_a^b"#, isBlock: true) == "<msubsup><mo>∫</mo><mi>a</mi><mi>b</mi></msubsup>")
        #expect(mathML(#"\lim_x"#, isBlock: true) == "<munder><mi>lim</mi><mi>x</mi></munder>")
        #expect(mathML(#"\displaystyle\sum_i"#).contains("<munder><mo>∑</mo>"))
        #expect(mathML(#"\frac{\sum_i}{2}"#, isBlock: true).contains("<msub><mo>∑</mo>"))
    }

    @Test func `puts limits where it is told to, whatever the browser would do`() {
        #expect(mathML(#"\sum\limits_i"#) == #"<munder><mo movablelimits="false">∑</mo><mi>i</mi></munder>"#)
        #expect(mathML(#"\sum\nolimits_i"#, isBlock: true) == "<msub><mo>∑</mo><mi>i</mi></msub>")
        #expect(mathML(#"\int\limits_a"#, isBlock: true) == "<munder><mo>∫</mo><mi>a</mi></munder>")
    }

    @Test func `sets labels on braces, arrows and relations`() {
        #expect(
            mathML(#"\underbrace{a}_{n}"#)
                == #"<munder><munder><mi>a</mi><mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>"#)
        #expect(mathML(#"\overset{?}{=}"#) == "<mover><mo>=</mo><mo>?</mo></mover>")
        let room = #"<mspace width="0.4em"></mspace>"#
        #expect(
            mathML(#"\xrightarrow{f}"#)
                == #"<mover><mo stretchy="true">→</mo><mrow>\#(room)<mi>f</mi>\#(room)</mrow></mover>"#)
    }
}
