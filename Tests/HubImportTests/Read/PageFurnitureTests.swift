import Testing

@testable import HubImport

struct PageFurnitureTests {
    private static func found(_ text: String, pages: Set<Int> = []) -> [Int] {
        PageFurniture(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), pages: pages).found.keys.sorted()
    }

    @Test(arguments: ["Page 3", "page 3 of 12", "- 3 -", "– 12 –", "3 of 12", "Página 3 de 12", "3 | Page", "(continued)", "(Continued on next page)"])
    func `knows a page number and a note that the text goes on by itself`(line: String) {
        #expect(Self.found("One.\n\n\(line)\n\nTwo.") == [2])
    }

    @Test(arguments: ["3", "Grade 3", "Three of us continued.", "Page 3 has the table", "12 of us", "The list is continued below"])
    func `leaves what may be an answer or a sentence`(line: String) {
        #expect(Self.found("One.\n\n\(line)\n\nTwo.") == [])
    }

    @Test func `knows bare numbers that count the pages`() {
        #expect(Self.found("One.\n\n3\n\nTwo.\n\n4\n\nThree.") == [2, 6])
        #expect(Self.found("One.\n\n36\n\nTwo.\n\n4\n\nThree.") == [])
    }

    @Test func `knows a running head by its place on two pages`() {
        let text = "Sharing\nOne.\n\nSharing\nTwo.\n\nSharing\nThree."
        #expect(Self.found(text, pages: [3, 6]) == [0, 3, 6])
        #expect(Self.found(text) == [])
    }

    @Test func `knows a running head by a number that counts up at its end`() {
        #expect(Self.found("A Year of Sharing | 1\n\nOne.\n\nA Year of Sharing | 2\n\nTwo.\n\nA Year of Sharing | 3") == [0, 4, 8])
        #expect(Self.found("Table 1\n\nOne.\n\nTable 2\n\nTwo.\n\nTable 3\n\nThree.") == [])
    }

    @Test func `knows a running head by the page that it ends in`() {
        #expect(Self.found("Lakeside Council   Page 1 of 2\n\nOne.\n\nLakeside Council   Page 2 of 2\n\nTwo.") == [0, 4])
        #expect(Self.found("Lakeside Council, page 1 of 2\n\nOne.\n\nLakeside Council, page 2 of 2\n\nTwo.") == [0, 4])
        #expect(Self.found("Read page 12\n\nOne.\n\nRead page 15\n\nTwo.") == [])
    }

    @Test func `knows a running head beside page numbers`() {
        #expect(Self.found("One.\n\nSharing in every grade\nPage 2\n\nTwo.\n\nSharing in every grade\nPage 3\n\nThree.") == [2, 3, 7, 8])
    }

    @Test func `leaves blanks to fill in, however often they come`() {
        #expect(Self.found("Name: ____\n\nPage 1\n\nName: ____\n\nPage 2\n\nName: ____") == [2, 6])
    }
}
