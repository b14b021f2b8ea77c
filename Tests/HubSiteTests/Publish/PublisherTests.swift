import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

struct PublisherTests {
    private let hub: TemporaryFolder

    init() throws {
        hub = try TemporaryFolder(["content/page.md": "", "content/map.png": "map", "templates/page.mustache": ""])
    }

    private func site(_ pages: [String: String], assets: [String] = []) -> Site {
        let made = pages.sorted { $0.key < $1.key }.map { path, text in
            SiteFile(path: path, content: .made { MadeFile(bytes: Array(text.utf8)) })
        }
        return Site(files: made + assets.map { SiteFile(path: $0, content: .copied(asset($0))) })
    }

    /// A file of content/ as it is now.
    private func asset(_ name: String) -> AssetFile {
        let status = try? hub.status(of: "content/" + name)
        return AssetFile(
            path: "content/" + name, location: hub.path + "/content/" + name, size: status?.size ?? 0,
            modified: status?.modified ?? FileTime(seconds: 0, nanoseconds: 0))
    }

    @discardableResult
    private func publish(
        _ site: Site, to output: String = "public", jobs: Int = 4, isAcceptable: ([Diagnostic]) -> Bool = { _ in true }
    ) throws(PublishFailure) -> PublishReport {
        try Publisher.publish(site, to: hub.path + "/" + output, hub: hub.path, jobs: jobs, isAcceptable: isAcceptable)
    }

    private func counts(_ report: PublishReport) -> [Int] {
        [report.made, report.written, report.unchanged, report.removed]
    }

    /// What is in the output folder, and that nothing is left beside it.
    private var listing: [String] {
        let names = hub.listing.filter { !$0.hasPrefix("content/") && !$0.hasPrefix("templates/") }
        return names.filter { $0 != "public/" }.map { $0.hasPrefix("public/") ? String($0.dropFirst(7)) : "BESIDE: " + $0 }
    }

    @Test func `publishes a first site into a folder that is not there`() throws {
        let report = try publish(site(["index.html": "home", "a/b/index.html": "b"], assets: ["map.png"]))
        #expect(listing == [".chalkline", "a/", "a/b/", "a/b/index.html", "index.html", "map.png"])
        #expect(try hub.text(of: "public/a/b/index.html") == "b")
        #expect(try hub.text(of: "public/map.png") == "map")
        #expect(report.isPublished)
        #expect(counts(report) == [3, 3, 0, 0])
    }

    @Test func `makes the folders above the output`() throws {
        try publish(site(["index.html": "home"]), to: "out/deep/er/")
        #expect(try hub.text(of: "out/deep/er/index.html") == "home")
    }

    @Test func `touches nothing where nothing differs`() throws {
        let site = site(["index.html": "home", "a/index.html": "a"], assets: ["map.png"])
        try publish(site)
        let paths = ["public", "public/a", "public/a/index.html", "public/index.html", "public/map.png", "public/.chalkline"]
        let before = try paths.map(hub.status)
        let report = try publish(site)
        #expect(try paths.map(hub.status) == before)
        #expect(listing == [".chalkline", "a/", "a/index.html", "index.html", "map.png"])
        #expect(report.isPublished)
        #expect(counts(report) == [3, 0, 3, 0])
    }

    @Test func `writes what differs, keeps what does not, removes what is gone`() throws {
        try publish(site(["index.html": "home", "a/index.html": "a", "b/c/index.html": "c"], assets: ["map.png"]))
        let kept = try [hub.status(of: "public/a/index.html"), hub.status(of: "public/map.png")]
        let report = try publish(site(["index.html": "HOME", "a/index.html": "a", "d.txt": "new"], assets: ["map.png"]))
        #expect(listing == [".chalkline", "a/", "a/index.html", "d.txt", "index.html", "map.png"])
        #expect(try hub.text(of: "public/index.html") == "HOME")
        #expect(try [hub.status(of: "public/a/index.html"), hub.status(of: "public/map.png")] == kept)
        #expect(counts(report) == [4, 2, 2, 1])
    }

    @Test func `sees a page that differs only past the old one's end, and an asset of equal size`() throws {
        try publish(site(["index.html": "home"], assets: ["map.png"]))
        try hub.write("MAP", to: "content/map.png")
        #expect(try publish(site(["index.html": "home and more"], assets: ["map.png"])).written == 2)
        #expect(try hub.text(of: "public/map.png") == "MAP")
        #expect(try publish(site(["index.html": "home"], assets: ["map.png"])).written == 1)
        #expect(try hub.text(of: "public/index.html") == "home")
    }

    @Test func `names the files that it took away and did not make itself`() throws {
        let first = site(["index.html": "home", "a/index.html": "a", "plan/a.js": "a"], assets: ["map.png"])
        try publish(first)
        for path in ["CNAME", "downloads/big.zip"] { try hub.write("x", to: "public/" + path) }
        let report = try publish(site(["index.html": "home"]))
        #expect(report.removed == 5)
        #expect(report.removedFiles == ["CNAME", "downloads/big.zip", "map.png"])
    }

