import HubContent
import Testing

@testable import HubImport

struct HeadingRepairTests {
    @Test func `takes lines in bold for headings where there are no others`() {
        #expect(Importing.body("Our year\n\n**What we saw**\n\nMuch.\n\n**What comes next**\n\nMore.") == "## What we saw\n\nMuch.\n\n## What comes next\n\nMore.")
    }

    @Test(arguments: ["Introducción", "Metodología", "Discusión", "Marco teórico", "Próximos pasos"])
    func `knows the usual sections of papers in Spanish`(name: String) {
        #expect(Importing.body("Un año\n\n\(name)\n\nLa espera ayuda a pensar.") == "## \(name)\n\nLa espera ayuda a pensar.")
    }

    @Test func `takes lines in capitals for headings`() {
        #expect(Importing.body("Our year\n\nWHAT WE SAW\n\nMuch.") == "## WHAT WE SAW\n\nMuch.")
    }

    @Test func `leaves bold lines in a document with headings, unless their words are known or they are numbered`() {
        let body = Importing.body(
            "# Our year\n\n## Lesson\n\n**Mind this**\n\nMuch.\n\n**Launch (10 min)**\n\nHold up an orange.\n\n**2. Close**\n\nSay why.", as: .task)
        #expect(body == "## Lesson\n\n**Mind this**\n\nMuch.\n\n## Launch (10 min)\n\nHold up an orange.\n\n## 2. Close\n\nSay why.")
    }

    @Test func `puts roles below the recommendations`() {
        let body = Importing.body("Our year\n\nRecommendations\n\nTeachers\n\nPlan together.\n\nPrincipals\n\nProtect time.\n\nReferences\n\nWare, J. (2009). Cutting.", as: .statement)
        #expect(body == "## Recommendations\n\n### Teachers\n\nPlan together.\n\n### Principals\n\nProtect time.\n\n## References\n\nWare, J. (2009). Cutting.")
    }

    @Test func `takes numbered lines that stand alone for headings, and no items`() {
        let long = "Students who cut oranges into equal parts soon ask what a part is called by others."
        #expect(Importing.body("Our year\n\n1. First part\n\n\(long)\n\n1.1 Its beginning\n\n\(long)") == "## 1. First part\n\n\(long)\n\n### 1.1 Its beginning\n\n\(long)")
        #expect(Importing.body("Our year\n\n1. Cut an orange.\n2. Share it.") == "1. Cut an orange.\n2. Share it.")
    }
}
