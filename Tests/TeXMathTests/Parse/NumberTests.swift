import Testing

struct NumberTests {
    @Test func `keeps a number in one element, with its separators`() {
        #expect(mathML("345") == "<mn>345</mn>")
        #expect(mathML("3.14") == "<mn>3.14</mn>")
        #expect(mathML(".5") == "<mn>.5</mn>")
        #expect(mathML("12,500") == "<mn>12,500</mn>")
        #expect(mathML("1,234,567.89") == "<mn>1,234,567.89</mn>")
        #expect(mathML("1{,}000") == "<mn>1,000</mn>")
        #expect(mathML("3{,}14") == "<mn>3,14</mn>")
        #expect(mathML(#"\frac{1,250}{5}"#) == "<mfrac><mn>1,250</mn><mn>5</mn></mfrac>")
        #expect(mathML("(1,250 + 5)").contains("<mn>1,250</mn>"))
    }

    @Test func `takes commas between the members of a list for what they are`() {
        let comma = "<mo>,</mo>"
        #expect(mathML("1,2") == "<mn>1</mn>\(comma)<mn>2</mn>")
        #expect(mathML("1, 200") == "<mn>1</mn>\(comma)<mn>200</mn>")
        #expect(mathML("12,50") == "<mn>12</mn>\(comma)<mn>50</mn>")
        #expect(mathML("1234,567") == "<mn>1234</mn>\(comma)<mn>567</mn>")
        #expect(mathML("0,125") == "<mn>0</mn>\(comma)<mn>125</mn>")
        #expect(mathML("f(1,200)").contains("<mn>1</mn>\(comma)<mn>200</mn>"))
        #expect(mathML(#"\left( 1,200 \right)"#).contains("<mn>1</mn>\(comma)<mn>200</mn>"))
        #expect(mathML(#"\{100,200\}"#).contains("<mn>100</mn>\(comma)<mn>200</mn>"))
        #expect(mathML("100,200,x").hasPrefix("<mn>100</mn>\(comma)<mn>200</mn>\(comma)"))
    }

    @Test func `takes a comma before a digit for a decimal one where the language has them`() {
        #expect(mathML("3,75", decimalCommas: true) == "<mn>3,75</mn>")
        #expect(mathML("1.250,5 + 0,125", decimalCommas: true).hasPrefix("<mn>1.250,5</mn>"))
        #expect(mathML("(3,75 + 2)", decimalCommas: true).contains("<mn>3,75</mn>"))
        #expect(mathML("f(1,2)", decimalCommas: true).contains("<mn>1</mn><mo>,</mo><mn>2</mn>"))
        #expect(mathML("1,2,3", decimalCommas: true) == mathML("1,2,3"))
        #expect(mathML("1, 2", decimalCommas: true) == mathML("1, 2"))
    }

    @Test func `puts an exponent on the whole number`() {
        #expect(mathML("10^2") == "<msup><mn>10</mn><mn>2</mn></msup>")
        #expect(mathML(#"90^\circ"#) == "<msup><mn>90</mn><mo>∘</mo></msup>")
    }

    @Test func `takes one digit for an argument without braces`() {
        #expect(mathML(#"\frac12"#) == "<mfrac><mn>1</mn><mn>2</mn></mfrac>")
        #expect(mathML("x^12") == "<msup><mi>x</mi><mn>1</mn></msup><mn>2</mn>")
    }

    @Test func `keeps the point of a repeating decimal with its number`() {
        #expect(
            mathML(#"0.\overline{3}"#)
                == #"<mn>0.</mn><mover accent="true" class="overline"><mn>3</mn><mo stretchy="true">¯</mo></mover>"#)
        #expect(mathML("x = 3.") == "<mi>x</mi><mo>=</mo><mn>3</mn><mi>.</mi>")
    }
}