    @Test func `turns a page into a folder and back`() throws {
        try publish(site(["a": "page"]))
        try publish(site(["a/b": "below"]))
        #expect(listing == [".chalkline", "a/", "a/b"])
        try publish(site(["a": "page"]))
        #expect(listing == [".chalkline", "a"])
    }

    @Test func `takes away what others put among the pages, links too`() throws {
        let site = site(["a/index.html": "a"])
        try publish(site)
        try hub.write("x", to: "public/a/.DS_Store")
        try hub.link("public/a/link.html", to: hub.path + "/content/map.png")
        try FileManager.default.removeItem(atPath: hub.path + "/public/a/index.html")
        try hub.link("public/a/index.html", to: hub.path + "/content/map.png")
        let report = try publish(site)
        #expect(counts(report) == [1, 1, 0, 3])
        #expect(listing == [".chalkline", "a/", "a/index.html"])
        #expect(try hub.status(of: "public/a/index.html").kind == .file)
        #expect(try hub.text(of: "content/map.png") == "map")
    }

    @Test func `keeps dot files at the top`() throws {
        try hub.write("*\n", to: "public/.gitignore")
        let before = try hub.status(of: "public/.gitignore")
        try publish(site(["index.html": "home"]))
        try publish(site(["index.html": "changed"]))
        #expect(listing == [".chalkline", ".gitignore", "index.html"])
        #expect(try hub.status(of: "public/.gitignore") == before)
    }

    @Test func `keeps the permissions of the folder`() throws {
        try hub.makeFolder("public")
        try Disk.setPermissions(0o2750, of: hub.path + "/public")
        try publish(site(["index.html": "home"]))
        #expect(try hub.status(of: "public").permissions == 0o2750)
    }

    @Test func `publishes through a link to the folder it leads to`() throws {
        try hub.makeFolder("www")
        try hub.link("public", to: "www")
        try publish(site(["index.html": "home"]))
        #expect(try hub.text(of: "www/index.html") == "home")
        #expect(try hub.status(of: "public").kind == .link)
    }

    @Test func `publishes nothing where what was found is not acceptable`() throws {
        try publish(site(["index.html": "home"]))
        let before = try hub.status(of: "public")
        let fault = Diagnostic(.template, path: "templates/page.mustache", "no such name")
        let other = Diagnostic(.template, path: "content/page.md", "no such name")
        var next = site(["index.html": "changed", "new.html": "new"])
        next.files.append(SiteFile(path: "x.html", content: .made { MadeFile(bytes: [], diagnostics: [fault, other]) }))
        let report = try publish(next) { $0.isEmpty }
        #expect(!report.isPublished)
        #expect(report.diagnostics == [other, fault])
        #expect(try hub.status(of: "public") == before)
        #expect(listing == [".chalkline", "index.html"])
        #expect(try hub.text(of: "public/index.html") == "home")
        #expect(next.check(jobs: 2) == [other, fault])
    }

    @Test func `leaves no folder where a first site is not acceptable`() throws {
        try publish(site(["index.html": "home"])) { _ in false }
        #expect(listing == [])
    }

    @Test func `cleans up what a killed build left`() throws {
        try publish(site(["index.html": "home"]))
        try hub.write("half", to: ".public.chalkline-staging/a/index.html")
        try hub.write("", to: ".public.chalkline-lock")
        try hub.link(".public.chalkline-staging/content", to: hub.path + "/content")
        try publish(site(["index.html": "home"]))
        #expect(listing == [".chalkline", "index.html"])
        #expect(try hub.text(of: "content/map.png") == "map")
    }

    @Test func `lets one build at a time publish to a folder`() throws {
        let lock = try OpenFile(locking: hub.path + "/.public.chalkline-lock")
        #expect(try lock.lock())
        #expect(message(of: site(["index.html": "home"])) == "another build is publishing to \"HUB/public\"; try again when it has finished")
        withExtendedLifetime(lock.path) {}
    }

