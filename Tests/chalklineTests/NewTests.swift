import SourceText
import TestSupport
import Testing

@testable import HubContent
@testable import chalkline

struct NewTests {
    @Test func `starts a hub and says what it wrote`() throws {
        let folder = try TemporaryFolder()
        let outcome = try Chalkline.run("new", "hub", "district", in: folder)
        #expect(outcome.status == 0)
        let files = folder.listing.filter { !$0.hasSuffix("/") }
        let printed = outcome.output.split(separator: "\n").map(String.init)
        #expect(printed.prefix(files.count).sorted() == files)
        #expect(printed.dropFirst(files.count).first == "Now look at it:     chalkline serve district --open")
        #expect(try folder.text(of: "district/.gitignore").contains("/public/\n"))
    }

    @Test func `starts a hub with a page of every kind, in which there is nothing to mend`() throws {
        let folder = try TemporaryFolder()
        #expect(try Chalkline.run("new", "hub", "district", in: folder).status == 0)
        for kind in Kind.allCases where kind != .page {
            #expect(folder.listing.contains { $0.hasPrefix("district/content/\(kind.folder)/") && $0.hasSuffix(".md") }, "\(kind)")
        }
        let outcome = try Chalkline.run("check", "district", "--strict", "--format", "json", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
    }

    @Test func `shows every setting, in a comment that may be taken away`() throws {
        let folder = try TemporaryFolder()
        #expect(try Chalkline.run("new", "hub", "district", in: folder).status == 0)
        // Prose is a comment too, but no key.
        let lines = try folder.text(of: "district/content/hub.yml").split(separator: "\n").map { line in
            let bare = line.hasPrefix("# ") ? String(line.dropFirst(2)) : String(line)
            let isSetting = bare.hasPrefix(" ") || bare.firstMatch(of: /^[A-Za-z-]+:( |$)/) != nil
            return isSetting ? bare : "# " + bare
        }
        let (settings, faults) = Settings.decode(SourceFile(path: Settings.path, text: lines.joined(separator: "\n")))
        #expect(faults.map(\.description) == [])
        #expect(!settings.banks.isEmpty && !settings.roles.isEmpty && !settings.headings.isEmpty && !settings.menu.isEmpty)
        let shown = lines.compactMap { $0.firstMatch(of: /^[A-Za-z]+(?=:)/).map { String($0.0) } }
        #expect(shown.sorted() == Schema<Settings>.settings.keys.map(\.name).sorted())
    }

    @Test func `starts no hub over another`() throws {
        let folder = try TemporaryFolder(["district/content/hub.yml": "title: Mine\n"])
        let before = folder.listing
        let outcome = try Chalkline.run("new", "hub", "district", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("\"district/content\" is there already, and nothing is overwritten; choose another folder"))
        #expect(folder.listing == before)
        #expect(try folder.text(of: "district/content/hub.yml") == "title: Mine\n")
    }

    @Test func `starts a hub in a folder that is kept in git`() throws {
        let folder = try TemporaryFolder([".gitignore": "*.o\n"])
        let outcome = try Chalkline.run("new", "hub", ".", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "\"./.gitignore\" is there already and stays as it is\n")
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

    @Test func `starts pages with nothing to mend but to write them, and no comment on the site`() throws {
        let folder = try TemporaryFolder.hub()
        for kind in Kind.allCases {
            #expect(try Chalkline.run("new", kind.rawValue, "A \(kind.rawValue)", "--hub", "hub", in: folder).status == 0)
        }
        let outcome = try Chalkline.run("build", "hub", "--output", "site", "--format", "json", in: folder)
        #expect(outcome.errorLines.count == Kind.allCases.count)
        #expect(outcome.errorLines.allSatisfy { $0.contains("\"code\":\"starter-text\"") }, "\(outcome.errors)")
        for (name, bytes) in try folder.files(in: "site") where name.hasSuffix(".html") && !name.hasPrefix("standards/") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Comments such as this one"), "\(name)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `starts a page of each kind with every heading that means something there`(kind: Kind) throws {
        let text = Starter.page(kind, title: "Fair shares")
        for names in HeadingNames.all where names.kinds.contains(kind) && (names.meaning != .references || [.statement, .report].contains(kind)) {
            let isThere = (names.english).contains { text.firstRange(of: "# \($0)\n") != nil || text.firstRange(of: "# \($0) (") != nil }
            #expect(isThere, "\(names.meaning)")
        }
    }

    @Test func `names files so that the site takes them`() throws {
        let folder = try TemporaryFolder.hub()
        for (title, name) in [
            ("Grade", "grade-task.md"), ("CON", "con-task.md"), ("Index", "index-task.md"), ("!!!", "untitled.md"),
            ("¿Cuánto es ½?", "cuánto-es-½.md"),
        ] {
            let outcome = try Chalkline.run("new", "task", title, "--hub", "hub", in: folder)
            #expect(outcome.output == "hub/content/tasks/\(name)\n")
        }
        #expect(try Chalkline.run("check", "hub", in: folder).status == 0)
    }

    @Test func `names the file of a long title by its first words`() throws {
        let title = Array(repeating: "equal shares", count: 40).joined(separator: " ")
        let folder = try TemporaryFolder.hub()
        let outcome = try Chalkline.run("new", "task", title, "--hub", "hub", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix("-equal-shares.md\n") && outcome.output.utf8.count < 120, "\(outcome.output)")
        #expect(try folder.text(of: String(outcome.output.dropLast())).contains("title: \(title)\n"))
    }

    @Test func `takes a title without quotation marks`() throws {
        let folder = try TemporaryFolder.hub()
        let outcome = try Chalkline.run("new", "task", "Fair", "shares", "--hub", "hub", in: folder)
        #expect(outcome.output == "hub/content/tasks/fair-shares.md\n")
    }

    @Test func `puts a task into its bank`() throws {
        let folder = try TemporaryFolder.hub()
        let outcome = try Chalkline.run("new", "task", "Fair shares", "--bank", "Fractions", "--hub", "hub", in: folder)
        #expect(outcome.output == "hub/content/tasks/fractions/fair-shares.md\n")
    }

    private static let titles = [
        "Fair: shares", "# 1 'fair'", "[a] {b}", "- 3", "no", "50 % of it", #"a\b: c\"#, "Teilen für alle", "@home", "7", "'x",
        #""Quoted" to begin"#, "!!!", "🎉 Fiesta", "¿Cuánto es la mitad?", "-5 degrees", "--- y", #"Not "quoted": so"#, "c #d",
    ]

    @Test func `writes any title so that the site shows it`() throws {
        let folder = try TemporaryFolder.hub()
        let names = try Self.titles.map { title in
            let outcome = try Chalkline.run(["new", "page", "--hub", "hub", "--", title], in: folder)
            let name = outcome.output.dropFirst("hub/content/".count).dropLast(".md\n".count)
            return try #require(outcome.status == 0 ? String(name) : nil, "\(title)")
        }
        let outcome = try Chalkline.run("build", "hub", "--output", "site", "--format", "json", in: folder)
        #expect(outcome.errorLines.allSatisfy { $0.contains("\"code\":\"starter-text\"") }, "\(outcome.errors)")
        for (title, name) in zip(Self.titles, names) {
            let html = try folder.text(of: "site/\(name)/index.html")
            let heading = try #require(html.firstMatch(of: /<h1[^>]*>([^<]*)</)).1
            let shown = [("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(heading)) {
                $0.replacing($1.0, with: $1.1)
            }
            #expect(shown == title)
        }
    }
}
