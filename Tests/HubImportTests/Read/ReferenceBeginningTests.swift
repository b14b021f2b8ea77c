import Testing

@testable import HubImport

struct ReferenceBeginningTests {
    @Test(arguments: [
        "Ware, J. (2009). Cutting oranges.", "van Hiele, P. (1986). Structure.", "Okafor, A., & Lind, B. (2021a). Plans.",
        "National Council of Shared Plans. (2014). Principles.", "De la Cruz, M. (n.d.). Sharing.", "NCSP. (in press). Plans.",
        "NCSP. (n.d.-a). Plans.", "Stein, R. (ca. 1990). Plans.", "Rojas, M. (en prensa). Planes.",
    ])
    func `knows an entry by its authors and its date`(text: String) { #expect(ReferenceBeginning.matches(text)) }

    @Test(arguments: [
        "Journal of Invented Results, 4(2), 3–9.", "https://doi.org/10.1000/xyz", "schools. Invented Press.", "Reprinted with permission.",
        "Results of a study of four schools that was made in two years with many teachers who all took part in it willingly (2014)",
    ])
    func `knows the rest of one`(text: String) { #expect(!ReferenceBeginning.matches(text)) }
}
