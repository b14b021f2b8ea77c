import Foundation
import TeXMath
import Testing

/// Compares with KaTeX, which sets the same TeX as MathML.
struct OracleTests {
    @Test func `sets the corpus as KaTeX does, but for listed differences`() throws {
        let corpus = try Corpus.right()
        #expect(corpus.count >= 600)
        guard let outcomes = try KaTeX.outcomes(of: corpus) else { return }
        try #require(outcomes.count == corpus.count)
        let setting = Set(AcceptedDifference.setting.flatMap(\.formulas))
        let takenHere = Set(AcceptedDifference.takenHere.flatMap(\.formulas))
        var unused = setting.union(takenHere)
        for (formula, outcome) in zip(corpus, outcomes) {
            let ours = Formula(Array(formula.tex.utf8), isBlock: formula.isBlock)
            #expect(ours.faults.isEmpty, "\(formula.tex)")
            guard ours.faults.isEmpty else { continue }
            switch outcome {
            case .refusal(let message):
                #expect(takenHere.contains(formula.tex), "KaTeX refuses \(formula.tex): \(message)")
                unused.remove(formula.tex)
            case .mathML(let theirs):
                let expected = NormalForm(try XMLNode(parsing: theirs))
                let actual = NormalForm(try XMLNode(parsing: String(decoding: ours.mathML, as: UTF8.self)))
                if actual == expected { continue }
                #expect(setting.contains(formula.tex), "\(formula.tex)\nKaTeX \(expected)\nhere  \(actual)")
                unused.remove(formula.tex)
            }
        }
        #expect(unused.isEmpty, "listed as differences but none: \(unused.sorted())")
    }

    @Test func `refuses what KaTeX refuses, but for listed differences`() throws {
        let corpus = try Corpus.wrong()
        #expect(corpus.count >= 60)
        for formula in corpus {
            #expect(!Formula(Array(formula.tex.utf8), isBlock: formula.isBlock).faults.isEmpty, "\(formula.tex)")
        }
        guard let outcomes = try KaTeX.outcomes(of: corpus) else { return }
        let refusedHere = Set(AcceptedDifference.refusedHere.flatMap(\.formulas))
        var unused = refusedHere
        for (formula, outcome) in zip(corpus, outcomes) {
            guard case .mathML = outcome else { continue }
            #expect(refusedHere.contains(formula.tex), "KaTeX takes \(formula.tex)")
            unused.remove(formula.tex)
        }
        #expect(unused.isEmpty, "listed as differences but none: \(unused.sorted())")
    }
}
