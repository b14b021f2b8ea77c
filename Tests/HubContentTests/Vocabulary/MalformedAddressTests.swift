import Testing

@testable import HubContent

@Suite struct MalformedAddressTests {
    @Test(arguments: [
        ("https:// doi.org/10.1", "https://doi.org/10.1"), ("https://doi.org/a b", "https://doi.org/a%20b"),
        ("https://%20doi.org/1", "https://doi.org/1"), ("https:/nctm.org", "https://nctm.org"), ("https:nctm.org", "https://nctm.org"),
        ("https:\\\\nctm.org", "https://nctm.org"), ("https:///nctm.org", "https://nctm.org"), ("http//nctm.org", "http://nctm.org"),
        ("https;//nctm.org", "https://nctm.org"), ("htps://nctm.org", "https://nctm.org"), ("htttps://nctm.org", "https://nctm.org"),
        ("www.nctm.org/x", "https://www.nctm.org/x"), ("https://https://nctm.org", "https://nctm.org"),
        ("http://https//nctm.org", "https://nctm.org"), ("https://www,nctm.org/x", "https://www.nctm.org/x"),
        ("“https://nctm.org”", "https://nctm.org"), ("https://nctm.org”", "https://nctm.org"), ("a@nctm.org", "mailto:a@nctm.org"),
    ])
    func `says what was most likely meant`(address: String, instead: String) {
        #expect(MalformedAddress(address)?.instead == instead)
    }

    @Test(arguments: ["https://", "http:", "mailto:", "mailto:nobody", "c:/Users/x.docx", "https://?x"])
    func `has nothing to say instead where nobody can know`(address: String) throws {
        let malformed = try #require(MalformedAddress(address))
        #expect(malformed.instead == nil)
    }

    @Test(arguments: [
        "https://nctm.org", "HTTP://NCTM.org/a?b=c#d", "https://en.wikipedia.org/wiki/L’Hôpital_(x)", "https://doi.org/10.1/a,b",
        "mailto:a@nctm.org", "tel:+1-555", "ftp://nctm.org/x", "http://localhost:8000/", "https://me@nctm.org/", "http://[::1]/",
        "a.md", "http-notes.md", "https/x.md", "www/x.md", "#a:b", "team@home.md/x", "https://a.org/?u=https://b.org",
    ])
    func `leaves good addresses and places in the hub alone`(address: String) {
        #expect(MalformedAddress(address) == nil)
    }
}
