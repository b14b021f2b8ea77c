import HubContent
import TestSupport
import Testing

struct NewTests {
    @Test func `starts a hub and says what it wrote`() throws {
        let folder = try TemporaryFolder()
        let outcome = try Chalkline.run("new", "hub", "district", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("district/content/hub.yml\ndistrict/content/index.md\ndistrict/.gitignore\n"))
        #expect(try folder.text(of: "district/.gitignore") == "/public/\n")
    }

    @Test func `starts no hub over another`() throws {
        let folder = try TemporaryFolder(["district/content/hub.yml": "title: Mine\n"])
        let before = folder.listing
        let outcome = try Chalkline.run("new", "hub", "district", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("\"district/content/hub.yml\" cannot be written: it is there already"))
        #expect(folder.listing == before)
        #expect(try folder.text(of: "district/content/hub.yml") == "title: Mine\n")
    }

    @Test func `starts a hub in a folder that is kept in git`() throws {
        let folder = try TemporaryFolder([".gitignore": "*.o\n"])
        #expect(try Chalkline.run("new", "hub", ".", in: folder).status == 0)
        #expect(try folder.text(of: ".gitignore") == "*.o\n")
    }

    @Test(arguments: Kind.allCases)
    func `starts a page of each kind and never over another`(kind: Kind) throws {
        let folder = try TemporaryFolder.hub()
        let command = ["new", kind.rawValue, "Fair shares", "--hub", "hub"]
        let outcome = try Chalkline.run(command, in: folder)
        #expect(outcome.status == 0)
        let path = kind == .page ? "hub/content/fair-shares.md" : "hub/content/\(kind.folder)/fair-shares.md"
        #expect(outcome.output == path + "\n")
        #expect(try folder.text(of: path).hasPrefix("---\ntitle: Fair shares\n"))

        try folder.write("mine", to: path)
        let again = try Chalkline.run(command, in: folder)
        #expect(again.status == 1)
        #expect(again.errors.contains("it is there already, and nothing is overwritten"))
        #expect(try folder.text(of: path) == "mine")
    }

    @Test func `puts a task into its bank`() throws {
        let folder = try TemporaryFolder.hub()
        let outcome = try Chalkline.run("new", "task", "Fair shares", "--bank", "Fractions", "--hub", "hub", in: folder)
        #expect(outcome.output == "hub/content/tasks/fractions/fair-shares.md\n")
    }

    @Test(arguments: [
        "Fair: shares", "# 1 'fair'", "[a] {b}", "- 3", "no", "50 % of it", #"a\b: c\"#, "Teilen für alle", "@home", "3", "'x",
        #""Quoted" to begin"#, #"Not "quoted": so"#, "a #b",
    ])
    func `writes any title so that the site shows it`(title: String) throws {
        let folder = try TemporaryFolder.hub()
        #expect(try Chalkline.run(["new", "page", "--hub", "hub", "--", title], in: folder).status == 0)
        let outcome = try Chalkline.run("build", "hub", "--output", "site", "--format", "json", in: folder)
        #expect(outcome.errors == "")
        let page = try #require(folder.listing.first { $0.hasPrefix("hub/content/") && $0.hasSuffix(".md") && !$0.hasSuffix("/index.md") })
        let name = page.dropFirst("hub/content/".count).dropLast(".md".count)
        let html = try folder.text(of: "site/\(name)/index.html")
        let heading = try #require(html.firstMatch(of: /<h1[^>]*>([^<]*)</)).1
        let shown = [("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(heading)) {
            $0.replacing($1.0, with: $1.1)
        }
        #expect(shown == title)
    }
}
