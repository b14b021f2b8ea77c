import Standards
import Testing

struct CodeSeriesTests {
    private func codes(_ texts: String...) -> [String] {
        var series = CodeSeries(.commonCore)
        let catalog = StandardsCatalog.commonCore
        return texts.flatMap { text in
            series.codes(in: text).map { code in
                guard case .entries(let entries) = catalog.read(code) else { return "? \(code)" }
                return entries.map { catalog[$0].code.text }.joined(separator: "–")
            }
        }
    }

    @Test(arguments: [
        ("3.MD.C.5a & b", ["3.MD.C.5.a", "3.MD.C.5.b"]), ("3.MD.C.5a and b", ["3.MD.C.5.a", "3.MD.C.5.b"]),
        ("3.OA.A.1, 2 and 3", ["3.OA.A.1", "3.OA.A.2", "3.OA.A.3"]), ("3.OA.1 y 8", ["3.OA.A.1", "3.OA.D.8"]),
        ("3.NF.1/3.NF.2a-b", ["3.NF.A.1", "3.NF.A.2.a–3.NF.A.2.b"]), ("3.MD.A & B", ["3.MD.A", "3.MD.B"]),
        ("3.NF.A.1; 2b", ["3.NF.A.1", "3.NF.A.2.b"]), ("3.OA.1, 3-4", ["3.OA.A.1", "3.OA.A.3–3.OA.A.4"]),
        ("A-SSE.1a & b", ["HSA-SSE.A.1.a", "HSA-SSE.A.1.b"]), ("3.NF.A.3a, b-d", ["3.NF.A.3.a", "3.NF.A.3.b–3.NF.A.3.c–3.NF.A.3.d"]),
    ])
    func `completes what a list leaves out`(text: String, expected: [String]) {
        #expect(codes(text) == expected)
    }

    @Test func `goes on from the text before`() {
        #expect(codes("3.MD.C.7a", "b", "4.NF.1", "2") == ["3.MD.C.7.a", "3.MD.C.7.b", "4.NF.A.1", "4.NF.A.2"])
    }

    @Test(arguments: ["fractions and decimals", "b", "2", "3.NF.B.1", "", "&"])
    func `leaves what is no code as it stands`(text: String) {
        #expect(codes(text) == ["? \(text)"])
    }

    @Test func `tells the one of a list that there is not`() {
        #expect(codes("3.NF.A.1 & 9") == ["3.NF.A.1", "? 3.NF.9"])
        #expect(codes("3.NF.A.1", "fractions") == ["3.NF.A.1", "? fractions"])
    }
}
