import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// What names the place where a browser keeps what is filled in.
@Suite struct FormTests {
    /// The page of `content/FOLDER/a.md`, built with the settings.
    private func page(_ folder: String, _ text: String, settings: String = "title: Our hub\n") throws -> String {
        let hub = try TemporaryFolder(["content/hub.yml": settings, "content/\(folder)/a.md": "# A\n\n" + text])
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        #expect(result.failure == nil)
        let site = try TemporaryFolder.files(in: hub.path + "/out")
        return String(decoding: try #require(site["\(folder)/a/index.html"]), as: UTF8.self)
    }

    private static let form = "| Action | Now |\n|---|---|\n| We plan |  |\n"

    @Test func `keeps answers by the hub's address and the page's path`() throws {
        let html = try page("rubrics", Self.form, settings: "title: Our hub\nbaseURL: https://example.org/hub/\n")
        #expect(html.contains("data-form=\"chalkline:https://example.org/hub/:rubrics/a/:\""))
        #expect(html.contains("data-page=\"rubrics/a/\""))
    }

    @Test func `keeps answers by the hub's title where it has no address`() throws {
        #expect(try page("rubrics", Self.form).contains("data-form=\"chalkline:Our hub:rubrics/a/:\""))
    }

    @Test func `loads the script for forms on pages that are filled in`() throws {
        for (folder, text) in [("rubrics", Self.form), ("rubrics", "☐ done\n"), ("protocols", "## Steps\n\n1. Begin\n")] {
            let html = try page(folder, text)
            #expect(html.contains("theme/scripts/forms.js") && html.contains("data-form="), "\(folder): \(text)")
        }
        for (folder, text) in [("rubrics", "Words alone.\n"), ("statements", Self.form)] {
            let html = try page(folder, text)
            #expect(!html.contains("theme/scripts/forms.js") && !html.contains("data-form="), "\(folder): \(text)")
        }
    }

    @Test func `asks above the form what the author does not ask`() throws {
        let all = try page("rubrics", Self.form)
        for name in ["Team", "School", "Date", "CompletedBy"] {
            #expect(all.contains("data-field=\"\(name)\""), "\(name)")
        }
        let some = try page("rubrics", "Team ____ Date ____\n\n" + Self.form)
        #expect(!some.contains("data-field=\"Team\"") && !some.contains("data-field=\"Date\""))
        #expect(some.contains("data-field=\"School\"") && some.contains("data-field=\"CompletedBy\""))
    }

    @Test(arguments: ["My name ____ Date ____\n\n", "Name ____\n\n"])
    func `asks nothing above a form that asks for a name, which is one person's`(line: String) throws {
        let html = try page("rubrics", line + Self.form)
        for name in ["Team", "School", "Date", "CompletedBy"] { #expect(!html.contains("data-field=\"\(name)\""), "\(name)") }
    }

    @Test func `says a formula before a blank as one reads it out, and names the blank by its TeX`() throws {
        let html = try page("rubrics", "Color $\\frac{3}{4}$ of it: ____ and ____\n")
        #expect(html.contains("data-field=\"color-frac34-of-it\" aria-label=\"Color 3/4 of it\"") && html.contains("aria-label=\"and\""))
        #expect(html.contains("<math data-text=\"3/4\"><semantics>"))
    }

    @Test func `sets apart what is for the teacher, and shows everything once`() throws {
        let html = try page("rubrics", "Mark[^1] a box.\n\n\(Self.form)\n## For the teacher\n\nHand it out.\n\n## Notes\n\nOurs.\n\n[^1]: One.\n")
        #expect(html.contains("""
            <section class="teacher" aria-labelledby="for-the-teacher">
            <h2 id="for-the-teacher">For the teacher</h2>
            <p>Hand it out.</p>

            </section>
            """))
        for words in ["Hand it out.", "Mark<sup", "Ours.", "One."] { #expect(html.split(separator: "<main")[1].split(separator: words).count == 2, "\(words)") }
    }
}
