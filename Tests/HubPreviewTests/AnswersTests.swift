import HubSite
import TestSupport
import Testing

@testable import HubPreview

struct AnswersTests {
    private let hub: PreviewedHub

    init() throws {
        hub = try PreviewedHub()
        try #require(hub.preview.update()?.result.hasErrors == false)
    }

    @Test func `gives a folder's page, by its name too`() throws {
        let home = hub.ask("/")
        #expect(home.status == 200)
        #expect(home.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(home.text == hub.ask("/index.html").text)
        #expect(hub.ask("/statements/time/?from=mail").text.contains("Time to think"))
    }

    @Test func `leads to a folder's slash, and keeps what is asked`() {
        let answer = hub.ask("/statements/time?q=a%20b")
        #expect(answer.status == 302)
        #expect(answer.headers["Location"] == "/statements/time/?q=a%20b")
    }

    @Test func `says what is not there with the site's own page`() {
        let answer = hub.ask("/nothing/here.html")
        #expect(answer.status == 404)
        #expect(answer.text.contains("<body class=\"notFound\">"))
    }

    @Test func `lets no path leave the site`() {
        let targets = [
            "/../hub.yml", "/%2e%2e/content/hub.yml", "/..%2f..%2fetc/passwd", "/statements/%2e%2e%5chub.yml", "/a%00b", "//etc/passwd",
            "/.git/config", "/content/hub.yml", "/hub.yml", "/statements/time.md", "statements/time/", "*", "", "/%", "/%ff",
        ]
        for target in targets { #expect(hub.ask(target).status == 404, "\(target)") }
    }

    @Test func `refuses who asks for another host`() {
        #expect(hub.ask("/", host: "example.org").status == 403)
        #expect(hub.ask("/.chalkline/changes", host: "example.org:8000").status == 403)
        #expect(hub.ask("/", host: nil).status == 403)
    }

    @Test func `only reads`() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            let answer = hub.ask("/", method: method)
            #expect(answer.status == 405)
            #expect(answer.headers["Allow"] == "GET, HEAD")
        }
    }

    @Test func `sends what the browser has no second time`() throws {
        for target in ["/", "/theme/site.css", "/rubrics/team.csv", "/.chalkline/preview.js"] {
            let tag = try #require(hub.ask(target).headers["ETag"])
            let again = hub.ask(target, ["if-none-match": "\"other\", \(tag)"])
            #expect(again.status == 304)
            #expect(again.length == 0)
            #expect(hub.ask(target, ["if-none-match": "\"other\""]).status == 200)
        }
    }

    @Test func `sends the part of a file that is asked for`() throws {
        let whole = hub.ask("/rubrics/team.csv")
        #expect(whole.headers["Accept-Ranges"] == "bytes")
        #expect(whole.headers["Content-Type"] == "text/csv; charset=utf-8")
        let part = hub.ask("/rubrics/team.csv", ["range": "bytes=5-8"])
        #expect(part.status == 206)
        #expect(part.headers["Content-Range"] == "bytes 5-8/12")
        #expect(part.length == 4)
        #expect(hub.ask("/rubrics/team.csv", ["range": "bytes=12-"]).status == 416)
        #expect(hub.ask("/rubrics/team.csv", ["range": "bytes=0-3", "if-range": "\"old\""]).status == 200)
    }

    @Test func `does not send a file that has changed since it was checked`() throws {
        try hub.folder.write("norm\nlisten\nmore\n", to: "content/rubrics/team.csv")
        #expect(hub.ask("/rubrics/team.csv").status == 503)
        #expect(hub.preview.update() != nil)
        #expect(try hub.text("/rubrics/team.csv") == "norm\nlisten\nmore\n")
    }

    @Test func `stands where the site will, so that its page for what is missing looks as it will`() throws {
        let hub = try PreviewedHub(SmallHub.files.merging(["content/hub.yml": "title: A\nbaseURL: https://example.org/north/hub\n"]) { $1 })
        _ = hub.preview.update()
        #expect(hub.ask("/").headers["Location"] == "/north/hub/")
        #expect(hub.ask("/north/hub").headers["Location"] == "/north/hub/")
        #expect(hub.ask("/north/hub/").status == 200)
        #expect(hub.ask("/statements/").status == 404)
        #expect(hub.ask("/north/hub/nothing").text.contains("href=\"/north/hub/theme/site.css\""))
        #expect(hub.ask("/north/hub/theme/site.css").status == 200)
    }

    @Test func `stands below a folder with a space in its name`() throws {
        let hub = try PreviewedHub(SmallHub.files.merging(["content/hub.yml": "title: A\nbaseURL: https://example.org/math%20hub/\n"]) { $1 })
        _ = hub.preview.update()
        #expect(hub.ask("/").headers["Location"] == "/math%20hub/")
        #expect(hub.ask("/math%20hub/").status == 200)
    }

    @Test func `adds its script and the leave to ask, and nothing to a page that runs no script`() throws {
        let home = hub.ask("/").text
        #expect(home.contains("form-action 'self' file:; base-uri 'none'; connect-src 'self'\">"))
        #expect(home.contains("<script src=\"/.chalkline/preview.js\" data-edition="))
        try hub.folder.write("---\ntitle: Moved\naliases: [/old/]\n---\n\nText.\n", to: "content/moved.md")
        _ = hub.preview.update()
        #expect(hub.ask("/old/").status == 200)
        #expect(!hub.ask("/old/").text.contains("chalkline"))
    }

    @Test func `has a search whose index is made when it is asked for`() throws {
        #expect(try hub.text("/search/index/start.js").hasPrefix("chalklineSearch.take("))
        #expect(hub.ask("/search/index/nothing.js").status == 404)
    }

    @Test func `writes nothing`() throws {
        let before = hub.folder.listing
        for target in ["/", "/search/index/start.js", "/nothing", "/.chalkline/changes"] { _ = hub.ask(target) }
        #expect(hub.folder.listing == before)
    }
}
