#if canImport(Glibc)
    import Glibc
#endif
import Testing

@testable import OutsideLinks

/// The real means, against a server on this machine.
@Suite(.serialized) struct CurlTests {
    private let asker = Asker.curl(agent: "chalkline/test")

    private func verdict(
        _ path: String, within limit: Duration = .seconds(10),
        _ answer: @escaping @Sendable (_ method: String, _ path: String) -> String?
    ) async throws -> (verdict: Verdict, requests: [String]) {
        let server = try LocalServer(answer)
        let asker = Asker.curl(timeLimit: limit, agent: "chalkline/test")
        let verdict = await AddressCheck(asker: asker).verdict(on: server.address(path))
        return (verdict, server.requests)
    }

    @Test func `finds a page alive by asking for its head alone`() async throws {
        let (verdict, requests) = try await verdict("/x?y") { _, _ in "200 OK" }
        #expect(verdict == .alive)
        #expect(requests == ["HEAD /x?y"])
    }

    @Test(arguments: ["403 Forbidden", "405 Method Not Allowed", "501 Not Implemented", nil])
    func `asks for the page where its head is refused or fails`(refusal: String?) async throws {
        let (verdict, requests) = try await verdict("/x") { method, _ in method == "HEAD" ? refusal : "200 OK" }
        #expect(verdict == .alive)
        #expect(requests == ["HEAD /x", "GET /x"])
    }

    @Test func `follows redirects, and says where a page has moved for good`() async throws {
        let server = try LocalServer { _, path in
            switch path {
            case "/old": "301 Moved Permanently\r\nLocation: /newer"
            case "/newer": "308 Permanent Redirect\r\nLocation: /new"
            case "/today": "302 Found\r\nLocation: /new"
            default: "200 OK"
            }
        }
        let check = AddressCheck(asker: asker)
        #expect(await check.verdict(on: server.address("/old")) == .moved(to: server.address("/new")))
        #expect(await check.verdict(on: server.address("/today")) == .alive)
    }

    @Test(arguments: [("404 Not Found", "the site has no such page any more (404)"), ("410 Gone", "the site has taken the page away (410)")])
    func `finds a page dead that the site does not have`(status: String, reason: String) async throws {
        #expect(try await verdict("/x") { _, _ in status }.verdict == .dead(reason: reason))
    }

    @Test(arguments: ["401 Unauthorized", "403 Forbidden", "429 Too Many Requests", "500 Internal Server Error", "503 Service Unavailable"])
    func `calls no page dead that is only shut`(status: String) async throws {
        guard case .uncheckable = try await verdict("/x", { _, _ in status }).verdict else {
            Issue.record("\(status) counts for something else")
            return
        }
    }

    @Test func `gives up on a site that is slow`() async throws {
        let verdict = try await verdict("/x", within: .milliseconds(300)) { _, _ in
            sleep(2)
            return "200 OK"
        }.verdict
        #expect(verdict == .dead(reason: "it did not answer in time"))
    }

    @Test func `finds a port closed and a name unknown`() async throws {
        let closed = try LocalServer { _, _ in nil }.address("/x")
        #expect(await AddressCheck(asker: asker).verdict(on: closed) == .dead(reason: "the site does not take calls"))
        #expect(await AddressCheck(asker: asker).verdict(on: "http://no-such-site.invalid/") == .unknownHost)
    }
}
