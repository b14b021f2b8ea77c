import Testing

@testable import HubPreview

struct HostCheckTests {
    @Test(arguments: ["127.0.0.1:8000", "localhost:8000", "LOCALHOST", "[::1]:8000", "127.0.0.1"])
    func `takes this machine's own names`(host: String) {
        #expect(HostCheck.local.accepts(host))
        #expect(HostCheck.open(asMachine: "desk").accepts(host))
    }

    @Test(arguments: [
        "example.org", "example.org:8000", "127.0.0.1.example.org", "localhost.example.org:8000", "127.0.0.1:8000@example.org", "", ":8000",
        "[::1", "[::1]x", "127.0.0.1:80a", "evil localhost", "127.0.0.1,example.org", "2130706433",
    ])
    func `refuses every other`(host: String) {
        #expect(!HostCheck.local.accepts(host))
        #expect(!HostCheck.open(asMachine: "desk").accepts(host))
    }

    @Test func `refuses a request that names none`() {
        #expect(!HostCheck.local.accepts(nil))
    }

    @Test(arguments: ["192.168.1.20:8000", "[fe80::1]:8000", "desk:8000", "desk.local"])
    func `takes the machine's addresses where it is open to others`(host: String) {
        #expect(!HostCheck.local.accepts(host))
        #expect(HostCheck.open(asMachine: "Desk").accepts(host))
    }
}
