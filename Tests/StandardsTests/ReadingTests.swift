import Standards
import Testing

struct ReadingTests {
    private func read(_ text: String) -> String {
        let catalog = StandardsCatalog.commonCore
        return switch catalog.read(text) {
        case .entries(let entries): entries.map { catalog[$0].code.text }.joined(separator: " ")
        case .practices(let numbers): numbers.map { "MP\($0)" }.joined(separator: " ")
        case .unknown: "? " + (catalog.nearest(to: text) ?? "-")
        }
    }

    @Test(arguments: [
        ("3.NF.A.1", "3.NF.A.1"), ("CCSS.MATH.CONTENT.3.NF.A.1", "3.NF.A.1"), ("ccss.math.content.3.nf.a.1", "3.NF.A.1"),
        ("CCSS-M 3.NF.1", "3.NF.A.1"), ("3.NF.1", "3.NF.A.1"), ("3-NF-1", "3.NF.A.1"), ("4.NF.7", "4.NF.C.7"), ("K.CC.4", "K.CC.B.4"),
        ("A-SSE.1", "HSA-SSE.A.1"), ("HSA-SSE.A.1", "HSA-SSE.A.1"), ("A.SSE.1", "HSA-SSE.A.1"), ("HSA.SSE.A.1", "HSA-SSE.A.1"),
        ("G-C.5", "HSG-C.B.5"), ("G-C.A.1", "HSG-C.A.1"), ("8.F.1", "8.F.A.1"), ("8.G.A.1", "8.G.A.1"), ("K.G.B.4", "K.G.B.4"),
        ("3.NF.A.2a", "3.NF.A.2.a"), ("3.NF.A.2.A", "3.NF.A.2.a"), ("3.nf.2.b", "3.NF.A.2.b"), ("K.CC.B.4a", "K.CC.B.4.a"),
        ("A-SSE.1a", "HSA-SSE.A.1.a"), ("3.NF.3(a)", "3.NF.A.3.a"), ("8.EE.C.7 (b)", "8.EE.C.7.b"), ("F-TF.8 (+)", "HSF-TF.C.8"), ("S-ID.6★", "HSS-ID.B.6"),
    ])
    func `reads a standard in every form that it is written in`(text: String, code: String) {
        #expect(read(text) == code)
    }

    @Test(arguments: [
        ("3.NF.A", "3.NF.A"), ("3.nf", "3.NF"), ("HSS-MD", "HSS-MD"), ("S-MD.B", "HSS-MD.B"), ("G-C", "HSG-C"),
        ("3.NF.A.1–3", "3.NF.A.1 3.NF.A.2 3.NF.A.3"), ("3.NF.A.1-3", "3.NF.A.1 3.NF.A.2 3.NF.A.3"),
        ("3.NF.A.1 — 3.NF.A.2", "3.NF.A.1 3.NF.A.2"), ("4.NF.2-3", "4.NF.A.2 4.NF.B.3"),
        ("1.NBT.B.2a-c", "1.NBT.B.2.a 1.NBT.B.2.b 1.NBT.B.2.c"),
    ])
    func `reads clusters, domains and ranges`(text: String, codes: String) {
        #expect(read(text) == codes)
    }

    @Test(arguments: [
        ("MP.1", "MP1"), ("MP1", "MP1"), ("SMP 1", "MP1"), ("CCSS.MATH.PRACTICE.MP1", "MP1"), ("mp8", "MP8"), ("MP1-3", "MP1 MP2 MP3"),
    ])
    func `reads practices`(text: String, practices: String) {
        #expect(read(text) == practices)
    }

    @Test(arguments: [
        ("3.NF.B.1", "3.NF.A.1"), ("3.NF.A.9", "3.NF.A.3"), ("3.NF.A.0", "3.NF.A.1"), ("3.NF.B", "3.NF.A"), ("3.NF.A.2.c", "3.NF.A.2"),
        ("3.NF.B.2a", "3.NF.A.2.a"), ("3.FN.A.1", "3.NF.A.1"), ("2.NF.A.1", "3.NF.A.1"), ("HSA-SES.A.1", "HSA-SSE.A.1"),
        ("3.NF.A.1-9", "3.NF.A.1"), ("3.NF.A.3-1", "3.NF.A.3"), ("4.NF.A.2-3", "4.NF.A.2"), ("MP9", "-"), ("MP0", "-"), ("fractions", "-"),
        ("", "-"), ("NC.4.NF.1", "-"), ("3.NF.A.1 and 2", "-"), ("½", "-"),
    ])
    func `says of a code that there is none, and which was meant`(text: String, nearest: String) {
        #expect(read(text) == "? " + nearest)
    }
}
