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
}
