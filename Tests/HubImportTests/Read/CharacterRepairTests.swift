import Testing

@testable import HubImport

struct CharacterRepairTests {
    @Test(arguments: [
        ("10\u{A0}min", "10 min"), ("frac\u{AD}tion", "fraction"), ("de\u{FB01}ne", "define"), ("zero\u{200B}width", "zerowidth"),
        ("co\u{2011}plan", "co-plan"), ("“smart” quotes’ stay – so", "“smart” quotes’ stay – so"), ("a\u{07}b", "ab"),
    ])
    func `mends characters that only served the look`(text: String, mended: String) {
        var repair = CharacterRepair()
        #expect(repair.apply(to: text) == mended)
        #expect(repair.counts.isEmpty == (text == mended))
    }

    @Test func `says how many there were`() {
        #expect(Importing.changes("Our year\n\n10\u{A0}min and 20\u{A0}min.").first == "made plain spaces of spaces that do not break (2)")
    }
}
