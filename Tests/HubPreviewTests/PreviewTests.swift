import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

@testable import HubPreview

struct PreviewTests {
    private let broken = "---\ntitle: Time to think\n---\n\nSee [it](nowhere.md).\n"

    @Test func `keeps the last good page while there is an error, and tells browsers until it is mended`() async throws {
        let hub = try PreviewedHub()
        let good = try #require(SmallHub.files["content/statements/time.md"])
        _ = hub.preview.update()
        let page = try hub.text("/statements/time/")
        #expect(await hub.notice().contains("\"trouble\":null"))

        try hub.folder.write(broken, to: "content/statements/time.md")
        let update = try #require(hub.preview.update())
        #expect(update.result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.brokenLink])
        #expect(update.hasPages)
        #expect(try hub.text("/statements/time/") == page)
        let notice = await hub.notice()
        #expect(notice.contains("content/statements/time.md:5:10"))
        #expect(notice.contains("         ^"))

        try hub.folder.write(good, to: "content/statements/time.md")
        #expect(hub.preview.update()?.result.hasErrors == false)
        #expect(await hub.notice().contains("\"trouble\":null"))
    }

    @Test func `has a page of its own where the first build has an error`() async throws {
        let hub = try PreviewedHub(["content/index.md": broken])
        #expect(hub.ask("/").status == 503)
        #expect(hub.ask("/").text.contains("The hub is being read"))
        #expect(hub.preview.update()?.hasPages == false)
        let answer = hub.ask("/any/page/")
        #expect(answer.status == 503)
        #expect(answer.text.contains("content/index.md:5:10"))
        try hub.folder.write("---\ntitle: Home\n---\n\nText.\n", to: "content/index.md")
        _ = hub.preview.update()
        #expect(hub.ask("/").status == 200)
    }

    @Test func `does nothing where nothing has changed`() throws {
        let hub = try PreviewedHub()
        #expect(hub.preview.update() != nil)
        #expect(hub.preview.update() == nil)
        try hub.folder.write(try #require(SmallHub.files["content/index.md"]), to: "content/index.md")
        #expect(hub.preview.update() == nil)
    }

    @Test func `has the pages loaded again, or their styles alone`() throws {
        let hub = try PreviewedHub()
        func shown() throws -> (name: String, style: Int) {
            let edition = try #require(hub.preview.showing.now.edition)
            return (edition.name, edition.style)
        }
        _ = hub.preview.update()
        let first = try shown()
        try hub.folder.write("p { color: red }\n", to: "templates/styles/own.css")
        _ = hub.preview.update()
        let styled = try shown()
        #expect(styled.name == first.name && styled.style == first.style + 1)
        #expect(try hub.text("/theme/site.css").contains("p { color: red }"))
        try hub.folder.write("---\ntitle: Other\n---\n\nText.\n", to: "content/rubrics/team.md")
        try hub.folder.write("p { color: blue }\n", to: "templates/styles/own.css")
        _ = hub.preview.update()
        let changed = try shown()
        #expect(changed.name != first.name)
    }

    @Test func `finds a template's fault on the pages that are open`() async throws {
        let hub = try PreviewedHub()
        _ = hub.preview.update()
        guard case .stream(let notices) = hub.ask("/.chalkline/changes?page=%2Frubrics%2Fteam%2F").body else { return }
        try hub.folder.write("{{nothing}}\n", to: "templates/pages/rubric.html")
        let update = try #require(hub.preview.update())
        #expect(update.result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.template])
        #expect(hub.ask("/rubrics/team/").text.contains("The team"))
        // For as long as the page is open.
        withExtendedLifetime(notices) {}
    }

    @Test(arguments: ["pages/rubric", "pages/handout", "pages/list", "pages/role", "pages/notFound"])
    func `finds a fault in the template of any sort of page, though nobody has one open`(template: String) throws {
        let hub = try PreviewedHub()
        _ = hub.preview.update()
        try hub.folder.write("{{nothing}}\n", to: "templates/\(template).html")
        let update = try #require(hub.preview.update())
        #expect(update.result.diagnostics.filter { $0.code == .template }.map(\.path) == ["templates/\(template).html"])
        #expect(hub.ask("/").status == 200)
    }

    @Test func `says what is wrong with a page that cannot be made when it is asked for`() throws {
        // One page of each sort is tried; the first of the rubrics is without fault.
        let hub = try PreviewedHub(SmallHub.files.merging(["content/rubrics/year.md": "---\ntitle: The year\nsummary: S\n---\n\nText.\n"]) { $1 })
        try hub.folder.write("{{#page.summary}}{{nothing}}{{/page.summary}}\n", to: "templates/pages/rubric.html")
        #expect(hub.preview.update()?.result.hasErrors == false)
        let answer = hub.ask("/rubrics/year/")
        #expect(answer.status == 500)
        #expect(answer.text.contains("templates/pages/rubric.html:1:"))
        #expect(hub.ask("/").status == 200)
    }

    @Test func `goes on when the hub is gone and comes back`() async throws {
        let hub = try PreviewedHub()
        _ = hub.preview.update()
        try FileManager.default.moveItem(atPath: hub.folder.path + "/content", toPath: hub.folder.path + "/away")
        #expect(hub.preview.update()?.result.failure?.contains("has no content folder") == true)
        #expect(await hub.notice().contains("has no content folder"))
        #expect(hub.ask("/").status == 200)
        try FileManager.default.moveItem(atPath: hub.folder.path + "/away", toPath: hub.folder.path + "/content")
        #expect(hub.preview.update()?.result.failure == nil)
        #expect(await hub.notice().contains("\"trouble\":null"))
    }
}
