import Testing

@testable import OutsideLinks

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("/b", "https://e.org/b#f"), ("b?x", "https://e.org/a/b?x#f"), ("//f.org/b", "https://f.org/b#f"),
        ("http://f.org/b#g", "http://f.org/b#g"), ("/b?u=http://x.org/", "https://e.org/b?u=http://x.org/#f"),
    ])
    func `follows a redirect as a browser does`(location: String, address: String) {
        #expect(WebAddress("https://E.org/a/x?q#f")?.following(location)?.text == address)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://e.org/", "mailto:a@e.org", "javascript:alert(1)"])
    func `follows a redirect to the web alone`(location: String) {
        #expect(WebAddress("https://e.org/")?.following(location) == nil)
    }

    @Test(arguments: [
        "localhost", "localhost.", "127.0.0.1:8000", "127.1", "127.0.0.1.", "0177.0.0.1", "127.0x0.0.1", "[::1]", "10.1.2.3",
        "192.168.0.1", "172.20.1.1", "169.254.169.254", "me@localhost", "2130706433",
    ])
    func `knows an address of this machine or a private network`(authority: String) {
        #expect(WebAddress("http://\(authority)/x")?.isLocal == true)
    }

    @Test(arguments: ["nctm.org", "8.8.8.8", "172.32.0.1", "localhost.org", "[2001:db8::1]"])
    func `takes no public address for a private one`(authority: String) {
        #expect(WebAddress("http://\(authority)/x")?.isLocal == false)
    }
}
