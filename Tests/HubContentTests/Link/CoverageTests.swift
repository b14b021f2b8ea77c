import HubContent
import SourceText
import Standards
import TestSupport
import Testing

struct CoverageTests {
    /// Links tasks, each given by its front matter, titled and named by the letters of the alphabet.
    private func hub(_ tasks: [String], standards: String? = nil, page: String? = nil) -> (hub: Hub, messages: [String]) {
        var tree = SourceTree()
        if let standards { tree.standards = SourceFile(path: "content/standards.csv", text: standards) }
        if let page { tree.documents.append(SourceFile(path: "content/p.md", text: page)) }
        for (name, lines) in zip("abcdefgh", tasks) {
            tree.documents.append(
                SourceFile(path: "content/tasks/\(name).md", text: "---\ntitle: \(name)\n\(lines)\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n"))
        }
        let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
        let (hub, unlinked) = Hub.link(parsed, audience: .everyone, drafts: false)
        return (hub, (unread + unlinked).map(\.description))
    }

    private func titles(_ pages: [Int], _ hub: Hub) -> String { pages.map { hub.pages[$0].document.title }.joined() }

    private func entry(_ code: String, _ hub: Hub) throws -> Coverage.Entry {
        hub.coverage.entries[try #require(hub.standards.index(of: StandardCode(code)))]
    }

    @Test func `counts what addresses a standard and not what builds on it`() throws {
        let (hub, _) = hub(["standards: [3.NF.A.1]", "standards: [3.NF.1, 3.NF.A.2.a]", "builds-on: [3.NF.A.1]"])
        let first = try entry("3.NF.A.1", hub)
        #expect(titles(first.tasks, hub) == "ab" && titles(first.buildingOn, hub) == "c")
        #expect(titles(try entry("3.NF.A.2", hub).tasks, hub) == "b")
        #expect(titles(try entry("3.NF", hub).within, hub) == "ab")
        let domain = try #require(hub.standards.index(of: StandardCode("3.NF")))
        #expect(hub.coverage.uncovered(in: domain, of: hub.standards).map { hub.standards[$0].code.text } == ["3.NF.A.3"])
    }

    @Test func `takes the standards of a cluster as covered by a task that names the whole of it`() throws {
        let (hub, _) = hub(["standards: [3.NF.A, 3.NF.A.1]"])
        #expect(titles(try entry("3.NF.A", hub).tasks, hub) == "a")
        #expect(titles(try entry("3.NF", hub).within, hub) == "a")
        let (own, other) = (try entry("3.NF.A.1", hub), try entry("3.NF.A.2", hub))
        #expect(titles(own.tasks, hub) == "a" && own.byGroup.isEmpty)
        #expect(other.tasks.isEmpty && titles(other.byGroup, hub) == "a" && other.isCovered)
    }

    @Test func `takes the parts of a standard as covered by a task that names the whole of it, and not by one that names a part`() throws {
        let (hub, _) = hub(["standards: [4.NF.B.4]", "standards: [4.NF.B.3.a]", "standards: [4.NF.B]"])
        #expect(titles(try entry("4.NF.B.4.a", hub).byGroup, hub) == "ac")
        #expect(titles(try entry("4.NF.B.3.a", hub).tasks, hub) == "b")
        #expect(titles(try entry("4.NF.B.3.b", hub).byGroup, hub) == "c")
    }

    @Test func `joins coverage both ways across a crosswalk`() throws {
        let (hub, messages) = hub(
            ["standards: [NC.4.NF.1]", "standards: [4.NF.A.1]"], standards: "code,grade,domain,ccss\nNC.4.NF.1,4,NF,4.NF.A.1\n")
        #expect(messages == [])
        #expect(titles(try entry("NC.4.NF.1", hub).tasks, hub) == "ab")
        #expect(titles(try entry("4.NF.A.1", hub).tasks, hub) == "ab")
        #expect(titles(hub.coverage.domains["NF"] ?? [], hub) == "ab")
    }

    @Test func `takes a crosswalk no further than from the code that a task names`() throws {
        let (hub, messages) = hub(
            ["standards: [3.NF.A.1]", "standards: [ZZ.3.1]"], standards: "code,grade,domain,ccss\nZZ.3.1,3,NF,3.NF.A.1 3.NF.A.2\n")
        #expect(messages == [])
        #expect(titles(try entry("ZZ.3.1", hub).tasks, hub) == "ab")
        #expect(titles(try entry("3.NF.A.1", hub).tasks, hub) == "ab")
        // What is lined up with the same code as another need not ask the same.
        #expect(titles(try entry("3.NF.A.2", hub).tasks, hub) == "b")
    }

    @Test func `follows a chain of crosswalks no further than a step, however long it is`() throws {
        let lines = (1...20_000).map { "ZZ.\($0),3,NF,ZZ.\($0 + 1)" }.joined(separator: "\n")
        let (hub, _) = hub(["standards: [ZZ.1]"], standards: "code,grade,domain,ccss\n\(lines)\n")
        #expect(try entry("ZZ.2", hub).tasks.count == 1)
        #expect(try entry("ZZ.3", hub).tasks.isEmpty)
    }

    private func paths(_ hub: Hub) -> [String] { hub.facets.filter { !$0.members.isEmpty }.map(\.address.path) }

    @Test func `lists tasks by grade, domain, practice and standard`() {
        let (hub, _) = hub(["grades: [3, 4]\nstandards: [3.NF.A.1]\npractices: [MP3]", "grades: 4"])
        #expect(paths(hub) == [
            "tasks/grade/3/", "tasks/grade/4/", "tasks/domain/NF/", "practices/MP3/", "standards/3.NF/", "standards/3.NF.A.1/",
        ])
        #expect(hub.facets.filter { $0.address.path.hasPrefix("standards/") }.count == 385 + 65)
        #expect(hub.overviews == [.standards, .practices, .plan])
    }

    @Test func `has no such lists without tasks or standards`() {
        #expect(hub([], standards: "code,text\n3.NF.A.1,x\n").hub.facets.isEmpty)
        #expect(hub(["minutes: 5"]).hub.facets.isEmpty)
        #expect(hub(["practices: MP1"]).hub.overviews == [.practices, .plan])
    }

    @Test func `lets authors link to the lists, spelled in either case`() {
        let (hub, messages) = hub(
            ["grades: 3\nstandards: 3.NF.A.1"],
            page: "# P\n\n[a](/standards/) [b](/standards/3.nf.a.1/) [c](/tasks/grade/3/) [d](/practices/MP2/) [e](/standards/3.NF.A.7/)\n")
        let broken = messages.filter { $0.contains("[broken-link]") }
        #expect(broken.count == 1 && broken[0].contains("no page at \"/standards/3.NF.A.7/\""))
        #expect(hub.pages.first?.links.prefix(4) == [
            .address(.standards), .address(Address("standards/3.NF.A.1/")), .address(Address("tasks/grade/3/")), .address(Address("practices/MP2/")),
        ])
    }

    @Test func `keeps a code of any spelling inside its folder`() {
        let (hub, messages) = hub(["grades: 3"], standards: "code\n1/../..\n\"a b 2\"\n")
        #expect(messages == [])
        #expect(hub.facets.suffix(2).map(\.address.path) == ["standards/1-..-../", "standards/a-b-2/"])
    }
}
