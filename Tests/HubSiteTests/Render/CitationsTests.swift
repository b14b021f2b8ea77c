import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

@Suite struct CitationsTests {
    private func site(_ files: [String: String], audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let references = "\n\n## References\n\n- Author, A. (2020). *A title*. A Press.\n- Cole, B., & Day, C. (2021). *More*. A Press.\n"

    private func page(_ body: String) throws -> String {
        try #require(try site(["content/statements/x.md": "# X\n\n" + body + Self.references])["statements/x/index.html"])
    }

    @Test func `links a citation to its entry, and the entry back to each place`() throws {
        let html = try page("One (Author, 2020) and two (see Author, 2020, p. 3; Cole & Day, 2021).")
        #expect(html.contains("<a class=\"citation\" href=\"#Reference-1\" id=\"Citation-1\">Author, 2020</a>"))
        #expect(html.contains("<a class=\"citation\" href=\"#Reference-2\" id=\"Citation-3\">Cole &amp; Day, 2021</a>"))
        #expect(html.contains("""
            <li id="Reference-1">Author, A. (2020). <em>A title</em>. A Press. <span class="back-links">\
            <a href="#Citation-1" aria-label="Back to place 1 in the text">↩ 1</a> \
            <a href="#Citation-2" aria-label="Back to place 2 in the text">2</a></span></li>
            """))
        #expect(html.contains("<a href=\"#Citation-3\" aria-label=\"Back to the text\">↩</a></span></li>"))
        #expect(html.contains("<script src=\"../../theme/scripts/citations.js\" defer></script>"))
    }

    @Test func `shows a cut paragraph joined, and links a citation that was cut`() throws {
        let html = try page("Teams that plan together (Cole\n\nand Day, 2021) grow. It ends.")
        #expect(html.contains("together (<a class=\"citation\" href=\"#Reference-2\" id=\"Citation-1\">Cole and Day, 2021</a>) grow."))
        let second = try page("Teams that plan together, as was found (Author, 2020)\n\nand found again, grow.")
        #expect(second.contains("Author, 2020</a>) and found again"))
    }

    @Test func `links no citation that matches no entry, and takes no script where none is linked`() throws {
        let html = try page("One (Else, 2020).")
        #expect(!html.contains("class=\"citation\"") && !html.contains("citations.js") && html.contains("id=\"Reference-1\""))
    }

    @Test func `puts no link on a student's sheet, and says the same of strategies on paper without ids`() throws {
        let task = "# T\n\n## Goal\n\nGoal.\n\n## Task\n\nSaid (Author, 2020).\n\n## Anticipated strategies\n\n| Strategy | Look for |\n|---|---|\n| Draw (Author, 2020) | x |\n"
        let site = try site(["content/tasks/b/t.md": task + Self.references])
        let handout = try #require(site["handouts/b/t/index.html"])
        #expect(handout.contains("Said (Author, 2020)."))
        let page = try #require(site["tasks/b/t/index.html"])
        #expect(page.components(separatedBy: "id=\"Citation-2\"").count == 2)
        #expect(page.components(separatedBy: "href=\"#Reference-1\"").count == 4)
    }
}
