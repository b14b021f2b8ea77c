import HubContent
@testable import HubSite
import SourceText
import TestSupport
import Testing

struct ThemeLanguagesTests {
    private static func builtIn(_ language: String) throws -> String {
        let file = try #require(Theme.builtIn.first { $0.path == "templates/strings/\(language).yml" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func build(_ files: [String: String]) throws -> (messages: [String], site: [String: String]) {
        let hub = try TemporaryFolder(files.merging(["content/index.md": "# A\n", "content/b.md": "# B\n"]) { own, _ in own })
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        let site = try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
        return (result.diagnostics.filter { $0.code != .orphanPage }.map(\.description), site)
    }

    @Test func `has the same words with the same fillings in each language of the theme`() throws {
        for language in ["en", "es"] {
            let (messages, _) = try build(["templates/strings/\(language).yml": try Self.builtIn(language)])
            #expect(messages == [])
        }
    }

    @Test func `names a hub's own file of English words and the word it lacks, once`() throws {
        let words = try Self.builtIn("en").replacing("skipToContent: Skip to the content\n", with: "")
        let hub = try TemporaryFolder(["content/index.md": "# A\n", "content/b.md": "# B\n", "templates/strings/en.yml": words])
        #expect(HubBuild(hub: hub.path, jobs: 1).check().diagnostics.filter { $0.severity == .error }.map(\.description) == [
            "templates/strings/en.yml: error: the word \"skipToContent\" is missing; add a line \"skipToContent: …\" [missing-word]"
        ])
    }

    @Test func `says once where most words are missing`() throws {
        let (messages, _) = try build(["templates/strings/fr.yml": "drawingClock: \"Une horloge indique {time}.\"\n"])
        #expect(messages.count == 1 && messages[0].contains("of the theme's words are missing, such as \"languageName\"; copy the theme's templates/strings/en.yml"))
    }

    @Test func `shows a word that only the hub's English has, in English, on a page in another language`() throws {
        let (messages, site) = try build([
            "content/b.md": "---\nlanguage: es\n---\n\n# B\n", "templates/strings/en.yml": try Self.builtIn("en") + "\nwhomToAsk: Ask the coach\n",
            "templates/parts/footer.html": "<p>{{words.whomToAsk}}</p>\n",
        ])
        #expect(messages == [])
        #expect(site["b/index.html"]?.contains("<p>Ask the coach</p>") == true)
    }

    @Test func `misses a word of the hub's own in another of its own files, but none of a drawing's`() throws {
        let (messages, _) = try build([
            "templates/strings/en.yml": try Self.builtIn("en") + "\nwhomToAsk: Ask the coach\ndrawingClock: \"It is {time}.\"\n",
            "templates/strings/es.yml": try Self.builtIn("es"),
        ])
        #expect(messages == ["templates/strings/es.yml: error: the word \"whomToAsk\" is missing; add a line \"whomToAsk: …\" [missing-word]"])
    }

    @Test(arguments: [
        ("pageNumber: Page {m}", "nothing is filled in for {m} in the word \"pageNumber\"; did you mean \"{n}\"?"),
        ("pageNumber: Page", "the word \"pageNumber\" has no {n}, so what belongs there is never shown; write {n} where it is to stand"),
        ("pageNumber: Page {n} of {total}", "nothing is filled in for {total} in the word \"pageNumber\"; take it out"),
        ("pageNumber: {one: a page, other: \"{n} pages\"}", "the word \"pageNumber\" is not counted; write one text behind it"),
    ])
    func `finds a word whose fillings are not the theme's`(line: String, message: String) throws {
        let words = try Self.builtIn("en")
        let number = try #require(words.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "pageNumber: Page {n}")) + 1
        let (messages, _) = try build(["templates/strings/en.yml": words.replacing("pageNumber: Page {n}", with: line)])
        #expect(messages == ["templates/strings/en.yml:\(number):1: error: \(message) [missing-word]"])
    }

    @Test(arguments: [
        ("  one: one minute\n  other: \"{n} minutes\"\n", [String]()),
        ("  one: \"{n} minute\"\n  other: minutes\n", ["the word \"minutesCount\" has no {n}, so what belongs there is never shown; write {n} where it is to stand"]),
        ("  one: \"{m} minute\"\n  other: \"{n} minutes\"\n", ["nothing is filled in for {m} in the word \"minutesCount\"; did you mean \"{n}\"?"]),
    ])
    func `lets a word for one do without its number`(forms: String, expected: [String]) throws {
        let words = try Self.builtIn("en").replacing("  one: \"{n} minute\"\n  other: \"{n} minutes\"\n", with: forms)
        let (messages, _) = try build(["templates/strings/en.yml": words])
        #expect(messages.map { $0.split(separator: " ").dropFirst(2).dropLast().joined(separator: " ") } == expected)
    }

    @Test func `says that the theme has no words in the hub's language`() throws {
        let settings = "title: T\nlanguage: fr-CA\n"
        #expect(try build(["content/hub.yml": settings]).messages == [
            "content/hub.yml:2:11: warning: the theme has no words in \"fr-CA\", so menus and labels are in English; translate them into "
                + "templates/strings/fr.yml, or write a language that the theme has: \"en\", \"es\" [unknown-language]"
        ])
        #expect(try build(["content/hub.yml": settings, "templates/strings/fr.yml": try Self.builtIn("en")]).messages == [])
        #expect(try build(["content/hub.yml": "language: es-MX\n"]).messages == [])
    }
}