    @Test func `two first builds at once publish one after the other, or one says why not`() throws {
        for _ in 0..<50 {
            DispatchQueue.concurrentPerform(iterations: 2) { number in
                let said = message(of: site(["index.html": "home", "\(number).html": ""]))
                #expect(
                    said == nil || said == "another build is publishing to \"HUB/public\"; try again when it has finished", "\(said ?? "")")
            }
            #expect([[".chalkline", "0.html", "index.html"], [".chalkline", "1.html", "index.html"]].contains(listing))
            try FileManager.default.removeItem(atPath: hub.path + "/public")
        }
    }

    @Test func `gives the same bytes on any number of threads`() throws {
        let pages = Dictionary(uniqueKeysWithValues: (0..<200).map { ("p/\($0)/index.html", "page \($0)") })
        try publish(site(pages), to: "one", jobs: 1)
        try publish(site(pages), to: "eight", jobs: 8)
        let one: [String] = hub.listing.filter { $0.hasPrefix("one/") }.map { String($0.dropFirst(4)) }
        #expect(one == hub.listing.filter { $0.hasPrefix("eight/") }.map { String($0.dropFirst(6)) })
        for path in one where !path.isEmpty && !path.hasSuffix("/") {
            #expect(try hub.text(of: "one/" + path) == hub.text(of: "eight/" + path))
        }
    }

    // MARK: What is refused

    /// The message of a failed publishing, with the hub's path cut out.
    private func message(of site: Site, to output: String = "public") -> String? {
        do {
            try publish(site, to: output)
            return nil
        } catch {
            return error.message.replacingOccurrences(of: hub.path, with: "HUB")
        }
    }

    @Test func `refuses a folder that Chalkline did not make`() throws {
        try hub.write("my thesis", to: "public/thesis.txt")
        #expect(message(of: site(["index.html": "home"])) ==
            "\"HUB/public\" holds files that Chalkline did not make, and would replace; empty it, or name another folder with --output")
        #expect(listing == ["thesis.txt"])
    }

    @Test func `refuses a hidden folder in the output`() throws {
        try hub.makeFolder("public/.git")
        #expect(message(of: site(["index.html": "home"])) ==
            "\"HUB/public\" holds the hidden folder \".git\", which cannot be carried over; move it away, or name another folder with --output")
        #expect(listing == [".git/"])
    }

    @Test func `refuses a file, the hub, its sources and what holds them`() throws {
        let site = site(["index.html": "home"])
        #expect(message(of: site, to: "content/map.png") == "\"HUB/content/map.png\" is a file; name a folder with --output")
        #expect(message(of: site, to: "content/map.png/x")?.contains("a part of its path is a file") == true)
        for output in [".", "..", "content/.."] {
            #expect(message(of: site, to: output)?.contains("holds the hub itself") == true)
        }
        for output in ["content", "content/out", "templates", "templates/../content/a"] {
            #expect(message(of: site, to: output)?.contains("stands among what the site is made from") == true)
        }
        #expect(hub.listing == ["content/", "content/map.png", "content/page.md", "templates/", "templates/page.mustache"])
    }

    @Test func `refuses a link that leads to nothing`() throws {
        try hub.link("public", to: "nowhere")
        #expect(message(of: site(["index.html": "home"])) == "\"HUB/public\" is a link that leads to nothing; remove it")
    }

    @Test(arguments: ["", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", ".chalkline", "a/.b"])
    func `refuses a path that is not inside a site`(path: String) {
        #expect(message(of: site([path: ""])) ==
            "\"\(path)\" is no path inside a site, so nothing was published; this is a fault of Chalkline")
        #expect(listing == [])
    }

    @Test func `refuses a path with a NUL in it`() {
        #expect(message(of: site(["a\u{0}b": ""]))?.contains("is no path inside a site") == true)
    }

    @Test func `refuses paths that cannot stand side by side`() {
        #expect(message(of: site(["a": "", "a/b/c": ""])) ==
            "\"a\" is to be a file and, for \"a/b/c\", a folder, so nothing was published; this is a fault of Chalkline")
        #expect(message(of: site(["B/c": "", "b": ""]))?.contains("a folder") == true)
        #expect(message(of: site(["a/B": "", "a/b": ""]))?.contains("differ only in upper and lower case") == true)
        let twice = SiteFile(path: "x", content: .made { MadeFile(bytes: []) })
        #expect(message(of: Site(files: [twice, twice]))?.contains("two pages want \"x\"") == true)
        #expect(message(of: site(["a/b": "", "A/c": ""])) == nil)
    }

    @Test(arguments: ["is gone", "is longer", "is another", "is a link", "is a folder"])
    func `refuses a file that is no longer the one that was checked`(change: String) throws {
        try publish(site(["index.html": "home"], assets: ["map.png"]))
        let next = site(["index.html": "changed"], assets: ["map.png"])
        try FileManager.default.removeItem(atPath: hub.path + "/content/map.png")
        switch change {
        case "is longer": try hub.write("map and more", to: "content/map.png")
        case "is another":
            try hub.write("MAP", to: "content/map.png")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: hub.path + "/content/map.png")
        case "is a link": try hub.link("content/map.png", to: "page.md")
        case "is a folder": try hub.makeFolder("content/map.png")
        default: break
        }
        #expect(message(of: next) == "\"content/map.png\" changed while the site was built, so nothing was published; build again")
        #expect(listing == [".chalkline", "index.html", "map.png"])
        #expect(try hub.text(of: "public/index.html") == "home")
        #expect(try hub.text(of: "public/map.png") == "map")
    }
}
