import SourceText
import Testing

@Suite struct NearestNameTests {
    @Test func `finds a name with a letter left out`() {
        #expect(nearestName(to: "tile", among: ["date", "title", "tags"]) == "title")
    }

    @Test func `counts neighbours exchanged as one edit`() {
        #expect(nearestName(to: "tpe", among: ["tap", "pet", "type"]) == "type")
        #expect(nearestName(to: "gardes", among: ["grades"]) == "grades")
    }

    @Test func `ignores case`() {
        #expect(nearestName(to: "TITLE", among: ["title"]) == "title")
    }

    @Test func `takes the first of equally near names`() {
        #expect(nearestName(to: "cat", among: ["bat", "rat"]) == "bat")
    }

    @Test func `suggests nothing far away`() {
        #expect(nearestName(to: "colour", among: ["date", "title"]) == nil)
        #expect(nearestName(to: "x", among: []) == nil)
    }
}
