import Citations
import Testing

@testable import HubContent

/// A paper of the field as leaders paste it in; `RealDocumentsTests` has what is found in it.
@Suite struct OracleTests {
    @Test func `links 26 of its 27 citations, and the one of another year to the entry meant`() throws {
        guard let file = realDocument("statements/strengthening-collaborative-communities.md") else { return }
        let list = try #require(parsedHub(of: file).hub.documents[0].references)
        #expect(list.entries.count == 24)
        #expect(list.entries.map(\.places.count).reduce(0, +) == 27)
        #expect(list.entries.filter(\.places.isEmpty).map { String($0.work.text.prefix(5)) } == ["Ball,"])
    }
}
