import TeXMath
import Testing

struct FormulaTests {
    @Test func `writes a formula in a line of text, with its TeX beside it`() {
        let formula = Formula(Array("x < y".utf8), isBlock: false)
        #expect(
            String(decoding: formula.mathML, as: UTF8.self)
                == "<math><semantics><mrow><mi>x</mi><mo>&lt;</mo><mi>y</mi></mrow>"
                + #"<annotation encoding="application/x-tex">x &lt; y</annotation></semantics></math>"#)
        #expect(formula.faults.isEmpty)
    }

    @Test func `marks a formula that stands alone as a block`() {
        let formula = Formula(Array("x".utf8), isBlock: true)
        #expect(
            String(decoding: formula.mathML, as: UTF8.self)
                == #"<math display="block"><semantics><mrow><mi>x</mi></mrow>"#
                + #"<annotation encoding="application/x-tex">x</annotation></semantics></math>"#)
    }

    @Test func `has no fault in nothing`() {
        #expect(faults("").isEmpty)
        #expect(mathML("") == "")
        #expect(mathML("{}") == "")
        #expect(mathML("% a comment\n") == "")
    }

    @Test func `writes nothing of a formula with a fault`() {
        #expect(Formula(Array(#"\frac{1}"#.utf8), isBlock: false).mathML.isEmpty)
    }

    @Test func `takes bytes that are no UTF-8 without falling over`() {
        let formula = Formula([0x78, 0xFF, 0xC3], isBlock: false)
        #expect(formula.faults.isEmpty)
    }

    @Test func `writes no style and no attribute that MathML Core lacks`() throws {
        let unwanted = [" style=", "columnalign", "rowspacing", "menclose", "fence=", "separator=", "mathvariant=\"b"]
        for formula in try Corpus.right() {
            let text = String(decoding: Formula(Array(formula.tex.utf8), isBlock: formula.isBlock).mathML, as: UTF8.self)
            let math = text.prefix(upTo: text.firstRange(of: "<annotation")?.lowerBound ?? text.endIndex)
            for word in unwanted { #expect(!math.contains(word), "\(formula.tex) has \(word)") }
        }
    }
}
