import Testing

@testable import HubImport

struct ReferenceRepairTests {
    private static let entries = [
        "Okafor, A., & Lind, B. (2021). Plans that are shared. Journal of Invented Results, 4(2), 3–9. https://doi.org/10.1000/xyz",
        "Ware, J. (2009). Cutting oranges into many parts. Invented Press.",
    ]

    @Test func `parts entries whose lines run on, and joins the lines of each`() {
        let text = """
            Our year

            Words come first, and they are long enough to fill a whole line here.

            References
            Okafor, A., & Lind, B. (2021). Plans that are shared. Journal of
            Invented Results, 4(2), 3–9. https://doi.org/10.1000/xyz
            Ware, J. (2009). Cutting oranges into many parts. Invented
            Press.
            """
        #expect(Importing.body(text).hasSuffix("## References\n\n" + Self.entries.joined(separator: "\n\n")))
    }

    @Test func `takes no number at a line's beginning for one of a list, where it is the end of an entry's pages`() {
        let text = """
            Our year

            References
            Okafor, A., & Lind, B. (2021). Plans that are shared. Journal of Results, 3(1), 1–
            20. https://doi.org/10.1000/xyz
            """
        #expect(Importing.body(text).hasSuffix("Journal of Results, 3(1), 1–20. https://doi.org/10.1000/xyz"))
    }

    @Test func `joins an entry that empty lines cut`() {
        let text = """
            Our year

            References

            Okafor, A., & Lind, B. (2021). Plans that are shared. Journal of Invented Results, 4(2), 3–9.

            https://doi.org/10.1000/xyz

            Ware, J. (2009). Cutting oranges into many parts.

            Invented Press.
            """
        let body = Importing.body(text)
        #expect(body.contains(Self.entries[0]))
        #expect(Importing.changes(text).contains { $0.hasPrefix("joined an entry of the references") })
        // What may be a line of its own stays one.
        #expect(body.hasSuffix("parts.\n\nInvented Press."))
    }
}
